import { ANTENATAL_VISITS } from './antenatal-visits.ts';
import { CHILD_CHECKS } from './child-checks.ts';
import { MOOD } from './mood.ts';
import { NEWBORN } from './newborn.ts';
import { POSTPARTUM } from './postpartum.ts';
import type { CareRow } from './row.ts';
import { TESTS } from './tests.ts';
import { VACCINES } from './vaccines.ts';

/** Rows of the woman herself. */
export const HER_ROWS: readonly CareRow[] = [...ANTENATAL_VISITS, ...TESTS, ...MOOD, ...POSTPARTUM];

/** Rows of each of her children. */
export const CHILD_ROWS: readonly CareRow[] = [...NEWBORN, ...CHILD_CHECKS, ...VACCINES];

/** Every row, once. To add one: a line in its file, its provenance beside it. */
export const CARE_ROWS: readonly CareRow[] = [...HER_ROWS, ...CHILD_ROWS];

export const careRow = (id: string): CareRow | undefined => CARE_ROWS.filter((row) => row.id === id)[0];
