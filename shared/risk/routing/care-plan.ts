import type { RiskColour } from '../colour.ts';
import type { Clause } from './clause.ts';
import type { CountySettings } from './county-settings.ts';
import type { Deadline, Within } from './deadlines.ts';
import type { KeyPlan } from './key-population.ts';

/** What a duty hangs on. Purple, ☆, the key population and an open referral stand beside the colour. */
export type Mark = RiskColour | 'unassessed' | 'star' | 'purple' | 'key' | 'referred';

export type CareStage = 'pregnancy' | 'delivery' | 'postpartum';

/** Rising. `unstated`: the document names a place or a rule but no grade of hospital. `level-3` is 三级. */
export const CARE_LEVELS = ['unstated', 'primary', 'level-2', 'county-centre', 'city-centre', 'level-3'] as const;
export type CareLevel = (typeof CARE_LEVELS)[number];

/** Who follows or delivers: the named hospitals or kinds of institution, as the document writes them. */
export interface Place {
  readonly level: CareLevel;
  readonly institutions: readonly string[];
  readonly clause: Clause;
}

/** When a row applies: to any of these marks, at these stages (default all), when the county's settings and her age say so. */
export interface Row {
  readonly on: readonly Mark[];
  readonly stages?: readonly CareStage[];
  readonly when?: (settings: CountySettings, ageYears: number | undefined) => boolean;
}

export interface CaseRow extends Row {
  readonly applies: 'yes' | 'optional';
  readonly clause: Clause;
}

export type DeadlineRow = Row & Deadline;

export interface NoteRow extends Row {
  readonly id: string;
  readonly words: string;
  readonly clause: Clause;
}

export type Places = Readonly<Partial<Record<Mark, Place>>>;

/** What one layer's documents say. A row with an id also in a lower layer replaces it; everything else is added. */
export interface CarePlan {
  readonly follow: Places;
  readonly deliver: Places;
  readonly cases: readonly CaseRow[];
  /** Where the plan says that care goes on to day 42. */
  readonly until?: Clause;
  /** Where the plan has a duty that hangs on her age. */
  readonly age?: Clause;
  readonly deadlines: readonly DeadlineRow[];
  readonly notes: readonly NoteRow[];
  readonly key?: KeyPlan;
}

export const EVERY_COLOUR: readonly Mark[] = ['unassessed', 'green', 'yellow', 'orange', 'red'];
export const GRAVE: readonly Mark[] = ['orange', 'red'];
export const CASE_COLOURS: readonly Mark[] = ['orange', 'red', 'purple'];

/** A place in one line. */
export const place = (level: CareLevel, clause: Clause, ...institutions: readonly string[]): Place => ({
  level,
  institutions,
  clause,
});

/** A note in one line. */
export const note = (
  id: string,
  on: readonly Mark[],
  words: string,
  clause: Clause,
  limits: Pick<Row, 'stages' | 'when'> = {},
): NoteRow => ({ id, on, words, clause, ...limits });

/** A deadline in one line: what, by when, from whom to whom. */
export const deadline = (
  id: string,
  on: readonly Mark[],
  what: string,
  within: Within,
  from: string,
  to: string,
  clause: Clause,
  when: Row['when'] = always,
): DeadlineRow => ({ id, on, what, within, from, to, clause, when });

const always = () => true;

/** Whether a row applies to a woman; see `Row`. */
export type Holds = (row: Row) => boolean;

/** The rows of every layer, the nearest layer's of each id. */
export function nearest<Each extends { readonly id: string }>(layers: readonly (readonly Each[])[]): readonly Each[] {
  const kept: Each[] = [];
  for (const rows of layers) for (const row of rows) if (!kept.some(({ id }) => id === row.id)) kept.push(row);
  return kept;
}

/** Every layer's case rows, the nearest layer's first. */
export const caseRowsOf = (plans: readonly CarePlan[]): readonly CaseRow[] =>
  ([] as CaseRow[]).concat(...plans.map(({ cases }) => cases));
