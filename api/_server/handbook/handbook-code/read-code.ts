import type { ReplyOf } from '../../../../shared/contract/endpoint.ts';
import type * as contract from '../../../../shared/contract/handbook-code.ts';
import { DAY_MS } from '../../../../shared/time/china-time.ts';
import { recordAccess } from '../../audit/record-access.ts';
import type { StaffCaller } from '../../http/caller.ts';
import { requireActiveStaff } from '../../identity/require-active-staff.ts';
import type { Deps } from '../../ports.ts';
import { Refusal } from '../../refusal.ts';
import { getCurrentPregnancy } from '../patient.ts';
import { lockWomanOfCode, readByCode } from './code-store.ts';
import { verifyCode } from './code-token.ts';

/** For how long the institution that scanned a code may read (product default). */
export const READABLE_MS = DAY_MS;

/**
 * Staff scan a code. The first institution is written down and may read her handbook for a day, unless she takes the code back; everybody
 * else is told the same as with a code that never was. The same institution again gets the same answer.
 */
export async function readCode(
  deps: Deps,
  caller: StaffCaller,
  { code, requestId }: { readonly code: string; readonly requestId: string },
): Promise<ReplyOf<typeof contract.readHandbookCode>> {
  const now = deps.clock.now();
  const claim = verifyCode(deps, code);
  if (claim === null || claim.expiresAt <= now) throw new Refusal('code-invalid');
  const at = new Date(now);
  const { codeId } = claim;
  const { staffId, institutionId } = caller;
  return deps.db.transaction(async (tx) => {
    await requireActiveStaff(tx, staffId);
    const woman = await lockWomanOfCode(tx, { codeId });
    if (woman === null) throw new Refusal('code-invalid');
    const readableUntil = new Date(now + READABLE_MS);
    const until = await readByCode(tx, { codeId, institutionId, staffId, at, readableUntil });
    if (until === null) throw new Refusal('code-invalid');
    await recordAccess(tx, { caller, womanIds: [woman.womanId], action: 'read-handbook-code', requestId, at });
    const { id } = await getCurrentPregnancy(tx, woman);
    return { pregnancyId: id, readableUntil: until.toISOString() };
  });
}
