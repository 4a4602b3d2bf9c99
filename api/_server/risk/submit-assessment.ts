import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/risk.ts';
import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { type About, actOnRisk, isRepeat } from './act-on-risk.ts';
import { findAssessment } from './assessment-store.ts';
import { assessmentFingerprint, confirmColour } from './confirm-colour.ts';

/**
 * A clinician confirms a colour. Assessment, colour, report clock, case file and the end of the referral are written together or not at
 * all; the same id again is the same assessment.
 */
export function submitAssessment(
  deps: Deps,
  caller: StaffCaller,
  about: About,
  body: BodyOf<typeof contract.submitAssessment>,
): Promise<RiskPage> {
  const { pregnancyId } = about;
  const hash = assessmentFingerprint(deps, pregnancyId, body);
  return actOnRisk(deps, caller, {
    ...about,
    entitled: true,
    done: async ({ tx }) => isRepeat(await findAssessment(tx, { assessmentId: body.id, pregnancyId }), hash),
    work: (scene) => confirmColour(deps, caller, scene, body),
  });
}
