import { submitAssessment } from '../../../../../shared/contract/risk.ts';
import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import type { AssessmentId } from '../../../../../shared/identity/ids.ts';
import { assess } from '../../../../../shared/risk/assess.ts';
import type { RiskColour } from '../../../../../shared/risk/colour.ts';
import type { FactName } from '../../../../../shared/risk/facts/facts.ts';
import type { RuleSet } from '../../../../../shared/risk/rule-set.ts';
import { call } from '../../../session/call.ts';
import type { Acted } from '../../act-problem.ts';
import { openQuestions, problemsOf } from '../form/form-problems.ts';
import { factsInput, type GradingForm, readForm } from '../form/grading-form.ts';
import type { Override } from './confirm-view.ts';

interface Confirmation {
  readonly page: RiskPage;
  /** The form as committed at this moment. */
  readonly form: GradingForm;
  readonly ruleSet: RuleSet;
  readonly colour: RiskColour;
  readonly decided: Partial<Override>;
  readonly submit: (questions: readonly FactName[], send: () => Promise<RiskPage>) => Promise<Acted>;
}

/** Sends a confirmed colour with the proposal it stands beside and the assessment it is based on. */
export function sendAssessment({ page, form, ruleSet, colour, decided, submit }: Confirmation): Promise<Acted> {
  const { facts, refusals } = readForm(form);
  const { colour: proposed, ruleSet: rules } = assess(facts, ruleSet);
  const reason = decided.reason?.trim() ?? '';
  const body = {
    id: form.id as AssessmentId,
    occasion: form.occasion,
    facts: factsInput(form),
    proposal: { colour: proposed, ruleSetHash: rules.hash },
    previousAssessmentId: form.basedOn,
    colour,
    ...(decided.lower === true ? { lower: true } : {}),
    ...(reason === '' ? {} : { reason }),
  };
  const { pregnancyId } = page.woman;
  return submit(openQuestions(form, problemsOf(refusals, {})), () =>
    call(submitAssessment, { params: { pregnancyId }, body }),
  );
}
