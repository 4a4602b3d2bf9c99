import type { RiskColour } from './colour.ts';
import type { FactName, RiskFacts } from './facts/facts.ts';
import { placeOfRow, type Sheet, sheetOf } from './facts/sheet.ts';
import { missingOf, type Reason, reasonsOf } from './predicate/explain.ts';
import { type Prepared, prepare } from './predicate/judge.ts';
import type { Predicate } from './predicate/predicate.ts';
import { factsOf } from './predicate/predicate-facts.ts';
import { NO, type Truth, UNKNOWN, YES } from './predicate/truth.ts';

/** How a row is answered: from values, from values and a tick, by a tick alone, or from the other rows. */
export type Mode = 'computed' | 'partial' | 'checkbox' | 'derived';

/** A row as it is written down in a table. */
export interface Row {
  readonly code: string;
  /** The exact words of the form. */
  readonly text: string;
  readonly mode: Mode;
  readonly predicate?: Predicate;
  /** Its values must be given as values: a tick or an untick does not stand for them. */
  readonly valuesOnly?: true;
  /** The words name conditions the predicate does not cover: without a tick or an untick a computed no is no answer. */
  readonly namesMore?: true;
  /** Infection, mental health, violence, drugs: never in a list, a push, a log or the family's view. */
  readonly sensitive?: true;
  /** A suggested examination (带*的项目为建议项目): not done is not missing. */
  readonly suggested?: true;
}

/** The colour a row of the assessment form stands for; purple stands beside the others. */
export type RowColour = RiskColour | 'purple';

/** A row that has no answer yet. */
export interface CannotSay {
  readonly ruleId: string;
  /** Names of facts, or `checked.<ruleId>` for the row itself. */
  readonly missing: readonly string[];
}

/** A row with its place in its form. Every rule has every field, so that asking them all is quick. */
export interface RiskRule {
  /** The row's id for good: `asm-red-1.4`, `scr-2.1`, `pps-3.6`. */
  readonly id: string;
  readonly code: string;
  readonly text: string;
  readonly mode: Mode;
  readonly colour: RowColour | null;
  readonly section: string;
  /** The heading the row stands under, empty when it stands by itself. */
  readonly heading: string;
  readonly valuesOnly: boolean;
  readonly namesMore: boolean;
  readonly sensitive: boolean;
  readonly suggested: boolean;
  readonly facts: readonly FactName[];
  /** Where its tick stands on a sheet. */
  readonly place: number;
  readonly prepared: Prepared | null;
  readonly source: string;
  /** What is missing while nothing of the row is known: its facts, or the row itself. */
  readonly untouched: CannotSay;
  /** What is missing when only a tick or an untick can answer. */
  readonly unticked: CannotSay;
}

export interface Section {
  readonly title: string;
  readonly heading?: string;
  /** A row that is only ticked is written as its line of the form: `1.3 生殖道畸形`. */
  readonly rows: readonly (Row | string)[];
}

/** The row a line of the form stands for. */
export function rowOf(row: Row | string): Row {
  if (typeof row !== 'string') return row;
  const space = row.indexOf(' ');
  return tick(row.slice(0, space), row.slice(space + 1));
}

type Extra = Omit<Row, 'code' | 'text' | 'mode' | 'predicate'>;

export const VALUES_ONLY: Extra = { valuesOnly: true };
export const NAMES_MORE: Extra = { namesMore: true };
export const SENSITIVE: Extra = { sensitive: true };
export const SUGGESTED: Extra = { suggested: true };

export const tick = (code: string, text: string, extra?: Extra): Row => ({
  code,
  text,
  mode: 'checkbox',
  ...extra,
});

export const computed = (code: string, text: string, predicate: Predicate, extra?: Extra): Row => ({
  code,
  text,
  mode: 'computed',
  predicate,
  ...extra,
});

export const partial = (code: string, text: string, predicate: Predicate, extra?: Extra): Row => ({
  ...computed(code, text, predicate, extra),
  mode: 'partial',
});

/** Makes a table's rows into rules, in the order of the form. `form` names the document and annex. */
export const rulesOf = (
  prefix: string,
  colour: RowColour | null,
  form: string,
  sections: readonly Section[],
): readonly RiskRule[] =>
  sections.reduce<readonly RiskRule[]>(
    (rules, section) => rules.concat(section.rows.map((row) => ruleOf(prefix, colour, form, section, rowOf(row)))),
    [],
  );

function ruleOf(
  prefix: string,
  colour: RowColour | null,
  form: string,
  { title, heading = '' }: Section,
  row: Row,
): RiskRule {
  const { code, text, mode, predicate } = row;
  const id = `${prefix}-${code}`;
  const facts = predicate === undefined ? [] : factsOf(predicate);
  const unticked: CannotSay = { ruleId: id, missing: [`checked.${id}`] };
  return {
    id,
    code,
    text,
    mode,
    colour,
    section: title,
    heading,
    valuesOnly: row.valuesOnly === true,
    namesMore: row.namesMore === true,
    sensitive: row.sensitive === true,
    suggested: row.suggested === true,
    facts,
    place: placeOfRow(id),
    prepared: predicate === undefined ? null : prepare(predicate),
    source: `${form} ${code}`,
    untouched: facts.length === 0 ? unticked : { ruleId: id, missing: facts },
    unticked,
  };
}

/**
 * Answers one rule about one woman: yes, no or cannot say, by Kleene's logic over its parts. A tick is a yes. An untick,
 * or a form gone through, is a no for a row none of whose facts is given; a row with some of them is asked all the same.
 */
export function answerOn(rule: RiskRule, sheet: Sheet): Truth {
  const ticked = sheet.ticks[rule.place];
  if (ticked === true) return YES;
  const answered = ticked === false || sheet.formComplete;
  if (rule.prepared === null) return answered ? NO : UNKNOWN;
  if (isUntouched(rule.prepared, sheet)) return answered && !rule.valuesOnly ? NO : UNKNOWN;
  const truth = rule.prepared.judge(sheet);
  return truth === NO && rule.namesMore && !answered ? UNKNOWN : truth;
}

/** Whether a condition rests on facts and none of them is given. */
function isUntouched({ places }: Prepared, { values }: Sheet): boolean {
  for (const place of places) if (values[place] !== undefined) return false;
  return places.length > 0;
}

const TICKED: Reason = { fact: 'checked', value: true, holds: '已勾选' };

/** Why a rule that answers yes does: its tick, and the values that meet its condition. */
export function becauseOn({ place, prepared }: RiskRule, sheet: Sheet): readonly Reason[] {
  const reasons = prepared === null ? [] : reasonsOf(prepared, sheet, YES);
  return sheet.ticks[place] === true ? [TICKED, ...reasons] : reasons;
}

/** What would have to be known for a rule that cannot say. */
export function openOn(rule: RiskRule, sheet: Sheet): CannotSay {
  if (rule.prepared === null || isUntouched(rule.prepared, sheet)) return rule.untouched;
  const missing = missingOf(rule.prepared, sheet);
  return missing.length === 0 ? rule.unticked : { ruleId: rule.id, missing };
}

/** `answerOn` for a single row. */
export const answer = (rule: RiskRule, facts: RiskFacts): Truth => answerOn(rule, sheetOf(facts));

/** `becauseOn` for a single row. */
export const becauseOf = (rule: RiskRule, facts: RiskFacts): readonly Reason[] => becauseOn(rule, sheetOf(facts));

/** `openOn` for a single row. */
export const openFor = (rule: RiskRule, facts: RiskFacts): CannotSay => openOn(rule, sheetOf(facts));

/** What the values alone say of a row, before any tick. A row without values cannot say. */
export const valuesSay = ({ prepared }: RiskRule, facts: RiskFacts): Truth =>
  prepared === null ? UNKNOWN : prepared.judge(sheetOf(facts));
