import type { HandbookCodeId } from '../../../../shared/identity/ids.ts';
import { type EpochMs, MINUTE_MS, SECOND_MS } from '../../../../shared/time/china-time.ts';
import { secretsEqual } from '../../http/secrets-equal.ts';
import type { Deps } from '../../ports.ts';

/** How long a code can be scanned (product default). */
export const SCANNABLE_MS = 5 * MINUTE_MS;

const MARK = 'MZ1';
const ID = /^[0-9a-f]{32}$/;

/** What a code says: which one it is, and until when. Nothing about her. */
export interface CodeClaim {
  readonly codeId: HandbookCodeId;
  readonly expiresAt: EpochMs;
}

type Signer = Pick<Deps, 'blindIndex'>;

/** `MZ1.<id>.<last second, base 36>.<signature>`; short enough for a code that an old camera reads. */
export function signCode({ blindIndex }: Signer, { codeId, expiresAt }: CodeClaim): string {
  const said = `${MARK}.${codeId.replaceAll('-', '')}.${Math.floor(expiresAt / SECOND_MS).toString(36)}`;
  return `${said}.${blindIndex(`handbook-code:${said}`)}`;
}

/** What a code of ours says; `null` when any letter of it is not ours, compared in a time that tells nothing. Its time is not judged. */
export function verifyCode(signer: Signer, code: string): CodeClaim | null {
  const [mark, id = '', seconds = '', signature, ...rest] = code.trim().split('.');
  if (mark !== MARK || signature === undefined || rest.length > 0 || !ID.test(id)) return null;
  const codeId = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as HandbookCodeId;
  const expiresAt = Number.parseInt(seconds, 36) * SECOND_MS;
  if (!Number.isSafeInteger(expiresAt)) return null;
  return secretsEqual(signCode(signer, { codeId, expiresAt }), code.trim()) ? { codeId, expiresAt } : null;
}
