import type { FactName } from '../../../../../shared/risk/facts/facts.ts';
import { ASSESSMENT_FORM, type FormPart, placeOf } from '../form/form-parts.ts';

/** The form in steps, gravest rows first; a phone shows one step at a time. */
export const ASSESSMENT_STEPS = ['values', 'red', 'orange', 'yellow', 'others', 'confirm'] as const;
export type AssessmentStep = (typeof ASSESSMENT_STEPS)[number];

export const STEP_LABELS: Readonly<Record<AssessmentStep, string>> = {
  values: '数值',
  red: '红色',
  orange: '橙色',
  yellow: '黄色',
  others: '紫色和其他',
  confirm: '确认',
};

/** The parts of the form a step holds. */
export const partsOfStep = (step: AssessmentStep): readonly FormPart[] =>
  ASSESSMENT_FORM.parts.filter(({ colour }) => colour === (step === 'others' ? 'purple' : step));

/** Where a value stands: its step, and the part to be opened in it. */
export function stepOf(fact: FactName): { readonly step: AssessmentStep; readonly part: string | null } {
  const place = placeOf(ASSESSMENT_FORM, fact);
  if (place === 'values' || place === 'others') return { step: place, part: null };
  const colour = ASSESSMENT_FORM.parts.find(({ id }) => id === place)?.colour;
  const step = ASSESSMENT_STEPS.find((one) => one === colour) ?? 'others';
  return { step, part: place };
}

/** The step after this one; the last stays. */
export const stepAfter = (step: AssessmentStep): AssessmentStep =>
  ASSESSMENT_STEPS[ASSESSMENT_STEPS.indexOf(step) + 1] ?? step;
