import { CONSENT_KINDS, CONSENT_TEXTS } from '../../../shared/consent/consent.ts';
import type { ConsentsReply } from '../../../shared/contract/consent.ts';
import type { AccountId } from '../../../shared/identity/ids.ts';
import type { Deps } from '../ports.ts';
import { listConsentHistory } from './consent-store.ts';

/** Every consent with its present wording and what stands given. */
export async function listConsents(deps: Deps, accountId: AccountId): Promise<ConsentsReply> {
  const history = await listConsentHistory(deps.db.query, { accountId });
  return {
    consents: CONSENT_KINDS.map((kind) => {
      const latest = history.find((row) => row.kind === kind);
      const open = latest !== undefined && latest.withdrawnAt === null ? latest : null;
      return {
        kind,
        currentVersion: CONSENT_TEXTS[kind].version,
        grantedVersion: open?.version ?? null,
        grantedAt: open?.grantedAt.toISOString() ?? null,
        withdrawnAt: latest?.withdrawnAt?.toISOString() ?? null,
      };
    }),
  };
}
