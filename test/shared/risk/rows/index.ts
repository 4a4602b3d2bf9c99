import type { ValueRowId } from '../forms/index.ts';
import { ORANGE_ROWS } from './orange.ts';
import { POSTPARTUM_ROWS } from './postpartum.ts';
import { PURPLE_ROWS } from './purple.ts';
import { RED_ROWS } from './red.ts';
import type { RowTables } from './row-case.ts';
import { SCREENING_ROWS } from './screening.ts';
import { YELLOW_ROWS } from './yellow.ts';

/** A table for every row that values can answer: the type has no place for one that is missing or one too many. */
export const VALUE_ROWS: RowTables<ValueRowId> = {
  ...RED_ROWS,
  ...ORANGE_ROWS,
  ...YELLOW_ROWS,
  ...PURPLE_ROWS,
  ...SCREENING_ROWS,
  ...POSTPARTUM_ROWS,
};
