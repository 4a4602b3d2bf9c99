import type * as contract from '../../../shared/contract/case.ts';
import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { CaseFileId } from '../../../shared/identity/ids.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { type About, actOnRisk } from './act-on-risk.ts';
import { findCase, saveCaseEvent, updateCase } from './case-store.ts';
import { listColleagues } from './colleague-store.ts';
import { placesSentTo } from './referral-targets.ts';
import { sealNote } from './sealed-content.ts';

/** Another colleague who may see her follows her from now on. Of two who hand over at once, one is told so. */
export function handOverCase(
  deps: Deps,
  caller: StaffCaller,
  { caseId, ...about }: About & { readonly caseId: CaseFileId },
  { fromStaffId, toStaffId, note }: BodyOf<typeof contract.handOverCase>,
): Promise<RiskPage> {
  const { pregnancyId } = about;
  return actOnRisk(deps, caller, {
    ...about,
    done: async ({ tx }) => {
      const file = await findCase(tx, { caseId, pregnancyId });
      if (file === null) throw new Refusal('not-found');
      if (file.closedAt !== null) throw new Refusal('state-conflict', { current: 'closed' });
      if (file.ownerId === toStaffId) return true;
      if (file.ownerId === fromStaffId) return false;
      throw new Refusal('state-conflict', { current: 'handed-over', message: '刚刚已经移交给别人了' });
    },
    work: async ({ tx, subject, at }) => {
      const [colleague] = await listColleagues(tx, {
        clinicId: subject.clinic.id,
        alsoAt: await placesSentTo(tx, subject),
        staffId: toStaffId,
      });
      if (colleague === undefined) throw refuseField('toStaffId', 'not-a-colleague', '请从列表里选一位同事');
      const { staffId, institutionId } = caller;
      await updateCase(tx, { caseId, pregnancyId, change: { ownerId: toStaffId } });
      await saveCaseEvent(tx, {
        caseId,
        staffId,
        institutionId,
        at,
        kind: 'handed-over',
        happenedOn: chinaDate(at.getTime()),
        toStaffId,
        noteSealed: sealNote(deps, { caseId }, note),
      });
    },
  });
}
