import { and, asc, eq, exists, gt, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { AlertId, InstitutionId, OutboxId } from '../../../shared/identity/ids.ts';
import { alerts } from '../danger/tables.ts';
import type { Queryable } from '../db/client.ts';
import { institutions } from '../institutions/tables.ts';
import { institutionChannels, outbox, outboxAttempts } from './tables.ts';

export type OutboxRow = typeof outbox.$inferSelect;

/** The channels institutions have besides the worklist. */
export async function listChannelsOf(db: Queryable, { institutionIds }: { institutionIds: readonly InstitutionId[] }) {
  if (institutionIds.length === 0) return [];
  return db
    .select({
      id: institutionChannels.id,
      institutionId: institutionChannels.institutionId,
      channel: institutionChannels.channel,
    })
    .from(institutionChannels)
    .where(and(inArray(institutionChannels.institutionId, [...institutionIds]), eq(institutionChannels.enabled, true)));
}

export async function findChannelAddress(db: Queryable, { channelId }: { channelId: string }) {
  const [row] = await db
    .select({
      id: institutionChannels.id,
      addressSealed: institutionChannels.addressSealed,
      secretSealed: institutionChannels.secretSealed,
    })
    .from(institutionChannels)
    .where(eq(institutionChannels.id, channelId));
  return row ?? null;
}

/** Writes messages; one whose key is there already is the same message and is not written again. */
export async function saveMessages(db: Queryable, messages: readonly (typeof outbox.$inferInsert)[]): Promise<void> {
  if (messages.length === 0) return;
  await db
    .insert(outbox)
    .values([...messages])
    .onConflictDoNothing({ target: outbox.dedupeKey });
}

export interface ClaimedMessage {
  readonly row: OutboxRow;
  readonly institutionName: string;
}

/** Who a message goes to, as the claim tells receivers apart: a configured channel, or the kind of channel. */
export const receiverOf = ({ channel, channelId }: Pick<OutboxRow, 'channel' | 'channelId'>): string =>
  channelId ?? channel;

interface Claim {
  readonly at: Date;
  readonly leaseMs: number;
  readonly limit: number;
  /** Receivers to take nothing for. */
  readonly except: readonly string[];
}

/**
 * Takes messages that are due and leases them, so that a second worker passes them by and a killed worker’s
 * messages come back when the lease ends. The attempt is counted at the claim: a crash in mid-send is an attempt too.
 */
export async function claimMessages(db: Queryable, { at, leaseMs, limit, except }: Claim): Promise<ClaimedMessage[]> {
  const now = sql`${at.toISOString()}::timestamptz`;
  // Named apart, so that it is evaluated once: as a plain sub-query the plan may run it, and its limit, several times.
  const due = db.$with('due').as(
    db
      .select({ place: sql<string>`${outbox}.ctid`.as('place') })
      .from(outbox)
      .where(
        and(
          sql`${outbox.state} = 'waiting' and ${outbox.nextAttemptAt} <= ${now}`,
          sql`(${outbox.leasedUntil} is null or ${outbox.leasedUntil} <= ${now})`,
          except.length === 0
            ? undefined
            : sql`coalesce(${outbox.channelId}::text, ${outbox.channel}) <> all(${sql.param([...except])}::text[])`,
        ),
      )
      .orderBy(asc(outbox.nextAttemptAt))
      .limit(limit)
      .for('update', { skipLocked: true }),
  );
  const rows = await db
    .with(due)
    .update(outbox)
    .set({
      leasedUntil: new Date(at.getTime() + leaseMs),
      attempts: sql`${outbox.attempts} + 1`,
      firstAttemptAt: sql`coalesce(${outbox.firstAttemptAt}, ${now})`,
    })
    // By place, not by id: the rows are held and cannot move, and no index has to be walked a second time.
    .where(sql`${outbox}.ctid = any(array(select place from due))`)
    .returning();
  if (rows.length === 0) return [];
  const names = await db
    .select({ id: institutions.id, name: institutions.name })
    .from(institutions)
    .where(inArray(institutions.id, [...new Set(rows.map((row) => row.institutionId))]));
  return rows.map((row) => ({
    row,
    institutionName: names.find((place) => place.id === row.institutionId)?.name ?? '',
  }));
}

export interface Settlement {
  readonly id: OutboxId;
  readonly attempt: number;
  readonly at: Date;
  readonly result: 'sent' | 'retry' | 'refused';
  readonly error: string | null;
  /** When to try again; null when there is nothing more to try. */
  readonly nextAttemptAt: Date | null;
}

/** Writes down what an attempt came to. A lease that has passed to another worker is left alone. */
export async function settleAttempt(
  db: Queryable,
  { id, attempt, at, result, error, nextAttemptAt }: Settlement,
): Promise<void> {
  await db.insert(outboxAttempts).values({ outboxId: id, attempt, at, result, error });
  const state = result === 'sent' ? 'sent' : nextAttemptAt === null ? 'parked' : 'waiting';
  await db
    .update(outbox)
    .set({
      state,
      leasedUntil: null,
      lastError: error,
      ...(state === 'sent' ? { sentAt: at } : {}),
      ...(nextAttemptAt === null ? {} : { nextAttemptAt }),
    })
    .where(
      and(eq(outbox.id, id), eq(outbox.state, 'waiting'), ...(result === 'sent' ? [] : [eq(outbox.attempts, attempt)])),
    );
}

export async function listMessagesOfAlert(db: Queryable, { alertId }: { alertId: AlertId }) {
  return db
    .select({ message: outbox, institutionName: institutions.name })
    .from(outbox)
    .innerJoin(institutions, eq(institutions.id, outbox.institutionId))
    .where(eq(outbox.alertId, alertId))
    .orderBy(outbox.seq);
}

/** How long the oldest message that should have left has been waiting, in ms; 0 when none is. */
export async function oldestOverdueMs(db: Queryable, { at }: { at: Date }): Promise<number> {
  const [row] = await db
    .select({ oldest: sql<Date | string | null>`min(${outbox.nextAttemptAt})` })
    .from(outbox)
    .where(eq(outbox.state, 'waiting'));
  const oldest = row?.oldest ?? null;
  return oldest === null ? 0 : Math.max(0, at.getTime() - new Date(oldest).getTime());
}

export async function saveChannel(db: Queryable, channel: typeof institutionChannels.$inferInsert): Promise<void> {
  await db.insert(institutionChannels).values(channel);
}

/** Whether a message asking for an answer has been overtaken: the alert is answered, or a later one goes the same way. */
export async function isOutdated(db: Queryable, row: OutboxRow): Promise<boolean> {
  const later = alias(outbox, 'later');
  const [found] = await db
    .select({
      answered: sql<boolean>`${alerts.nextStepAt} is null`,
      overtaken: exists(
        db
          .select({ one: sql`1` })
          .from(later)
          .where(
            and(
              eq(later.alertId, row.alertId),
              eq(later.institutionId, row.institutionId),
              eq(later.channel, row.channel),
              gt(later.seq, row.seq),
            ),
          ),
      ).mapWith(Boolean),
    })
    .from(alerts)
    .where(eq(alerts.id, row.alertId));
  return found === undefined || found.answered || found.overtaken;
}

/** Takes an overtaken message out of the queue and says so. */
export async function dropOutdated(db: Queryable, { id }: OutboxRow): Promise<void> {
  await db
    .update(outbox)
    .set({ state: 'outdated', leasedUntil: null, lastError: 'outdated' })
    .where(and(eq(outbox.id, id), eq(outbox.state, 'waiting')));
}
