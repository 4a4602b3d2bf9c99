import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/risk.ts';
import type { PregnancyId } from '../../../shared/identity/ids.ts';
import { type Assessment, assess } from '../../../shared/risk/assess.ts';
import { layerOfCounty } from '../../../shared/risk/counties/index.ts';
import { DECISION_REFUSAL_WORDS, type Decision, decide } from '../../../shared/risk/grading/decide.ts';
import { openGapColour } from '../../../shared/risk/grading/open-gap.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { saveColour } from '../handbook/patient.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import type { Scene } from './act-on-risk.ts';
import { finishReferral } from './advance-referral.ts';
import { type AssessmentRow, findLatestAssessment, saveAssessment } from './assessment-store.ts';
import { openDuties } from './open-duties.ts';
import { fingerprintOf, sealAssessment } from './sealed-content.ts';
import { saveStanding } from './standing-store.ts';

type Body = BodyOf<typeof contract.submitAssessment>;

/** What the same assessment sent again has in common with the first. */
export const assessmentFingerprint = (deps: Deps, pregnancyId: PregnancyId, body: Body): string =>
  fingerprintOf(deps, 'assessment', { pregnancyId, ...body });

/**
 * Writes a confirmed colour and all that follows from it, inside one transaction. The rules are asked again here: another proposal than
 * the one the clinician saw, or another assessment in between, and nothing is written.
 */
export async function confirmColour(deps: Deps, caller: StaffCaller, scene: Scene, body: Body): Promise<void> {
  const { tx, subject, at } = scene;
  const { id: pregnancyId } = subject.pregnancy;
  const { id, occasion, colour, facts, previousAssessmentId, proposal } = body;
  const previous = await requireNewest(scene, previousAssessmentId);
  const result = assess(facts, ruleSetOf(layerOfCounty(subject.clinic.county)));
  requireProposal(result, proposal);
  const decision = settle(body, result, scene);
  const { staffId, institutionId } = caller;
  const { complete, purple, star, findings, cannotSay, needsClinician, ruleSet } = result;
  const reason = body.reason?.trim() || null;
  const sealed = { facts, complete, purple, star, findings, cannotSay, needsClinician, reason };
  const assessment = {
    id,
    womanId: subject.woman.id,
    pregnancyId,
    staffId,
    institutionId,
    at,
    occasion,
    colour,
    proposed: result.colour,
    decision,
    previousId: previousAssessmentId,
    contentSealed: sealAssessment(deps, id, sealed),
    contentHash: assessmentFingerprint(deps, pregnancyId, body),
    ruleSetId: ruleSet.id,
    ruleSetVersion: ruleSet.version,
    ruleSetHash: ruleSet.hash,
  };
  if (!(await saveAssessment(tx, assessment))) throw new Refusal('id-reused');
  const confirmedAt = afterTheLast(scene);
  await saveColour(tx, { id: deps.ids.uuid(), pregnancyId, colour, confirmedBy: staffId, confirmedAt });
  await saveStanding(tx, {
    pregnancyId,
    womanId: subject.woman.id,
    occasion,
    gradedOn: chinaDate(at.getTime()),
    positive: 'answered',
  });
  await finishReferral(tx, caller, scene);
  await openDuties(deps, caller, scene, {
    assessmentId: id,
    colour,
    purple,
    star,
    facts,
    previousColour: previous?.colour ?? null,
  });
}

/** The newest row is her colour: it must stand after the last one even when two servers’ clocks differ. */
const afterTheLast = ({ at, subject }: Scene): Date =>
  new Date(Math.max(at.getTime(), (subject.colourConfirmedAt?.getTime() ?? 0) + 1));

async function requireNewest(
  { tx, subject }: Scene,
  seen: Body['previousAssessmentId'],
): Promise<AssessmentRow | null> {
  const latest = await findLatestAssessment(tx, { pregnancyId: subject.pregnancy.id });
  if ((latest?.id ?? null) === seen) return latest;
  throw new Refusal('state-conflict', {
    current: latest?.id ?? 'none',
    message: '刚刚有人评估过，请先看最新的评估',
  });
}

function requireProposal({ colour, ruleSet }: Assessment, seen: Body['proposal']): void {
  if (colour === seen.colour && ruleSet.hash === seen.ruleSetHash) return;
  throw new Refusal('state-conflict', { current: colour, message: '建议已经变了，请看新的建议再确认' });
}

function settle({ colour, lower, reason }: Body, result: Assessment, { subject }: Scene): Decision {
  const decided = decide({
    proposed: result.colour,
    last: subject.colour,
    colour,
    lower: lower ?? false,
    reason,
    openGap: openGapColour(result.needsClinician),
  });
  if (decided.ok) return decided.decision;
  const field = /needs-reason$/.test(decided.refusal) ? 'reason' : 'lower';
  throw refuseField(field, decided.refusal, DECISION_REFUSAL_WORDS[decided.refusal]);
}
