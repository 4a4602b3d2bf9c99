import * as v from 'valibot';
import type { AlertId, OutboxId } from '../identity/ids.ts';
import { endpoint, job, open } from './define.ts';
import { id, instant, text } from './fields.ts';

export const showHealth = endpoint({
  id: 'operations.health',
  method: 'GET',
  path: '/api/health',
  summary: 'Healthy, or 503 with the failing parts: database, key–value store, escalation sweep, outbox dispatcher.',
  access: open,
  lane: 'none',
  reply: v.strictObject({
    status: v.picklist(['ok', 'degraded', 'failing']),
    now: instant,
    parts: v.array(v.strictObject({ part: text, ok: v.boolean(), detail: text })),
  }),
});

const swept = v.strictObject({ job: text, handled: v.number(), more: v.boolean() });

const jobEndpoint = (name: string, summary: string) =>
  endpoint({
    id: `jobs.${name}`,
    method: 'POST',
    path: `/api/jobs/${name}`,
    summary,
    access: job,
    lane: 'none',
    alsoGet: true,
    reply: swept,
  });

export const escalateAlertsJob = jobEndpoint(
  'escalate-alerts',
  'Take every due step of every unanswered alert. Safe twice, late and in parallel.',
);
export const deliverOutboxJob = jobEndpoint(
  'deliver-outbox',
  'Send what is waiting in the outbox. Safe twice, late and in parallel.',
);

export const openFollowUpsJob = jobEndpoint(
  'open-follow-ups',
  'Give every missed visit to somebody. Safe twice, late and in parallel.',
);

/** Keyset paging: pass the last row’s `cursor`. */
const page = v.strictObject({
  after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,18}$/, '页码不对'))),
  limit: v.optional(v.pipe(v.string(), v.regex(/^([1-9]\d{0,2}|1000)$/, '每页1到1000条'), v.transform(Number)), '200'),
});

export const operatorAlerts = endpoint({
  id: 'operator.alerts',
  method: 'GET',
  path: '/api/operator/alerts',
  summary: 'Alerts with their reports and event kinds for reconciliation; no names, no health detail.',
  access: job,
  lane: 'none',
  query: page,
  reply: v.strictObject({
    alerts: v.array(
      v.strictObject({
        cursor: text,
        alertId: id<AlertId>(),
        urgency: text,
        state: text,
        level: v.number(),
        openedAt: instant,
        reportIds: v.array(text),
        events: v.array(v.strictObject({ kind: text, at: instant })),
      }),
    ),
  }),
});

export const operatorOutbox = endpoint({
  id: 'operator.outbox',
  method: 'GET',
  path: '/api/operator/outbox',
  summary: 'Outbox rows and their attempts for reconciliation.',
  access: job,
  lane: 'none',
  query: page,
  reply: v.strictObject({
    messages: v.array(
      v.strictObject({
        cursor: text,
        outboxId: id<OutboxId>(),
        alertId: id<AlertId>(),
        channel: text,
        state: text,
        attempts: v.number(),
        createdAt: instant,
        firstAttemptAt: v.nullable(instant),
        sentAt: v.nullable(instant),
        lastError: v.nullable(text),
      }),
    ),
  }),
});
