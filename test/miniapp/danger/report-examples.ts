import type { OutboxItem } from '../../../miniapp/src/offline/outbox-state.ts';
import type { ReportBody, ReportStatus, StatusStep } from '../../../shared/contract/danger.ts';
import type { Handbook } from '../../../shared/contract/handbook.ts';
import type { InstitutionId, PregnancyId, ReportId } from '../../../shared/identity/ids.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';

export const TODAY = '2026-11-22' as CalendarDate;
export const REPORT_ID = '6c1f0a52-7d0e-4a43-9a59-0d2b6f0c8a11' as ReportId;

const place = (name: string, phone: string | null) => ({
  institutionId: '11111111-1111-4111-8111-111111111111' as InstitutionId,
  name,
  phone,
  address: '冠县城区',
});

/** A handbook on TODAY at this gestation. */
export const handbookAt = (gestationDays: number, change: Partial<Handbook> = {}): Handbook => ({
  name: '王小麦',
  pregnancyId: '22222222-2222-4222-8222-222222222222' as PregnancyId,
  dueDate: addDays(TODAY, 280 - gestationDays),
  datingMethod: 'last-menstrual-period',
  lastMenstrualPeriod: null,
  previousBirths: 0,
  deliveredOn: null,
  lostOn: null,
  colour: null,
  enrolment: 'submitted',
  clinic: place('清泉街道卫生院', '063555500003'),
  hospital: place('冠县人民医院', '063555500002'),
  ...change,
});

export const bodyOf = (change: Partial<ReportBody> = {}): ReportBody => ({
  id: REPORT_ID,
  phase: 'pregnancy',
  signs: ['ds-fm-reduced'],
  values: {},
  phone: { urgency: 'today', ruleSet: 'danger-signs@2026.11-1', gaDays: 210 },
  noticedAt: '2026-11-22T02:37:00.000Z',
  ...change,
});

export const itemOf = (change: Partial<OutboxItem> = {}): OutboxItem => ({
  body: bodyOf(),
  queuedAt: 0,
  attempts: 0,
  nextAttemptAt: 0,
  receipt: null,
  refused: null,
  ...change,
});

type AlertStatus = NonNullable<ReportStatus['alert']>;

export const alertOf = (change: Partial<AlertStatus> = {}): AlertStatus => ({
  urgency: 'today',
  state: 'notified',
  acknowledgedBy: null,
  acknowledgedAt: null,
  plan: null,
  outcome: null,
  steps: [stepOf({})],
  ...change,
});

export const stepOf = (change: Partial<StatusStep>): StatusStep => ({
  kind: 'received',
  at: '2026-11-22T02:38:00.000Z',
  words: '已送达',
  by: null,
  note: null,
  ...change,
});

export const statusOf = (change: Partial<ReportStatus> = {}): ReportStatus => ({
  reportId: REPORT_ID,
  number: '7F3K',
  phase: 'pregnancy',
  urgency: 'today',
  because: ['ds-fm-reduced'],
  missing: [],
  questions: [],
  receivedAt: '2026-11-22T02:38:00.000Z',
  answersDiffer: false,
  alert: alertOf(),
  ...change,
});
