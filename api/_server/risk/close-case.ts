import type * as contract from '../../../shared/contract/case.ts';
import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { CaseFileId } from '../../../shared/identity/ids.ts';
import { CASE_CLOSE_REFUSAL_WORDS, caseCloseRefusal } from '../../../shared/risk/grading/case-file.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { type About, actOnRisk } from './act-on-risk.ts';
import { contactsOf, failedAttempts } from './case-contacts.ts';
import { findCase, saveCaseEvent, updateCase } from './case-store.ts';
import { sealNote } from './sealed-content.ts';

/** A named person closes a file with a reason; nothing else does. */
export function closeCase(
  deps: Deps,
  caller: StaffCaller,
  { caseId, ...about }: About & { readonly caseId: CaseFileId },
  { reason, note }: BodyOf<typeof contract.closeCase>,
): Promise<RiskPage> {
  const { pregnancyId } = about;
  const { staffId, institutionId } = caller;
  return actOnRisk(deps, caller, {
    ...about,
    done: async ({ tx }) => {
      const file = await findCase(tx, { caseId, pregnancyId });
      if (file === null) throw new Refusal('not-found');
      if (file.closedAt === null) return false;
      if (file.closedBy === staffId && file.closeReason === reason) return true;
      throw new Refusal('state-conflict', { current: 'closed', message: '专案已经结案' });
    },
    work: async ({ tx, subject, at }) => {
      const file = await findCase(tx, { caseId, pregnancyId });
      if (file === null) throw new Refusal('not-found');
      const today = chinaDate(at.getTime());
      const attempts = failedAttempts(await contactsOf(tx, { caseId }), file);
      const { deliveredOn } = subject.pregnancy;
      const refusal = caseCloseRefusal(reason, { deliveredOn, failedAttempts: attempts }, today);
      if (refusal !== null) throw refuseField('reason', refusal, CASE_CLOSE_REFUSAL_WORDS[refusal]);
      await updateCase(tx, { caseId, pregnancyId, change: { closedAt: at, closedBy: staffId, closeReason: reason } });
      await saveCaseEvent(tx, {
        caseId,
        staffId,
        institutionId,
        at,
        kind: 'closed',
        happenedOn: today,
        closeReason: reason,
        noteSealed: sealNote(deps, { caseId }, note),
      });
    },
  });
}
