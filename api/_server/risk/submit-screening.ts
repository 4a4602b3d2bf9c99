import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/risk.ts';
import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import { screen, screenPostpartum } from '../../../shared/risk/screen.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { type About, actOnRisk, isRepeat } from './act-on-risk.ts';
import { findScreening, saveScreening } from './screening-store.ts';
import { fingerprintOf, sealScreening } from './sealed-content.ts';
import { saveStanding } from './standing-store.ts';

/** Takes in a screening form. A positive one waits for its assessment from now on; one with gaps leaves the screening due. */
export function submitScreening(
  deps: Deps,
  caller: StaffCaller,
  about: About,
  body: BodyOf<typeof contract.submitScreening>,
): Promise<RiskPage> {
  const { id, occasion, form, facts } = body;
  const { pregnancyId } = about;
  const hash = fingerprintOf(deps, 'screening', { pregnancyId, ...body });
  return actOnRisk(deps, caller, {
    ...about,
    done: async ({ tx }) => isRepeat(await findScreening(tx, { screeningId: id, pregnancyId }), hash),
    work: async ({ tx, subject, at }) => {
      const { result, positives, notDone, ruleSet } = form === 'antenatal' ? screen(facts) : screenPostpartum(facts);
      const womanId = subject.woman.id;
      const saved = await saveScreening(tx, {
        id,
        womanId,
        pregnancyId,
        staffId: caller.staffId,
        institutionId: caller.institutionId,
        at,
        occasion,
        form,
        result,
        contentSealed: sealScreening(deps, id, { facts, positives, notDone }),
        contentHash: hash,
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
    },
  });
}
