import type { ReplyOf } from '../../../../shared/contract/endpoint.ts';
import type * as contract from '../../../../shared/contract/handbook-code.ts';
import type { HandbookCodeId } from '../../../../shared/identity/ids.ts';
import { SECOND_MS } from '../../../../shared/time/china-time.ts';
import type { MotherCaller } from '../../http/caller.ts';
import type { Deps } from '../../ports.ts';
import { Refusal } from '../../refusal.ts';
import { lockPatient } from '../patient.ts';
import { saveCode } from './code-store.ts';
import { SCANNABLE_MS, signCode } from './code-token.ts';

/** A new code to show at any institution. It says nothing about her: it is the number of a row, its last second and our signature. */
export async function makeCode(deps: Deps, caller: MotherCaller): Promise<ReplyOf<typeof contract.makeHandbookCode>> {
  const madeAt = deps.clock.now();
  // On whole seconds, as the code itself counts them.
  const expiresAt = Math.floor((madeAt + SCANNABLE_MS) / SECOND_MS) * SECOND_MS;
  const codeId = deps.ids.uuid() as HandbookCodeId;
  await deps.db.transaction(async (tx) => {
    const patient = await lockPatient(tx, caller);
    if (patient === null) throw new Refusal('not-found', { message: '还没有建册' });
    await saveCode(tx, {
      id: codeId,
      womanId: patient.woman.id,
      madeAt: new Date(madeAt),
      expiresAt: new Date(expiresAt),
    });
  });
  return {
    now: new Date(madeAt).toISOString(),
    code: signCode(deps, { codeId, expiresAt }),
    codeId,
    expiresAt: new Date(expiresAt).toISOString(),
  };
}
