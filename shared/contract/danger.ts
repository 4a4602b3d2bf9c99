import * as v from 'valibot';
import { CONSENTS_FOR_HANDBOOK } from '../consent/consent.ts';
import { ALERT_STATES, OUTCOME_KINDS, PLAN_KINDS } from '../danger/alert.ts';
import { PHASES } from '../danger/phase.ts';
import { FIELD_SPECS, type ReportField } from '../danger/report-values.ts';
import { signById } from '../danger/signs/index.ts';
import { ALERT_URGENCIES, URGENCIES } from '../danger/urgency.ts';
import type { ReportId } from '../identity/ids.ts';
import { isReadable } from '../identity/readable-text.ts';
import { endpoint, mother } from './define.ts';
import { id, instant, text, wholeNumber } from './fields.ts';

/** A measurement may be any finite number: an impossible one is asked about by triage, not refused here. */
const measurement = v.optional(
  v.pipe(v.number('请填数字'), v.finite('请填数字'), v.minValue(-1e6, '数字太离谱'), v.maxValue(1e6, '数字太离谱')),
);

const values = v.strictObject(
  Object.fromEntries(FIELD_SPECS.map((spec) => [spec.field, measurement])) as Record<ReportField, typeof measurement>,
);

const signId = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((sign) => signById(sign) !== undefined, '没有这一项'),
);

const question = v.strictObject({ field: text, value: v.number(), range: v.tuple([v.number(), v.number()]) });

/** One step of the answer as she reads it. */
const step = v.strictObject({
  kind: v.picklist(['received', 'told', 'escalated', 'seen', 'acknowledged', 'planned', 'outcome', 'closed']),
  at: instant,
  words: text,
  /** The named clinician, when one acted. */
  by: v.nullable(text),
  note: v.nullable(text),
});

const status = v.strictObject({
  reportId: id<ReportId>(),
  /** The short number she can read out on the telephone. */
  number: text,
  phase: v.picklist(PHASES),
  urgency: v.picklist(URGENCIES),
  because: v.array(text),
  missing: v.array(text),
  questions: v.array(question),
  receivedAt: instant,
  /** Phone and server answered differently; the higher answer stands. */
  answersDiffer: v.boolean(),
  alert: v.nullable(
    v.strictObject({
      urgency: v.picklist(ALERT_URGENCIES),
      state: v.picklist(ALERT_STATES),
      acknowledgedBy: v.nullable(text),
      acknowledgedAt: v.nullable(instant),
      plan: v.nullable(v.picklist(PLAN_KINDS)),
      outcome: v.nullable(v.picklist(OUTCOME_KINDS)),
      steps: v.array(step),
    }),
  ),
});
export type ReportStatus = v.InferOutput<typeof status>;
export type StatusStep = v.InferOutput<typeof step>;

export const sendReport = endpoint({
  id: 'danger.send-report',
  method: 'POST',
  path: '/api/danger/reports',
  summary: 'Report danger signs. The id is made on the phone: the same id and content twice is one report.',
  access: mother,
  consents: CONSENTS_FOR_HANDBOOK,
  lane: 'danger',
  body: v.strictObject({
    id: id<ReportId>(),
    phase: v.picklist(PHASES),
    signs: v.pipe(v.array(signId), v.maxLength(69, '选得太多了')),
    values,
    /** What the phone told her, and by which rule set. */
    phone: v.strictObject({
      urgency: v.picklist(URGENCIES),
      ruleSet: v.pipe(v.string(), v.maxLength(60), v.check(isReadable, '有看不见的字符')),
      gaDays: v.optional(wholeNumber(-400, 1000, '孕周不对')),
    }),
    noticedAt: instant,
  }),
  reply: status,
  errors: ['not-found', 'id-reused'],
});
export type ReportBody = v.InferOutput<typeof sendReport.body>;

export const listReports = endpoint({
  id: 'danger.list-reports',
  method: 'GET',
  path: '/api/danger/reports',
  summary: 'Her latest ten reports, newest first, each with its living status.',
  access: mother,
  consents: CONSENTS_FOR_HANDBOOK,
  lane: 'read',
  reply: v.strictObject({ reports: v.array(status) }),
});

export const showReport = endpoint({
  id: 'danger.show-report',
  method: 'GET',
  path: '/api/danger/reports/:reportId',
  summary: 'One report of hers and what has become of it.',
  access: mother,
  consents: CONSENTS_FOR_HANDBOOK,
  lane: 'read',
  params: v.strictObject({ reportId: id<ReportId>() }),
  reply: status,
  errors: ['not-found'],
});
