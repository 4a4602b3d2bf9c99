import * as v from 'valibot';
import { ALERT_STATES, CONTACT_RESULTS, OUTCOME_KINDS, PLAN_KINDS } from '../danger/alert.ts';
import { PHASES } from '../danger/phase.ts';
import { ALERT_URGENCIES } from '../danger/urgency.ts';
import type { AlertId, ReportId } from '../identity/ids.ts';
import { RISK_COLOURS } from '../risk/colour.ts';
import { endpoint, staff } from './define.ts';
import { id, instant, note, text } from './fields.ts';

const row = v.strictObject({
  alertId: id<AlertId>(),
  number: text,
  urgency: v.picklist(ALERT_URGENCIES),
  state: v.picklist(ALERT_STATES),
  maskedName: text,
  maskedPhone: v.nullable(text),
  /** `孕31周+2天`, `产后第9天`. */
  stage: text,
  colour: v.nullable(v.picklist(RISK_COLOURS)),
  clinicName: text,
  phase: v.picklist(PHASES),
  /** Words of the signs; sensitive ones are replaced by one discreet line. */
  signs: v.array(text),
  reportCount: v.number(),
  openedAt: instant,
  waitingSince: instant,
  level: v.number(),
  nextStep: v.nullable(v.strictObject({ action: v.picklist(['notify-again', 'next-level']), at: instant })),
  owner: v.nullable(text),
  acknowledgedAt: v.nullable(instant),
  plan: v.nullable(v.picklist(PLAN_KINDS)),
  outcome: v.nullable(v.picklist(OUTCOME_KINDS)),
});
export type WorklistRow = v.InferOutput<typeof row>;

const worklist = v.strictObject({
  now: instant,
  waiting: v.array(row),
  inHand: v.array(row),
  /** Open alerts beyond the longest list there is; whoever waits stands before whoever is in somebody’s hands. */
  notShown: v.number(),
  today: v.strictObject({ opened: v.number(), closed: v.number(), medianSecondsToAcknowledge: v.nullable(v.number()) }),
  onCall: v.array(text),
  /** When the escalation sweep last ran; `stale` warns that nobody is being called by the system. */
  sweep: v.strictObject({ at: v.nullable(instant), stale: v.boolean() }),
});
export type Worklist = v.InferOutput<typeof worklist>;

export const showWorklist = endpoint({
  id: 'clinic.show-worklist',
  method: 'GET',
  path: '/api/clinic/alerts',
  summary:
    'Open alerts of the caller’s tree or that were brought to the caller’s institution: most urgent first, then oldest.',
  access: staff,
  lane: 'read',
  reply: worklist,
});

const timelineEntry = v.strictObject({
  at: instant,
  kind: text,
  words: text,
  by: v.nullable(text),
  note: v.nullable(text),
});

const report = v.strictObject({
  reportId: id<ReportId>(),
  receivedAt: instant,
  noticedAt: instant,
  phase: v.picklist(PHASES),
  signs: v.array(v.strictObject({ id: text, words: text, suspect: text, sensitive: v.boolean() })),
  values: v.array(v.strictObject({ label: text, value: v.number(), unit: text, questioned: v.boolean() })),
  missing: v.array(text),
  answersDiffer: v.boolean(),
});

const detail = v.strictObject({
  alert: row,
  woman: v.strictObject({
    name: text,
    ageYears: v.nullable(v.number()),
    previousBirths: v.number(),
    dueDate: text,
    hasPhone: v.boolean(),
  }),
  reports: v.array(report),
  timeline: v.array(timelineEntry),
  contactAttempts: v.number(),
  deliveries: v.array(
    v.strictObject({
      channel: text,
      institutionName: text,
      state: text,
      attempts: v.number(),
      sentAt: v.nullable(instant),
      lastError: v.nullable(text),
    }),
  ),
});
export type AlertDetail = v.InferOutput<typeof detail>;

const ofAlert = v.strictObject({ alertId: id<AlertId>() });

export const showAlert = endpoint({
  id: 'clinic.show-alert',
  method: 'GET',
  path: '/api/clinic/alerts/:alertId',
  summary: 'One alert with its whole time line. Reading it is written to the access audit.',
  access: staff,
  lane: 'read',
  params: ofAlert,
  reply: detail,
  errors: ['not-found'],
});

const change = <B extends Parameters<typeof v.strictObject>[0]>(verb: string, summary: string, body: B) =>
  endpoint({
    id: `clinic.${verb}`,
    method: 'POST',
    path: `/api/clinic/alerts/:alertId/${verb}`,
    summary,
    access: staff,
    lane: 'write',
    params: ofAlert,
    body: v.strictObject(body),
    reply: detail,
    errors: ['not-found', 'state-conflict', 'invalid-input'],
  });

export const markAlertSeen = change('seen', 'The caller has opened the alert.', {});
export const acknowledgeAlert = change('acknowledge', 'The caller takes the alert by name; escalation stops.', {});
export const recordContact = change('contact-attempts', 'One attempt to reach her.', {
  result: v.picklist(CONTACT_RESULTS),
  /** Made on the phone: the same id again is the same attempt. */
  attemptId: v.optional(id<string>()),
  note: v.optional(note),
});
export const planAlert = change('plan', 'What she is to do; she reads it at once.', {
  plan: v.picklist(PLAN_KINDS),
  noteForHer: v.optional(note),
});
export const recordOutcome = change('outcome', 'What became of her.', {
  outcome: v.picklist(OUTCOME_KINDS),
  note: v.optional(note),
});
export const closeAlert = change('close', 'Close an alert whose outcome is written down.', {});

export const revealPhone = endpoint({
  id: 'clinic.reveal-phone',
  method: 'POST',
  path: '/api/clinic/alerts/:alertId/phone',
  summary: 'Her full telephone number, to call her about this alert. Audited.',
  access: staff,
  lane: 'write',
  params: ofAlert,
  reply: v.strictObject({ phone: v.nullable(text) }),
  errors: ['not-found'],
});
