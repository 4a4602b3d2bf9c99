import type { EnrolmentList, StaffEnrolmentPage } from '../../../../shared/contract/enrolment.ts';
import type { PregnancyId } from '../../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { idCardOf } from '../../../support/id-card-of.ts';

export const PREGNANCY = '00000000-0000-4000-8000-0000000000d1' as PregnancyId;
export const WOMAN = `/api/clinic/pregnancies/${PREGNANCY}/enrolment`;

export const BORN = '2002-03-04' as CalendarDate;

/** An enrolment that waits to be looked at. */
export const sampleEnrolment = (
  enrolment: Partial<StaffEnrolmentPage['enrolment']> = {},
  change: Partial<StaffEnrolmentPage> = {},
): StaffEnrolmentPage => ({
  pregnancyId: PREGNANCY,
  name: '赵雨',
  ageYears: 24,
  birthDate: BORN,
  previousBirths: 1,
  stage: '孕29周+1天',
  dueDate: '2027-02-07' as CalendarDate,
  clinicName: '清泉街道社区卫生服务中心',
  enrolledOn: '2026-06-01' as CalendarDate,
  mayAct: true,
  enrolment: {
    state: 'submitted',
    version: 2,
    form: { homeAddress: '东村', documentKind: 'id-card', documentNumber: idCardOf(BORN), pregnanciesBefore: 1 },
    returnedBecause: null,
    paper: null,
    history: [
      { act: 'submit', by: { staffName: null, institutionName: null, at: '2026-11-20T02:00:00.000Z' }, note: null },
    ],
    ...enrolment,
  },
  ...change,
});

const row = (maskedName: string, since: string, state: 'submitted' | 'confirmed') => ({
  pregnancyId: PREGNANCY,
  maskedName,
  stage: '孕29周+1天',
  clinicName: '清泉街道社区卫生服务中心',
  state,
  since,
});

export const sampleList = (change: Partial<EnrolmentList> = {}): EnrolmentList => ({
  now: '2026-11-23T02:00:00.000Z',
  today: '2026-11-23' as CalendarDate,
  toConfirm: { rows: [row('赵*', '2026-11-20T02:00:00.000Z', 'submitted')], more: false },
  toIssue: { rows: [row('刘*', '2026-11-23T01:00:00.000Z', 'confirmed')], more: false },
  ...change,
});
