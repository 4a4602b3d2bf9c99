import { saveAccount, saveStaff } from '../../api/_server/identity/account-store.ts';
import { openSession } from '../../api/_server/identity/open-session.ts';
import { saveInstitution } from '../../api/_server/institutions/institution-store.ts';
import { disableStaff, signOut } from '../../shared/contract/identity.ts';
import type { AccountId, InstitutionId, StaffId } from '../../shared/identity/ids.ts';
import type { Role, StaffRole } from '../../shared/identity/role.ts';
import { DAY_MS } from '../../shared/time/china-time.ts';
import { enrolledMother, newName, newStaff, type OpenAlert, signIn } from './actors.ts';
import { JOB_SECRET, type TestService } from './test-service.ts';

interface Sight {
  /** Her alert, and whatever stands beside her pregnancy. */
  readonly alert: boolean;
  readonly report: boolean;
  /** A colleague of her clinic and the colleague’s shifts. */
  readonly colleague: boolean;
  /** The actor’s place may assess and report. */
  readonly assesses: boolean;
  /** The actor’s place is the one she is sent to in the examples. */
  readonly receives: boolean;
}

/** Somebody at the door: a live role with what lies in its sight, or nobody and the refusal that is due. */
export type AccessActor =
  | { readonly token: string | undefined; readonly role: null; readonly answers: 401 | 403 }
  | { readonly token: string; readonly role: Role; readonly sees: Sight };

const BLIND: Sight = { alert: false, report: false, colleague: false, assesses: false, receives: false };

const nobody = (token: string | undefined, answers: 401 | 403 = 401): AccessActor => ({ token, role: null, answers });
const somebody = (token: string, role: Role, sees: Partial<Sight> = {}): AccessActor => ({
  token,
  role,
  sees: { ...BLIND, ...sees },
});

/** A colleague in a county that has nothing to do with the demonstration’s. */
async function staffOfAnotherCounty(service: TestService, role: StaffRole): Promise<string> {
  const { deps } = service;
  const at = new Date(deps.clock.now());
  const institutionId = deps.ids.uuid() as InstitutionId;
  const accountId = deps.ids.uuid() as AccountId;
  const openid = newName();
  return deps.db.transaction(async (tx) => {
    await saveInstitution(tx, {
      id: institutionId,
      parentId: null,
      kind: 'county-mch',
      county: openid,
      name: '邻县妇幼保健院',
    });
    const openidSealed = deps.cipher.encrypt(openid, `accounts.openid_sealed.${accountId}`);
    await saveAccount(tx, {
      id: accountId,
      kind: 'staff',
      openidIndex: deps.blindIndex(openid),
      openidSealed,
      createdAt: at,
    });
    await saveStaff(tx, { id: deps.ids.uuid() as StaffId, accountId, institutionId, role, name: '邻县医生' });
    return (await openSession(deps, tx, accountId)).token;
  });
}

/** A session that ended by itself: made 31 days ago. */
async function expiredToken(service: TestService): Promise<string> {
  const now = service.clock.now();
  service.clock.set(now - 31 * DAY_MS);
  const token = await signIn(service, 'week-29');
  service.clock.set(now);
  return token;
}

export const ACTOR_KINDS = [
  'no token',
  'a garbage token',
  'an expired session',
  'a revoked session',
  'disabled staff',
  'herself',
  'another woman',
  'staff of her clinic',
  'staff of another township',
  'a village doctor elsewhere',
  'a county hospital doctor it was not brought to',
  'her county’s supervisor',
  'staff of another county',
  'a supervisor of another county',
  'the job secret',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

type MakeActor = (service: TestService, subject: OpenAlert) => Promise<AccessActor>;

/** Everybody who might knock. Made anew for every call, because some calls end a session or an account. */
export const accessActors: Readonly<Record<ActorKind, MakeActor>> = {
  'no token': async () => nobody(undefined),
  'a garbage token': async () => nobody('not-a-token'),
  'an expired session': async (service) => nobody(await expiredToken(service)),
  'a revoked session': async (service) => {
    const token = await signIn(service, 'week-29');
    await service.ok(signOut, { token });
    return nobody(token);
  },
  'disabled staff': async (service) => {
    const { token, staffId } = await newStaff(service);
    await service.ok(disableStaff, { token: await signIn(service, 'county-supervisor'), params: { staffId } });
    return nobody(token);
  },
  herself: async (_service, subject) => somebody(subject.token, 'mother', { report: true }),
  'another woman': async (service) => somebody((await enrolledMother(service)).token, 'mother'),
  'staff of her clinic': async (service) =>
    somebody(await signIn(service, 'clinic-doctor'), 'clinic-doctor', { alert: true, colleague: true }),
  'staff of another township': async (service) =>
    somebody(await signIn(service, 'clinic-doctor-chongwen'), 'clinic-doctor'),
  'a village doctor elsewhere': async (service) => somebody(await signIn(service, 'village-doctor'), 'village-doctor'),
  'a county hospital doctor it was not brought to': async (service) =>
    somebody(await signIn(service, 'hospital-doctor'), 'clinic-doctor', { assesses: true }),
  'her county’s supervisor': async (service) =>
    somebody(await signIn(service, 'county-supervisor'), 'county-supervisor', {
      alert: true,
      colleague: true,
      assesses: true,
      receives: true,
    }),
  'staff of another county': async (service) =>
    somebody(await staffOfAnotherCounty(service, 'clinic-doctor'), 'clinic-doctor', { assesses: true }),
  'a supervisor of another county': async (service) =>
    somebody(await staffOfAnotherCounty(service, 'county-supervisor'), 'county-supervisor', { assesses: true }),
  'the job secret': async () => somebody(JOB_SECRET, 'job'),
};
