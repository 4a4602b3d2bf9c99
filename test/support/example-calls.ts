import { randomUUID } from 'node:crypto';
import { CONSENT_TEXTS } from '../../shared/consent/consent.ts';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { inviteStaff } from '../../shared/contract/identity.ts';
import { addShift } from '../../shared/contract/roster.ts';
import { HOUR_MS } from '../../shared/time/china-time.ts';
import { codeOf, formOf, institutionOf, newName, newStaff, type OpenAlert, reportOf, signIn } from './actors.ts';
import { BOOK_EXAMPLES } from './book-examples.ts';
import { CARE_EXAMPLES } from './care-examples.ts';
import { ENROLMENT_EXAMPLES } from './enrolment-actors.ts';
import { HANDBOOK_CODE_EXAMPLES } from './handbook-code-examples.ts';
import { RISK_EXAMPLES } from './risk-examples.ts';
import { type CallOptions, JOB_SECRET, type TestService } from './test-service.ts';

/** What an example may speak of: a woman of 清泉街道 and her open alert. */
export type Subject = OpenAlert;

type Example = (service: TestService, subject: Subject) => CallOptions | Promise<CallOptions>;

const nothing: Example = () => ({});
const ofAlert =
  (body?: unknown): Example =>
  (_, { alertId }) => ({ params: { alertId }, ...(body === undefined ? {} : { body }) });

async function invitation(service: TestService): Promise<string> {
  const token = await signIn(service, 'county-supervisor');
  const body = { name: '新同事', role: 'clinic-doctor', institutionId: institutionOf('qingquan') };
  return (await service.ok(inviteStaff, { token, body })).invitation;
}

async function shiftOf(service: TestService) {
  const { staffId } = await newStaff(service);
  const now = service.clock.now();
  return {
    staffId,
    startsAt: new Date(now + HOUR_MS).toISOString(),
    endsAt: new Date(now + 9 * HOUR_MS).toISOString(),
  };
}

async function newShift(service: TestService): Promise<string> {
  const token = await signIn(service, 'county-supervisor');
  const { institutions } = await service.ok(addShift, { token, body: await shiftOf(service) });
  const shift = institutions.find((place) => place.institutionId === institutionOf('qingquan'))?.shifts.at(-1);
  if (shift === undefined) throw new Error('the shift was not written');
  return shift.shiftId;
}

/**
 * One valid input for every endpoint. The access and the write tests run over it, and fail when an endpoint of the
 * contract is not in it.
 */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  'identity.sign-in-with-wechat': () => ({ body: { code: codeOf(newName()), as: 'mother' } }),
  'identity.accept-invitation': async (service) => ({
    body: { code: codeOf(newName()), invitation: await invitation(service) },
  }),
  'identity.show-session': nothing,
  'identity.sign-out': nothing,
  'identity.invite-staff': () => ({
    body: { name: '新同事', role: 'village-doctor', institutionId: institutionOf('xiedian-village') },
  }),
  'identity.list-staff': nothing,
  'identity.disable-staff': async (service) => ({ params: { staffId: (await newStaff(service)).staffId } }),
  'consent.list': nothing,
  'consent.grant': () => ({ body: { kind: 'notifications', version: CONSENT_TEXTS.notifications.version } }),
  'consent.withdraw': () => ({ params: { kind: 'notifications' } }),
  'handbook.list-townships': nothing,
  'handbook.enrol': () => ({ body: formOf() }),
  'handbook.show': nothing,
  'danger.send-report': () => ({ body: reportOf() }),
  'danger.list-reports': nothing,
  'danger.show-report': (_, { status }) => ({ params: { reportId: status.reportId } }),
  'clinic.show-worklist': nothing,
  'clinic.show-alert': ofAlert(),
  'clinic.seen': ofAlert({}),
  'clinic.acknowledge': ofAlert({}),
  'clinic.contact-attempts': ofAlert({ result: 'no-answer', note: '没人接' }),
  'clinic.plan': ofAlert({ plan: 'asked-to-come', noteForHer: '带上手册' }),
  'clinic.outcome': ofAlert({ outcome: 'admitted', note: '已住院' }),
  'clinic.close': ofAlert({}),
  'clinic.reveal-phone': ofAlert(),
  ...BOOK_EXAMPLES,
  ...CARE_EXAMPLES,
  ...ENROLMENT_EXAMPLES,
  ...HANDBOOK_CODE_EXAMPLES,
  'handbook.export': () => ({ params: { kind: 'card-pdf' } }),
  ...RISK_EXAMPLES,
  'roster.show': nothing,
  'roster.add-shift': async (service) => ({ body: await shiftOf(service) }),
  'roster.remove-shift': async (service) => ({ params: { shiftId: await newShift(service) } }),
  'operations.health': nothing,
  'jobs.escalate-alerts': nothing,
  'jobs.deliver-outbox': nothing,
  'jobs.open-follow-ups': nothing,
  'operator.alerts': () => ({ query: 'limit=5' }),
  'operator.outbox': () => ({ query: 'limit=5' }),
  'demo.list-personas': nothing,
  'demo.sign-in': () => ({ body: { persona: 'week-29' } }),
  'demo.set-clock': (service) => ({ body: { now: new Date(service.clock.now()).toISOString() } }),
};

/** The valid call of an endpoint. */
export async function exampleOf(service: TestService, endpointId: string, subject: Subject): Promise<CallOptions> {
  const example = EXAMPLES[endpointId];
  if (example === undefined) throw new Error(`no valid example is registered for ${endpointId}`);
  return example(service, subject);
}

/** Calls whose target is another’s when made by these: the id stands in the path. */
export const absentParams = (params: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.keys(params).map((name) => [name, randomUUID()]));

/** Somebody the contract admits to an endpoint, acting on the subject. */
export async function admittedToken(
  service: TestService,
  { access }: Endpoint,
  subject: Subject,
): Promise<string | undefined> {
  if (access.kind === 'public') return undefined;
  if (access.kind === 'job') return JOB_SECRET;
  if (access.kind === 'session' || access.roles.includes('mother')) return subject.token;
  return signIn(service, access.roles.includes('clinic-doctor') ? 'clinic-doctor' : 'county-supervisor');
}
