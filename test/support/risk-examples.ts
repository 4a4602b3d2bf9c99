import { randomUUID } from 'node:crypto';
import { sendReferral } from '../../shared/contract/referral.ts';
import { showRisk } from '../../shared/contract/risk.ts';
import type { RiskPage } from '../../shared/contract/risk-page.ts';
import { institutionOf, newStaff, type OpenAlert, signIn } from './actors.ts';
import { assessed, assessmentOf, contactOf, GREEN, RED, referralOf, screeningOf } from './risk-actors.ts';
import type { CallOptions, TestService } from './test-service.ts';

type Example = (service: TestService, subject: OpenAlert) => CallOptions | Promise<CallOptions>;

const pregnancyOf = ({ handbook }: OpenAlert) => ({ pregnancyId: handbook.pregnancyId });

const onHer =
  (body: () => unknown = () => ({})): Example =>
  (_, subject) => ({ params: pregnancyOf(subject), body: body() });

async function pageOf(service: TestService, subject: OpenAlert): Promise<RiskPage> {
  const token = await signIn(service, 'county-supervisor');
  return service.ok(showRisk, { token, params: pregnancyOf(subject) });
}

/** Her page with a red colour on it: a report that runs and an open file. */
async function redPage(service: TestService, subject: OpenAlert): Promise<RiskPage> {
  const page = await pageOf(service, subject);
  return page.assessments.length > 0 ? page : assessed(service, subject.handbook.pregnancyId, RED);
}

const toMch = () => referralOf({ toInstitutionId: institutionOf('mch'), note: '请评估' });

/** A step of her referral to the county’s maternal and child hospital. */
const onReferral =
  (body: unknown = {}): Example =>
  async (service, subject) => {
    const token = await signIn(service, 'clinic-doctor');
    await service.call(sendReferral, { token, params: pregnancyOf(subject), body: toMch() });
    const { referrals } = await pageOf(service, subject);
    return { params: { ...pregnancyOf(subject), referralId: referrals[0]?.referralId ?? '' }, body };
  };

const onCase =
  (body: (service: TestService, page: RiskPage) => unknown): Example =>
  async (service, subject) => {
    const page = await redPage(service, subject);
    return {
      params: { ...pregnancyOf(subject), caseId: page.caseFile?.caseId ?? '' },
      body: await body(service, page),
    };
  };

async function handOver(service: TestService, { caseFile }: RiskPage) {
  const { staffId } = await newStaff(service);
  return { fromStaffId: caseFile?.ownerId, toStaffId: staffId, note: '请接手' };
}

const onReport: Example = async (service, subject) => {
  const { reportClocks } = await redPage(service, subject);
  return { params: { ...pregnancyOf(subject), clockId: reportClocks[0]?.clockId ?? '' }, body: {} };
};

/** One valid input for every endpoint of the grading workflow. */
export const RISK_EXAMPLES: Readonly<Record<string, Example>> = {
  'risk.show-worklist': () => ({}),
  'risk.show': (_, subject) => ({ params: pregnancyOf(subject) }),
  'risk.submit-screening': onHer(() => screeningOf(GREEN)),
  'risk.submit-assessment': onHer(() => assessmentOf(GREEN, { lower: false, reason: '面诊' })),
  'risk.submit-report': onReport,
  'risk.record-key-population': onHer(() => ({ id: randomUUID(), previousId: null, reasons: ['medical-or-surgical'] })),
  'referral.send': onHer(toMch),
  'referral.accept': onReferral(),
  'referral.arrive': onReferral(),
  'referral.cancel': onReferral({ reason: 'went-elsewhere', note: '去了市里' }),
  'case.contacts': onCase(() => contactOf({ note: '都好' })),
  'case.hand-over': onCase(handOver),
  'case.close': onCase(() => ({ reason: 'moved-away', note: '已转介' })),
  'colour-notice.show': () => ({}),
  'colour-notice.read': async (service, subject) => {
    const page = await redPage(service, subject);
    return { body: { assessmentId: page.assessments[0]?.assessmentId } };
  },
};

/** What only a place that may assess can do. */
export const ENTITLED_ONLY: readonly string[] = ['risk.submit-assessment', 'risk.submit-report'];
/** What only the place she was sent to can do: in the examples the county’s maternal and child hospital. */
export const RECEIVER_ONLY: readonly string[] = ['referral.accept', 'referral.arrive'];
/** What the place she was sent to cannot do. */
export const SENDER_ONLY: readonly string[] = ['referral.cancel'];

/** Who of the demonstration can carry out an example on a woman of 清泉街道. */
export const actingPersona = (endpointId: string): 'county-supervisor' | 'clinic-doctor' =>
  [...ENTITLED_ONLY, ...RECEIVER_ONLY].includes(endpointId) ? 'county-supervisor' : 'clinic-doctor';
