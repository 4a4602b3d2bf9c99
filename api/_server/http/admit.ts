import type { Endpoint } from '../../../shared/contract/endpoint.ts';
import { authenticate } from '../identity/authenticate.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { Caller } from './caller.ts';
import { secretsEqual } from './secrets-equal.ts';

const BEARER = /^Bearer ([\x21-\x7e]{1,200})$/;

/** Decides who is calling and whether the contract lets them: 401, then 403, then missing consents. */
export async function admit(deps: Deps, endpoint: Endpoint, authorization: string | null): Promise<Caller> {
  if (endpoint.access.kind === 'public') return { kind: 'nobody' };
  const token = BEARER.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Refusal('session-required');
  const isJob = deps.settings.jobSecrets.some((secret) => secretsEqual(secret, token));
  if (endpoint.access.kind === 'job') {
    if (isJob) return { kind: 'job' };
    await authenticate(deps, token);
    throw new Refusal('forbidden');
  }
  if (isJob) throw new Refusal('forbidden');
  const caller = await authenticate(deps, token);
  if (endpoint.access.kind === 'roles') {
    const role = caller.kind === 'mother' ? 'mother' : caller.role;
    if (!endpoint.access.roles.includes(role)) throw new Refusal('forbidden');
  }
  requireConsents(endpoint, caller);
  return caller;
}

function requireConsents(endpoint: Endpoint, caller: Caller): void {
  if (caller.kind !== 'mother') return;
  const missing = endpoint.consents.filter((kind) => !caller.consents.includes(kind));
  if (missing.length === 0) return;
  throw new Refusal('consent-required', {
    fields: missing.map((kind) => ({ field: `consents.${kind}`, reason: 'missing', message: '需要您先同意这一项' })),
  });
}
