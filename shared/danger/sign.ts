import type { BodyPart } from './body-part.ts';
import type { Phase } from './phase.ts';
import type { PictogramName } from './pictogram.ts';
import type { Rule } from './rule.ts';
import type { AlertUrgency } from './urgency.ts';

/** T1 call 120 now · T2 go to hospital today · T3 contact the clinic within 24 hours. */
export type Tier = 'T1' | 'T2' | 'T3';

export const TIER_URGENCY: Readonly<Record<Tier, AlertUrgency>> = { T1: 'emergency', T2: 'today', T3: 'within-24h' };

/** Negative when `a` is graver than `b`. */
export const compareTier = (a: Tier, b: Tier): number => Number(a[1]) - Number(b[1]);

/** The gestation a sign belongs to, in completed days: `fromDays` included, `beforeDays` excluded. */
export interface GestationWindow {
  readonly fromDays?: number;
  readonly beforeDays?: number;
  /** Typical rather than a limit. */
  readonly usual?: true;
}

/** A note of the table that makes a fired sign graver. Nothing here can make one milder. */
export interface Raise {
  readonly to: Tier;
  readonly when: Rule;
}

/** What triage decides by, row by row of the danger-sign table; its words and source stand in signs/clinical. */
export interface SignRow<Id extends string = string> {
  readonly id: Id;
  readonly tier: Tier;
  readonly group: BodyPart;
  readonly pictogram: PictogramName;
  /** `value` when only a measurement can tell, so that the grid need not ask. Default `sign`. */
  readonly asked?: 'sign' | 'value';
  readonly gestation?: GestationWindow;
  /** Ticked outside its window, or with the gestation unknown, this sign fires as well. */
  readonly outsideFires?: string;
  /** When given values fire the sign by themselves. */
  readonly rule?: Rule;
  readonly raises?: readonly Raise[];
  /** Not named when only a value fired it and one of these fired too: they say the same measurement more gravely. */
  readonly supersededBy?: readonly string[];
  /** Whether it opens an alert by itself. Default true. */
  readonly alertClinic?: boolean;
  /** Mood, violence, infection: kept out of lists, pushes, logs and shared screens. Default false. */
  readonly sensitive?: boolean;
}

/** Whom a row is for: one phase, or `both` for the mother before and after birth. */
export type SignPhase = 'both' | Phase;

/** A row with its phase and its defaults filled in. */
export interface DangerSign<Id extends string = string> extends SignRow<Id> {
  readonly phase: SignPhase;
  readonly asked: 'sign' | 'value';
  readonly raises: readonly Raise[];
  readonly supersededBy: readonly string[];
  readonly alertClinic: boolean;
  readonly sensitive: boolean;
}

/** Fills in the phase and the defaults of a table's rows; the ids keep their literal types. */
export const defineSigns = <const Id extends string>(
  phase: SignPhase,
  rows: readonly SignRow<Id>[],
): readonly DangerSign<Id>[] =>
  rows.map((row) => ({
    asked: 'sign',
    raises: [],
    supersededBy: [],
    alertClinic: true,
    sensitive: false,
    ...row,
    phase,
  }));
