import { CHOICE_FACTS, DATE_FACTS, FLAG_FACTS, LIST_FACTS, NUMBER_FACTS, type RiskFacts } from './facts.ts';

type Value = number | boolean | string | readonly string[];

/** Facts laid out in one fixed order, so that a rule finds each at its place however many were given. */
export interface Sheet {
  readonly values: readonly (Value | undefined)[];
  /** By the rows’ places: ticked, unticked or left. */
  readonly ticks: readonly (boolean | undefined)[];
  readonly formComplete: boolean;
}

const NAMES: readonly string[] = [
  ...[...NUMBER_FACTS, ...FLAG_FACTS, ...CHOICE_FACTS, ...DATE_FACTS, ...LIST_FACTS].map(({ name }) => name),
  'creatinineRatio',
];

const PLACE_OF_FACT = new Map(NAMES.map((name, place): [string, number] => [name, place]));
const PLACE_OF_ROW = new Map<string, number>();

/** Where a fact stands on every sheet. */
export const placeOfFact = (name: string): number => PLACE_OF_FACT.get(name) ?? -1;

/** Where a row’s tick stands on every sheet; a row asked for the first time gets the next place. */
export function placeOfRow(id: string): number {
  const known = PLACE_OF_ROW.get(id);
  if (known !== undefined) return known;
  PLACE_OF_ROW.set(id, PLACE_OF_ROW.size);
  return PLACE_OF_ROW.size - 1;
}

/** Facts never change once read: each woman’s are laid out once. */
const SHEETS = new WeakMap<RiskFacts, Sheet>();

/** The sheet of these facts. */
export function sheetOf(facts: RiskFacts): Sheet {
  const known = SHEETS.get(facts);
  if (known !== undefined) return known;
  const sheet = layOut(facts);
  SHEETS.set(facts, sheet);
  return sheet;
}

const NOTHING: readonly undefined[] = NAMES.map(() => undefined);

function layOut(facts: RiskFacts): Sheet {
  const values: (Value | undefined)[] = NOTHING.slice();
  const byName = facts as unknown as Readonly<Record<string, Value | undefined>>;
  // `checked` and `formComplete` have no place among the values.
  for (const name of Object.keys(byName)) {
    const place = PLACE_OF_FACT.get(name);
    if (place !== undefined) values[place] = byName[name];
  }
  const ticks: (boolean | undefined)[] = [];
  for (let row = 0; row < PLACE_OF_ROW.size; row += 1) ticks.push(undefined);
  const { checked = {} } = facts;
  for (const id of Object.keys(checked)) {
    const place = PLACE_OF_ROW.get(id);
    if (place !== undefined) ticks[place] = checked[id];
  }
  return { values, ticks, formComplete: facts.formComplete === true };
}
