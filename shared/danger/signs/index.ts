import type { Phase } from '../phase.ts';
import type { DangerSign } from '../sign.ts';
import { MATERNAL_SIGNS } from './maternal.ts';
import { NEWBORN_SIGNS } from './newborn.ts';
import { POSTPARTUM_SIGNS } from './postpartum.ts';
import { PREGNANCY_SIGNS } from './pregnancy.ts';

/** The table a report was graded by. A change of any row, rule or symptom list gets a new version. */
export const DANGER_RULE_SET = { id: 'danger-signs', version: '2026.11-2' } as const;

export type SignId = (
  | (typeof MATERNAL_SIGNS)[number]
  | (typeof PREGNANCY_SIGNS)[number]
  | (typeof POSTPARTUM_SIGNS)[number]
  | (typeof NEWBORN_SIGNS)[number]
)['id'];

/** Every danger sign, in table order. */
export const SIGNS: readonly DangerSign<SignId>[] = [
  ...MATERNAL_SIGNS,
  ...PREGNANCY_SIGNS,
  ...POSTPARTUM_SIGNS,
  ...NEWBORN_SIGNS,
];

const BY_ID: ReadonlyMap<string, DangerSign<SignId>> = new Map(SIGNS.map((sign) => [sign.id, sign]));

/** The sign of this id; `undefined` when there is none. */
export const signById = (id: string): DangerSign<SignId> | undefined => BY_ID.get(id);

/** Whether a row is about somebody in this phase: `both` is the mother before and after birth, never the newborn. */
export const signApplies = (sign: DangerSign, phase: Phase): boolean =>
  sign.phase === phase || (sign.phase === 'both' && phase !== 'newborn');

/** The signs of a phase in table order, the mother's common ones first. */
export const signsFor = (phase: Phase): readonly DangerSign<SignId>[] =>
  SIGNS.filter((sign) => signApplies(sign, phase));

/** Those of `ids` that are no sign of ours. Triage passes them over, so whoever takes a report in must refuse them. */
export const unknownSigns = (ids: readonly string[]): readonly string[] => ids.filter((id) => !BY_ID.has(id));
