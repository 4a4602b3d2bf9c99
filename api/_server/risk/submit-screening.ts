import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/risk.ts';
import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { PregnancyId } from '../../../shared/identity/ids.ts';
import { screen, screenPostpartum } from '../../../shared/risk/screen.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { type About, actOnRisk, isRepeat, type Scene } from './act-on-risk.ts';
import { findScreening, saveScreening } from './screening-store.ts';
import { fingerprintOf, sealScreening } from './sealed-content.ts';
import { saveStanding } from './standing-store.ts';

type Body = BodyOf<typeof contract.submitScreening>;

/** A screening form comes in; the same id again is the same form. */
export function submitScreening(deps: Deps, caller: StaffCaller, about: About, body: Body): Promise<RiskPage> {
  const { pregnancyId } = about;
  const hash = fingerprint(deps, pregnancyId, body);
  return actOnRisk(deps, caller, {
    ...about,
    done: async ({ tx }) => isRepeat(await findScreening(tx, { screeningId: body.id, pregnancyId }), hash),
    work: (scene) => takeInScreening(deps, caller, scene, body),
  });
}

const fingerprint = (deps: Deps, pregnancyId: PregnancyId, body: Body): string =>
  fingerprintOf(deps, 'screening', { pregnancyId, ...body });

/** Writes a screening. A positive one waits for its assessment from now on; one with gaps leaves the screening due. */
export async function takeInScreening(
  deps: Deps,
  { staffId, institutionId }: StaffCaller,
  { tx, subject, at }: Scene,
  body: Body,
): Promise<void> {
  const { id, occasion, form, facts } = body;
  const { result, positives, notDone, ruleSet } = form === 'antenatal' ? screen(facts) : screenPostpartum(facts);
  const [womanId, pregnancyId] = [subject.woman.id, subject.pregnancy.id];
  const saved = await saveScreening(tx, {
    id,
    womanId,
    pregnancyId,
    staffId,
    institutionId,
    at,
    occasion,
    form,
    result,
    contentSealed: sealScreening(deps, id, { facts, positives, notDone }),
    contentHash: fingerprint(deps, pregnancyId, body),
    ruleSetId: ruleSet.id,
    ruleSetVersion: ruleSet.version,
    ruleSetHash: ruleSet.hash,
  });
  if (!saved) throw new Refusal('id-reused');
  await saveStanding(tx, {
    pregnancyId,
    womanId,
    occasion,
    gradedOn: result === 'incomplete' ? null : chinaDate(at.getTime()),
    positive: result === 'positive' ? { since: at } : 'keep',
  });
}
