import type { ReplyOf } from '../../../../shared/contract/endpoint.ts';
import type * as contract from '../../../../shared/contract/handbook-code.ts';
import type { HandbookCodeId } from '../../../../shared/identity/ids.ts';
import type { MotherCaller } from '../../http/caller.ts';
import type { Deps } from '../../ports.ts';
import { Refusal } from '../../refusal.ts';
import { lockPatient } from '../patient.ts';
import { revokeCode as takeBack } from './code-store.ts';
import { codesOf } from './list-codes.ts';

/** She takes a code back. Every reading asks the row, so nobody reads by it from now on; a second time changes nothing. */
export async function revokeCode(
  deps: Deps,
  caller: MotherCaller,
  { codeId }: { codeId: HandbookCodeId },
): Promise<ReplyOf<typeof contract.revokeHandbookCode>> {
  const at = new Date(deps.clock.now());
  const womanId = await deps.db.transaction(async (tx) => {
    const patient = await lockPatient(tx, caller);
    if (patient === null || !(await takeBack(tx, { codeId, womanId: patient.woman.id, at })))
      throw new Refusal('not-found');
    return patient.woman.id;
  });
  return codesOf(deps, womanId);
}
