import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { alerts } from '../../api/_server/danger/tables.ts';
import { DEMO_INSTITUTIONS } from '../../api/_server/demo/county.ts';
import { CONSENT_KINDS, CONSENT_TEXTS, type ConsentKind } from '../../shared/consent/consent.ts';
import type { AlertDetail } from '../../shared/contract/clinic.ts';
import { grantConsent } from '../../shared/contract/consent.ts';
import { type ReportBody, type ReportStatus, sendReport } from '../../shared/contract/danger.ts';
import { signInAsPersona } from '../../shared/contract/demo.ts';
import { enrol, type Handbook } from '../../shared/contract/handbook.ts';
import { acceptInvitation, inviteStaff, listStaff, signInWithWeChat } from '../../shared/contract/identity.ts';
import type { AlertId, InstitutionId, ReportId } from '../../shared/identity/ids.ts';
import type { StaffRole } from '../../shared/identity/role.ts';
import type { TestService } from './test-service.ts';

export type StaffPersona =
  | 'village-doctor'
  | 'clinic-doctor'
  | 'clinic-doctor-chongwen'
  | 'clinic-doctor-xiedian'
  | 'hospital-doctor'
  | 'county-supervisor';

/** The id of a demonstration institution by its short key. */
export function institutionOf(key: string): InstitutionId {
  const place = DEMO_INSTITUTIONS.find((candidate) => candidate.key === key);
  if (place === undefined) throw new Error(`no institution ${key}`);
  return place.id;
}

/** Signs in as somebody of the demonstration; answers the token. */
export async function signIn(service: TestService, persona: string): Promise<string> {
  return (await service.ok(signInAsPersona, { body: { persona } })).token;
}

let people = 0;

/** Somebody WeChat has never seen here before. */
export function newName(): string {
  people += 1;
  return `p${process.pid}-${people}`;
}

let codes = 0;

/** A fresh login code of somebody. */
export function codeOf(name: string): string {
  codes += 1;
  return `demo-${name}.${codes}`;
}

/** A woman who has just signed in, with these consents given and no handbook. */
export async function newMother(service: TestService, consents: readonly ConsentKind[] = CONSENT_KINDS) {
  const name = newName();
  const { token } = await service.ok(signInWithWeChat, { body: { code: codeOf(name), as: 'mother' } });
  for (const kind of consents) {
    await service.ok(grantConsent, { token, body: { kind, version: CONSENT_TEXTS[kind].version } });
  }
  return { name, token };
}

/** A short form as the phone sends it: 29 weeks and 1 day on the tests’ first day, 清泉街道. */
export const formOf = (over: Readonly<Record<string, unknown>> = {}) => ({
  name: '王小麦',
  birthDate: '1999-05-04',
  phone: '13900002222',
  dating: { method: 'last-menstrual-period', lastMenstrualPeriod: '2026-05-03' },
  previousBirths: 1,
  clinicId: institutionOf('qingquan'),
  ...over,
});

export interface EnrolledMother {
  readonly name: string;
  readonly token: string;
  readonly handbook: Handbook;
}

/** A woman with a handbook. */
export async function enrolledMother(
  service: TestService,
  over: Readonly<Record<string, unknown>> = {},
): Promise<EnrolledMother> {
  const mother = await newMother(service);
  return { ...mother, handbook: await service.ok(enrol, { token: mother.token, body: formOf(over) }) };
}

/** A report as the phone sends it; 「今天去医院」 by fewer fetal movements unless said otherwise. */
export const reportOf = (over: Partial<ReportBody> = {}): ReportBody => ({
  id: randomUUID() as ReportId,
  phase: 'pregnancy',
  signs: ['ds-fm-reduced'],
  values: {},
  phone: { urgency: 'today', ruleSet: 'danger-signs@1' },
  noticedAt: '2026-11-23T01:55:00.000Z',
  ...over,
});

export const EMERGENCY: Partial<ReportBody> = {
  signs: ['ds-seizure'],
  phone: { urgency: 'emergency', ruleSet: 'danger-signs@1' },
};

export const MILD: Partial<ReportBody> = {
  signs: ['ds-uti'],
  phone: { urgency: 'within-24h', ruleSet: 'danger-signs@1' },
};

export const report = (service: TestService, token: string, over: Partial<ReportBody> = {}): Promise<ReportStatus> =>
  service.ok(sendReport, { token, body: reportOf(over) });

/** The id of the alert that carries a number. */
export async function alertIdOf(service: TestService, number: string): Promise<AlertId> {
  const [row] = await service.db.query.select({ id: alerts.id }).from(alerts).where(eq(alerts.number, number));
  if (row === undefined) throw new Error(`no alert ${number}`);
  return row.id;
}

export interface OpenAlert extends EnrolledMother {
  readonly alertId: AlertId;
  readonly status: ReportStatus;
}

/** A woman of 清泉街道 who has just reported. */
export async function openAlert(
  service: TestService,
  over: Partial<ReportBody> = {},
  form: Readonly<Record<string, unknown>> = {},
): Promise<OpenAlert> {
  const mother = await enrolledMother(service, form);
  const status = await report(service, mother.token, over);
  return { ...mother, status, alertId: await alertIdOf(service, status.number) };
}

/** A colleague who has just accepted an invitation. */
export async function newStaff(service: TestService, role: StaffRole = 'clinic-doctor', place = 'qingquan') {
  const supervisor = await signIn(service, 'county-supervisor');
  const person = newName();
  const { invitation } = await service.ok(inviteStaff, {
    token: supervisor,
    body: { name: `医生${person}`, role, institutionId: institutionOf(place) },
  });
  const { token } = await service.ok(acceptInvitation, { body: { code: codeOf(person), invitation } });
  const { staff } = await service.ok(listStaff, { token: supervisor });
  const member = staff.find((candidate) => candidate.name === `医生${person}`);
  if (member === undefined) throw new Error('the invited colleague is not on the list');
  return { person, token, staffId: member.staffId, name: member.name };
}

/** One act of a clinician on an alert, by its verb in the path; must succeed. */
export async function act(
  service: TestService,
  token: string,
  alertId: AlertId,
  verb: 'seen' | 'acknowledge' | 'contact-attempts' | 'plan' | 'outcome' | 'close',
  body: unknown = {},
): Promise<AlertDetail> {
  const answer = await tryAct(service, token, alertId, verb, body);
  if (answer.status !== 200) throw new Error(`${verb} answered ${answer.status} ${answer.text}`);
  return answer.json as AlertDetail;
}

/** The same for an act that may be refused. */
export const tryAct = (service: TestService, token: string, alertId: AlertId, verb: string, body: unknown = {}) =>
  service.request('POST', `/api/clinic/alerts/${alertId}/${verb}`, { token, body });
