import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/key-population.ts';
import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { PregnancyId } from '../../../shared/identity/ids.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { type About, actOnRisk, isRepeat, type Scene } from './act-on-risk.ts';
import { findLatestAssessment } from './assessment-store.ts';
import { dutiesOf } from './duties-of.ts';
import { openCase } from './keep-case.ts';
import { keyPlanOf } from './key-plan.ts';
import { findKeyAnswer, findKeyPopulation, saveKeyPopulation } from './key-population-store.ts';
import { fingerprintOf, sealKeyReasons } from './sealed-content.ts';

type Body = BodyOf<typeof contract.recordKeyPopulation>;

/** What was asked about her is written down with name and day; where the plan asks for a case file because of it, one is opened. */
export function recordKeyPopulation(deps: Deps, caller: StaffCaller, about: About, body: Body): Promise<RiskPage> {
  const { pregnancyId } = about;
  const hash = fingerprint(deps, pregnancyId, body);
  return actOnRisk(deps, caller, {
    ...about,
    done: async ({ tx }) => isRepeat(await findKeyAnswer(tx, { id: body.id, pregnancyId }), hash),
    work: (scene) => takeInKeyReasons(deps, caller, scene, body),
  });
}

const fingerprint = (deps: Deps, pregnancyId: PregnancyId, body: Body): string =>
  fingerprintOf(deps, 'key-population', { pregnancyId, ...body });

/** Appends an answer to the one the caller saw; when that is no longer the newest, nothing is written. */
export async function takeInKeyReasons(deps: Deps, caller: StaffCaller, scene: Scene, body: Body): Promise<void> {
  const { tx, subject, at } = scene;
  const [womanId, pregnancyId] = [subject.woman.id, subject.pregnancy.id];
  const plan = keyPlanOf(subject.clinic.county);
  if (plan === undefined) throw refuseField('reasons', 'no-list', '本县的方案没有重点人群');
  if (body.reasons.some((code) => !plan.reasons.includes(code)))
    throw refuseField('reasons', 'not-in-the-plan', '本县的方案没有这一项');
  const present = (await findKeyPopulation(tx, { pregnancyId }))?.answer.id ?? null;
  if (present !== body.previousId) throw new Refusal('state-conflict', { current: present ?? 'none' });
  const { staffId, institutionId } = caller;
  const saved = await saveKeyPopulation(tx, {
    id: body.id,
    womanId,
    pregnancyId,
    staffId,
    institutionId,
    at,
    previousId: body.previousId,
    contentSealed: sealKeyReasons(deps, body.id, body.reasons),
    contentHash: fingerprint(deps, pregnancyId, body),
  });
  if (!saved) throw new Refusal('id-reused');
  const latest = await findLatestAssessment(tx, { pregnancyId });
  if (latest === null) return;
  await openCase(deps, caller, scene, { colour: latest.colour }, await dutiesOf(deps, tx, subject));
}
