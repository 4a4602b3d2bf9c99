import type { AlertDetail, Worklist, WorklistRow } from '../../../shared/contract/clinic.ts';
import type { AlertId, ReportId } from '../../../shared/identity/ids.ts';

export const AT = Date.parse('2026-11-23T02:00:00.000Z');

/** An instant so many minutes from the sample’s ten o’clock in the morning. */
export const minutes = (n: number): string => new Date(AT + n * 60_000).toISOString();

/** An emergency reported two minutes ago; what is given replaces. */
export const sampleRow = (change: Partial<WorklistRow> = {}): WorklistRow => ({
  alertId: '00000000-0000-4000-8000-0000000000aa' as AlertId,
  number: 'K7H2MP',
  urgency: 'emergency',
  state: 'notified',
  maskedName: '赵**',
  maskedPhone: '138****2170',
  stage: '孕29周+1天',
  colour: 'yellow',
  clinicName: '清泉街道社区卫生服务中心',
  phase: 'pregnancy',
  signs: ['阴道大量流血'],
  reportCount: 1,
  openedAt: minutes(-2),
  waitingSince: minutes(-2),
  level: 0,
  nextStep: { action: 'notify-again', at: minutes(1) },
  owner: null,
  acknowledgedAt: null,
  plan: null,
  outcome: null,
  ...change,
});

export const sampleWorklist = (change: Partial<Worklist> = {}): Worklist => ({
  now: new Date().toISOString(),
  waiting: [sampleRow()],
  inHand: [],
  notShown: 0,
  today: { opened: 4, closed: 3, medianSecondsToAcknowledge: 220 },
  onCall: ['周医生'],
  sweep: { at: minutes(0), stale: false },
  ...change,
});

export const sampleDetail = (row: WorklistRow, change: Partial<AlertDetail> = {}): AlertDetail => ({
  alert: row,
  woman: { name: '赵雨', ageYears: 24, previousBirths: 1, dueDate: '2027-02-07', hasPhone: true },
  reports: [
    {
      reportId: '00000000-0000-4000-8000-0000000000bb' as ReportId,
      receivedAt: minutes(-2),
      noticedAt: minutes(-2),
      phase: 'pregnancy',
      signs: [{ id: 'ds-fm-reduced', words: '胎动明显减少', suspect: '胎儿窘迫', sensitive: false }],
      values: [{ label: '体温', value: 60, unit: '℃', questioned: true }],
      missing: ['gaDays', 'pulse'],
      answersDiffer: true,
    },
  ],
  timeline: [{ at: minutes(-2), kind: 'submitted', words: '收到报告', by: null, note: null }],
  contactAttempts: 0,
  deliveries: [
    {
      channel: 'webhook',
      institutionName: '冠县人民医院',
      state: 'waiting',
      attempts: 3,
      sentAt: null,
      lastError: 'http-503',
    },
  ],
  ...change,
});
