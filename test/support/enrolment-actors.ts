import { randomUUID } from 'node:crypto';
import {
  advanceEnrolment,
  type EnrolmentPage,
  type StaffEnrolmentPage,
  showEnrolment,
  showStaffEnrolment,
  submitEnrolment,
} from '../../shared/contract/enrolment.ts';
import type { PregnancyId } from '../../shared/identity/ids.ts';
import type { OpenAlert } from './actors.ts';
import { TODAY } from './book-actors.ts';
import { idCardOf } from './id-card-of.ts';
import type { CallOptions, TestService } from './test-service.ts';

type Over = Readonly<Record<string, unknown>>;

/** A whole cover as the phone sends it. */
export const COVER = {
  ethnicity: '汉族',
  occupation: '种地',
  documentKind: 'id-card',
  documentNumber: idCardOf('1999-05-04'),
  householdAddress: '冠县清泉街道东村',
  homeAddress: '冠县清泉街道幸福小区3号楼',
  husbandName: '张大山',
  husbandPhone: '13900003333',
  emergencyName: '李秀英',
  emergencyPhone: '13900004444',
  pregnanciesBefore: 1,
} as const;

export const coverOf = (over: Over = {}) => ({ id: randomUUID(), basedOn: 1, form: COVER, ...over });

export const enrolmentOf = (service: TestService, token: string): Promise<EnrolmentPage> =>
  service.ok(showEnrolment, { token });

export const submitted = (service: TestService, token: string, over: Over = {}): Promise<EnrolmentPage> =>
  service.ok(submitEnrolment, { token, body: coverOf(over) });

/** What staff do next with an enrolment, as the page sends it. */
export const stepOf = (act: 'return' | 'confirm' | 'issue', basedOn: number, over: Over = {}) => ({
  act,
  id: randomUUID(),
  basedOn,
  ...(act === 'return' ? { reason: '身份证号和身份证不一样，请再看一看' } : {}),
  ...(act === 'issue' ? { issuedOn: TODAY, number: 'SD-0001' } : {}),
  ...over,
});

export const advanced = (
  service: TestService,
  token: string,
  pregnancyId: PregnancyId,
  body: unknown,
): Promise<StaffEnrolmentPage> => service.ok(advanceEnrolment, { token, params: { pregnancyId }, body });

export const staffEnrolmentOf = (service: TestService, token: string, pregnancyId: PregnancyId) =>
  service.ok(showStaffEnrolment, { token, params: { pregnancyId } });

const versionOf = async (service: TestService, token: string) => (await enrolmentOf(service, token)).version;

type Example = (service: TestService, subject: OpenAlert) => CallOptions | Promise<CallOptions>;

const params = ({ handbook }: OpenAlert) => ({ pregnancyId: handbook.pregnancyId });

/** One valid input for every endpoint of the enrolment. */
export const ENROLMENT_EXAMPLES: Readonly<Record<string, Example>> = {
  'enrolment.show': () => ({}),
  'enrolment.submit': async (service, { token }) => ({
    body: coverOf({ basedOn: await versionOf(service, token), form: { ...COVER, workplace: randomUUID() } }),
  }),
  'enrolment.list': () => ({}),
  'enrolment.show-to-staff': (_, subject) => ({ params: params(subject) }),
  'enrolment.advance': async (service, subject) => ({
    params: params(subject),
    body: stepOf('confirm', await versionOf(service, subject.token)),
  }),
};
