import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/operations.ts';
import type { Deps } from '../ports.ts';
import { listAlertsAfter, listOutboxAfter } from './operator-store.ts';

interface Page {
  readonly after?: string | undefined;
  readonly limit: number;
}

const position = ({ after, limit }: Page) => ({ after: Number(after ?? 0), limit });

export async function readAlerts(deps: Deps, page: Page): Promise<ReplyOf<typeof contract.operatorAlerts>> {
  const rows = await listAlertsAfter(deps.db.query, position(page));
  return {
    alerts: rows.map(({ seq, openedAt, events, ...row }) => ({
      ...row,
      cursor: String(seq),
      openedAt: openedAt.toISOString(),
      events: events.map(({ kind, at }) => ({ kind, at: at.toISOString() })),
    })),
  };
}

export async function readOutbox(deps: Deps, page: Page): Promise<ReplyOf<typeof contract.operatorOutbox>> {
  const rows = await listOutboxAfter(deps.db.query, position(page));
  return {
    messages: rows.map((row) => ({
      cursor: String(row.seq),
      outboxId: row.id,
      alertId: row.alertId,
      channel: row.channel,
      state: row.state,
      attempts: row.attempts,
      createdAt: row.createdAt.toISOString(),
      firstAttemptAt: row.firstAttemptAt?.toISOString() ?? null,
      sentAt: row.sentAt?.toISOString() ?? null,
      lastError: row.lastError,
    })),
  };
}
