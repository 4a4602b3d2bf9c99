import type { ReplyOf } from '../../../../shared/contract/endpoint.ts';
import type * as contract from '../../../../shared/contract/handbook-code.ts';
import type { HandbookCodeRow } from '../../../../shared/contract/handbook-code.ts';
import type { WomanId } from '../../../../shared/identity/ids.ts';
import type { MotherCaller } from '../../http/caller.ts';
import type { Deps } from '../../ports.ts';
import { Refusal } from '../../refusal.ts';
import { findPatient } from '../patient.ts';
import { listCodes as findCodes, type ListedCode } from './code-store.ts';

/** As many of her codes as her page shows. */
const MOST = 10;

type Codes = ReplyOf<typeof contract.listHandbookCodes>;

/** The codes she made lately, the newest first, and who read by them. */
export async function listCodes(deps: Deps, caller: MotherCaller): Promise<Codes> {
  const patient = await findPatient(deps.db.query, caller);
  if (patient === null) throw new Refusal('not-found', { message: '还没有建册' });
  return codesOf(deps, patient.woman.id);
}

export async function codesOf(deps: Deps, womanId: WomanId): Promise<Codes> {
  const rows = await findCodes(deps.db.query, { womanId, limit: MOST });
  return { now: new Date(deps.clock.now()).toISOString(), codes: rows.map(onPage) };
}

const instant = (at: Date | null): string | null => (at === null ? null : at.toISOString());

const onPage = ({ code, readByName }: ListedCode): HandbookCodeRow => ({
  codeId: code.id,
  madeAt: code.madeAt.toISOString(),
  expiresAt: code.expiresAt.toISOString(),
  readBy: readByName,
  readAt: instant(code.readAt),
  readableUntil: instant(code.readableUntil),
  revokedAt: instant(code.revokedAt),
});
