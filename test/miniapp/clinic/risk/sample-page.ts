import type { RiskWorklist } from '../../../../shared/contract/risk.ts';
import type { RiskPage } from '../../../../shared/contract/risk-page.ts';
import type {
  AssessmentId,
  CaseFileId,
  InstitutionId,
  PregnancyId,
  ReferralId,
  ReportClockId,
  ScreeningId,
  StaffId,
} from '../../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';

export const PREGNANCY = '00000000-0000-4000-8000-0000000000f1' as PregnancyId;
export const HOSPITAL = '00000000-0000-4000-8000-000000000002' as InstitutionId;
export const TODAY = '2026-11-25' as CalendarDate;
export const NOW = '2026-11-25T02:00:00.000Z';
export const RULE_SET = { id: 'assessment-guanxian', version: '1', hash: 'abcdef0123456789' };

export const day = (text: string): CalendarDate => text as CalendarDate;
export const zhou = {
  staffName: '周医生',
  institutionName: '清泉街道社区卫生服务中心',
  at: '2026-11-24T02:30:00.000Z',
};
export const he = { staffName: '何主任', institutionName: '冠县人民医院', at: '2026-11-24T08:00:00.000Z' };

/** A woman of 29 weeks about whom nothing has been graded yet; what is given replaces. */
export const samplePage = (change: Partial<RiskPage> = {}): RiskPage => ({
  now: NOW,
  today: TODAY,
  woman: {
    pregnancyId: PREGNANCY,
    name: '赵雨',
    ageYears: 24,
    stage: '孕29周+1天',
    dueDate: day('2027-02-07'),
    deliveredOn: null,
    previousBirths: 1,
    clinicName: '清泉街道社区卫生服务中心',
    colour: null,
  },
  layer: 'guanxian',
  mayWrite: true,
  mayAssess: false,
  prefilled: { ageYears: 24, gaDays: 204, parity: 1 },
  regradingDue: [{ occasion: 'first-contact', dueOn: day('2026-11-20') }],
  awaitsAssessment: false,
  latestScreening: null,
  assessments: [],
  referrals: [],
  reportClocks: [],
  caseFile: null,
  keyPopulation: null,
  carePlan: null,
  referralTargets: [{ institutionId: HOSPITAL, name: '冠县人民医院' }],
  colleagues: [],
  ...change,
});

type Screening = NonNullable<RiskPage['latestScreening']>;
export const sampleScreening = (change: Partial<Screening> = {}): Screening => ({
  screeningId: '00000000-0000-4000-8000-0000000000d1' as ScreeningId,
  by: zhou,
  occasion: 'first-contact',
  form: 'antenatal',
  result: 'positive',
  positives: [
    {
      ruleId: 'scr-6.1',
      because: [{ fact: 'hbGperL', value: 96, holds: '<110' }],
      source: '国卫办妇幼发〔2017〕35号 附件1 6.1',
    },
  ],
  notDone: [],
  facts: { hbGperL: 96, heightCm: 158, checked: { 'scr-2.3': true }, formComplete: true },
  ruleSet: { ...RULE_SET, id: 'screening-national' },
  ...change,
});

type Assessment = RiskPage['assessments'][number];
export const sampleAssessment = (change: Partial<Assessment> = {}): Assessment => ({
  assessmentId: '00000000-0000-4000-8000-0000000000e1' as AssessmentId,
  previousAssessmentId: null,
  by: he,
  occasion: 'visit',
  colour: 'orange',
  proposed: 'orange',
  decision: 'as-proposed',
  reason: null,
  purple: 'no',
  star: false,
  complete: true,
  findings: [
    {
      ruleId: 'asm-orange-2.6.2',
      colour: 'orange',
      because: [{ fact: 'hbGperL', value: 58, holds: '>40 且 ≤60' }],
      source: '国卫办妇幼发〔2017〕35号 附件2 橙色 2.6.2',
    },
  ],
  cannotSay: [],
  needsClinician: [],
  facts: {},
  ruleSet: RULE_SET,
  readByHerAt: null,
  ...change,
});

type Referral = RiskPage['referrals'][number];
export const sampleReferral = (change: Partial<Referral> = {}): Referral => ({
  referralId: '00000000-0000-4000-8000-0000000000a1' as ReferralId,
  kind: 'transfer',
  state: 'sent',
  stableToTransfer: true,
  fromInstitutionName: '清泉街道社区卫生服务中心',
  toInstitutionName: '冠县人民医院',
  isReceiver: false,
  note: null,
  arrivalDueOn: day('2026-12-01'),
  resultDueOn: day('2026-12-08'),
  late: null,
  daysLate: 0,
  steps: [{ state: 'sent', by: zhou, reason: null, note: null }],
  ...change,
});

type Clock = RiskPage['reportClocks'][number];
export const sampleClock = (change: Partial<Clock> = {}): Clock => ({
  clockId: '00000000-0000-4000-8000-0000000000b1' as ReportClockId,
  colour: 'red',
  openedAt: '2026-11-24T08:00:00.000Z',
  dueAt: '2026-11-25T08:00:00.000Z',
  to: '县妇幼保健院',
  source: '冠卫〔2022〕5号 三(二)',
  late: false,
  ms: 6 * 3_600_000,
  submitted: null,
  ...change,
});

type CaseFile = NonNullable<RiskPage['caseFile']>;
export const sampleCase = (change: Partial<CaseFile> = {}): CaseFile => ({
  caseId: '00000000-0000-4000-8000-0000000000c9' as CaseFileId,
  colour: 'orange',
  open: true,
  ownerId: '00000000-0000-4000-8000-0000000000c2' as StaffId,
  ownerName: '何主任',
  ownerInstitutionName: '冠县人民医院',
  openedOn: day('2026-11-10'),
  cadenceDays: 14,
  nextContactOn: day('2026-11-24'),
  daysLate: 1,
  until: null,
  failedAttempts: 0,
  closeReason: null,
  timeline: [
    { kind: 'opened', by: he, on: day('2026-11-10'), contact: null, reached: null, words: '橙色，立案', note: null },
  ],
  ...change,
});

type KeyPopulation = NonNullable<RiskPage['keyPopulation']>;
/** The list of 冠县, about which nobody has asked her yet. */
export const sampleKey = (change: Partial<KeyPopulation> = {}): KeyPopulation => ({
  answerId: null,
  by: null,
  ticked: null,
  choices: [
    { code: 'severe-mental-disorder', words: '严重精神障碍' },
    { code: 'infectious-disease', words: '传染病' },
    { code: 'medical-or-surgical', words: '内外科合并症' },
  ],
  member: false,
  reasons: [],
  missing: ['keyReasons'],
  source: '冠卫健发〔2021〕38号 三(二)',
  ...change,
});

const line = (words: string) => ({ words, source: '冠卫健发〔2021〕38号 二(三)' });

type CarePlan = NonNullable<RiskPage['carePlan']>;
export const samplePlan = (change: Partial<CarePlan> = {}): CarePlan => ({
  toDo: [],
  followedBy: [line('二级以上医院')],
  deliversAt: [line('二级以上医院')],
  caseManagement: line('不要求专案管理'),
  cadence: line('按常规产检'),
  deadlines: [line('个案信息登记表：每月10日前，冠县卫生健康局报给市卫健委')],
  notes: [line('孕产期保健和住院分娩均应在二级以上医院。')],
  ...change,
});

const her = {
  pregnancyId: PREGNANCY,
  maskedName: '赵*',
  stage: '孕29周+1天',
  clinicName: '清泉街道社区卫生服务中心',
  colour: 'orange',
} as const;

const { colour: _, ...uncoloured } = her;

const none = { rows: [], count: 0 };

/** One woman in every tab; what is given replaces. */
export const sampleRiskList = (change: Partial<RiskWorklist> = {}): RiskWorklist => ({
  now: NOW,
  today: TODAY,
  mayAssess: true,
  toScreen: { rows: [{ ...her, colour: null, occasion: 'first-contact', dueOn: day('2026-11-20') }], count: 1 },
  toAssess: { rows: [{ ...her, positiveSince: zhou.at, referral: null }], count: 1 },
  toReport: {
    rows: [{ ...her, colour: 'red', clockId: sampleClock().clockId, dueAt: sampleClock().dueAt, late: false, ms: 1 }],
    count: 1,
  },
  caseFiles: {
    rows: [{ ...uncoloured, ownerName: '何主任', nextContactOn: day('2026-11-24'), daysLate: 1 }],
    count: 1,
  },
  referrals: {
    rows: [
      {
        ...her,
        referralId: sampleReferral().referralId,
        kind: 'transfer',
        state: 'sent',
        direction: 'to-us',
        toInstitutionName: '冠县人民医院',
        sentAt: zhou.at,
        late: null,
        daysLate: 0,
      },
    ],
    count: 1,
  },
  ...change,
});

export const emptyRiskList = (): RiskWorklist =>
  sampleRiskList({ toScreen: none, toAssess: none, toReport: none, caseFiles: none, referrals: none });
