import { showHandbook } from '../../shared/contract/handbook.ts';
import { showRisk, submitAssessment } from '../../shared/contract/risk.ts';
import type { RiskPage } from '../../shared/contract/risk-page.ts';
import { type AssessmentForm, assessmentOf } from '../support/risk-actors.ts';
import { call, persona } from './calls.ts';

/** The grading of somebody of the demonstration, as the county's supervisor reads it. */
export async function gradingOf(url: string, who: string): Promise<RiskPage> {
  const [hers, { token }] = await Promise.all([persona(url, who), persona(url, 'county-supervisor')]);
  const { pregnancyId } = await call(url, showHandbook, { token: hers.token });
  return call(url, showRisk, { token, params: { pregnancyId } });
}

/** The county's supervisor confirms what the rules propose for these facts, or what is said instead. */
export async function confirmColour(
  url: string,
  who: string,
  facts: Readonly<Record<string, unknown>>,
  over: AssessmentForm = {},
): Promise<void> {
  const { woman, assessments } = await gradingOf(url, who);
  const { token } = await persona(url, 'county-supervisor');
  const previousAssessmentId = assessments[0]?.assessmentId ?? null;
  const body = assessmentOf(facts, { previousAssessmentId, ...over });
  await call(url, submitAssessment, { token, params: { pregnancyId: woman.pregnancyId }, body });
}
