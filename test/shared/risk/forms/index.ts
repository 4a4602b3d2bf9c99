import { GREEN_AND_PURPLE_FORM } from './green-and-purple-form.ts';
import { ORANGE_FORM } from './orange-form.ts';
import { POSTPARTUM_FORM } from './postpartum-form.ts';
import { RED_FORM } from './red-form.ts';
import { SCREENING_FORM } from './screening-form.ts';
import { YELLOW_FORM } from './yellow-form.ts';

export { GREEN_AND_PURPLE_FORM, ORANGE_FORM, POSTPARTUM_FORM, RED_FORM, SCREENING_FORM, YELLOW_FORM };

const [GREEN, PURPLE] = GREEN_AND_PURPLE_FORM;

/** 附件2 in the order the product asks it: gravest first, purple beside them. */
export const ASSESSMENT_FORM = [GREEN, ...RED_FORM, ...ORANGE_FORM, ...YELLOW_FORM, PURPLE] as const;

/** Every printed row: 111 + 58 + 44. */
export const EVERY_FORM = [...ASSESSMENT_FORM, ...SCREENING_FORM, ...POSTPARTUM_FORM] as const;

type Printed = (typeof EVERY_FORM)[number];

/** Rows a tick alone answers on paper, and that a diagnosis or a test result answers here when it was recorded. */
export const ANSWERED_BY_A_RECORD = ['asm-orange-3.7', 'pps-1.3', 'pps-1.4', 'pps-1.5'] as const;

/** Rows that values can answer: each has a table of its own. */
export type ValueRowId =
  | Extract<Printed, { readonly mode: 'computed' | 'partial' }>['id']
  | (typeof ANSWERED_BY_A_RECORD)[number];
