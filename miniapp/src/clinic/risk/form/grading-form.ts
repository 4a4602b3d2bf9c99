import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import type { AssessmentId } from '../../../../../shared/identity/ids.ts';
import type { FactName, NumberFact, RiskFacts } from '../../../../../shared/risk/facts/facts.ts';
import { type FactRefusal, readFacts } from '../../../../../shared/risk/facts/read-facts.ts';
import type { Occasion } from '../../../../../shared/risk/grading/occasion.ts';
import { isFactName } from './fact-spec.ts';
import { unitQuestion } from './unit-questions.ts';

/** What a clinician has filled in of a screening or an assessment. What is not in it is unknown. */
export interface GradingForm {
  /** The client’s own id: sent again after a lost answer it is still the same form. */
  readonly id: string;
  readonly occasion: Occasion;
  /** The newest assessment the clinician has seen; another one in between is shown before anything is confirmed. */
  readonly basedOn: AssessmentId | null;
  readonly values: Readonly<Partial<Record<FactName, unknown>>>;
  /** Values the clinician has not touched: they came from the handbook or the last screening. */
  readonly known: readonly FactName[];
  /** Rows answered 是 or 否, by rule id; 不清楚 is no entry. */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly formComplete: boolean;
  /** Typed text that is no number. */
  readonly unread: Readonly<Partial<Record<FactName, string>>>;
  /** Numbers waiting for the answer which unit they are in. */
  readonly asking: Readonly<Partial<Record<FactName, number>>>;
}

export function emptyForm(id: string, occasion: Occasion, page: RiskPage): GradingForm {
  const values = withoutDerived(knownFor(page));
  return {
    id,
    occasion,
    basedOn: newestAssessment(page),
    values,
    known: Object.keys(values).filter(isFactName),
    ticks: {},
    formComplete: false,
    unread: {},
    asking: {},
  };
}

export const newestAssessment = ({ assessments }: Pick<RiskPage, 'assessments'>): AssessmentId | null =>
  assessments[0]?.assessmentId ?? null;

/** What follows from other values is not carried over: it would contradict them once they are corrected. */
function withoutDerived(known: Readonly<Record<string, unknown>>): Partial<Record<FactName, unknown>> {
  const has = (name: FactName) => known[name] !== undefined && known[name] !== null;
  const derived: Partial<Record<FactName, boolean>> = {
    bmi: has('heightCm') && has('prePregnancyWeightKg'),
    priorDelivery: has('parity') || has('lastDeliveryDate'),
    pltProgressiveFall: has('pltTrend'),
  };
  const kept: Partial<Record<FactName, unknown>> = {};
  for (const name of Object.keys(known)) {
    if (isFactName(name) && has(name) && derived[name] !== true) kept[name] = known[name];
  }
  return kept;
}

/**
 * What a form begins with: the handbook’s facts over those of a screening nobody has assessed yet. Its ticks stay behind:
 * they are answers to other rows.
 */
const knownFor = ({ prefilled, latestScreening, awaitsAssessment }: RiskPage): Record<string, unknown> => ({
  ...(awaitsAssessment ? latestScreening?.facts : {}),
  ...prefilled,
});

const without = <V>(record: Readonly<Partial<Record<FactName, V>>>, fact: FactName): Partial<Record<FactName, V>> => {
  const { [fact]: _, ...rest } = record;
  return rest as Partial<Record<FactName, V>>;
};

/** The form with one value more, or, for `null`, one less. */
export function withValue(form: GradingForm, fact: FactName, value: unknown): GradingForm {
  return {
    ...form,
    values: value === null ? without(form.values, fact) : { ...form.values, [fact]: value },
    known: form.known.filter((name) => name !== fact),
    unread: without(form.unread, fact),
    asking: without(form.asking, fact),
  };
}

/** A number as it was typed: one that may be in another unit waits until that is answered. */
export function withNumber(form: GradingForm, fact: NumberFact, value: number | null): GradingForm {
  const same = form.values[fact] === value;
  if (value === null || same || unitQuestion(fact, value) === null) return same ? form : withValue(form, fact, value);
  const cleared = withValue(form, fact, null);
  return { ...cleared, asking: { ...cleared.asking, [fact]: value } };
}

export const withUnread = (form: GradingForm, fact: FactName, text: string): GradingForm => {
  const cleared = withValue(form, fact, null);
  return { ...cleared, unread: { ...cleared.unread, [fact]: text } };
};

export type RowAnswer = 'yes' | 'no' | 'unknown';

export const rowAnswer = ({ ticks }: Pick<GradingForm, 'ticks'>, ruleId: string): RowAnswer =>
  ticks[ruleId] === undefined ? 'unknown' : ticks[ruleId] ? 'yes' : 'no';

export function withRow(form: GradingForm, ruleId: string, answer: RowAnswer): GradingForm {
  const { [ruleId]: _, ...rest } = form.ticks;
  return { ...form, ticks: answer === 'unknown' ? rest : { ...rest, [ruleId]: answer === 'yes' } };
}

/** The facts as the wire takes them. */
export const factsInput = ({ values, ticks, formComplete }: GradingForm): Record<string, unknown> => ({
  ...values,
  ...(Object.keys(ticks).length === 0 ? {} : { checked: ticks }),
  ...(formComplete ? { formComplete } : {}),
});

export interface FormReading {
  /** Everything that could be read; what was refused counts as unknown. */
  readonly facts: RiskFacts;
  readonly refusals: readonly FactRefusal[];
}

/** Reads the form with the rules’ own reader; what it refuses is left out of the reading and named. */
export function readForm(form: GradingForm): FormReading {
  const input = factsInput(form);
  const refusals: FactRefusal[] = [];
  for (;;) {
    const read = readFacts(input);
    if (read.ok) return { facts: read.facts, refusals };
    for (const refusal of read.refusals) {
      refusals.push(refusal);
      // A tick is named `checked.<row>`: a form has only rows of its own, so all of them go.
      delete input[refusal.field.split('.')[0] ?? refusal.field];
    }
    if (read.refusals.some(({ field }) => field === '')) throw new Error('the reader refused the whole form');
  }
}
