import type { SignId } from '../index.ts';
import type { ClinicalRow } from './clinical-row.ts';
import { MATERNAL_CLINICAL } from './maternal.ts';
import { NEWBORN_CLINICAL } from './newborn.ts';
import { POSTPARTUM_CLINICAL } from './postpartum.ts';
import { PREGNANCY_CLINICAL } from './pregnancy.ts';

/** The clinical words and the source of every sign. A sign without them does not compile. */
export const CLINICAL: Readonly<Record<SignId, ClinicalRow>> = {
  ...MATERNAL_CLINICAL,
  ...PREGNANCY_CLINICAL,
  ...POSTPARTUM_CLINICAL,
  ...NEWBORN_CLINICAL,
};
