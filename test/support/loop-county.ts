import { randomUUID } from 'node:crypto';
import { hashToken } from '../../api/_server/adapters/token-hash.ts';
import { consents } from '../../api/_server/consent/tables.ts';
import type { Queryable } from '../../api/_server/db/client.ts';
import { pregnancies, women } from '../../api/_server/handbook/tables.ts';
import { saveAccount, saveStaff } from '../../api/_server/identity/account-store.ts';
import { accounts, sessions } from '../../api/_server/identity/tables.ts';
import { saveInstitution } from '../../api/_server/institutions/institution-store.ts';
import { onCallShifts } from '../../api/_server/institutions/tables.ts';
import type { Deps } from '../../api/_server/ports.ts';
import { CONSENT_KINDS, CONSENT_TEXTS } from '../../shared/consent/consent.ts';
import type { AccountId, InstitutionId, PregnancyId, SessionId, StaffId, WomanId } from '../../shared/identity/ids.ts';
import { addDays } from '../../shared/time/calendar-date.ts';
import { chinaDate, DAY_MS } from '../../shared/time/china-time.ts';

export interface Doctor {
  readonly staffId: StaffId;
  readonly institutionId: InstitutionId;
  readonly token: string;
}

export interface EnrolledWoman {
  readonly womanId: WomanId;
  readonly accountId: AccountId;
  readonly token: string;
}

export interface LoopCounty {
  readonly mch: InstitutionId;
  readonly hospital: InstitutionId;
  readonly clinic: InstitutionId;
  /** Two doctors of the clinic; the first is on call. */
  readonly doctors: readonly [Doctor, Doctor];
  readonly women: readonly EnrolledWoman[];
}

/** Twenty weeks to go: pregnant, half way. */
const DAYS_TO_DUE_DATE = 140;

/** A small county with one clinic, people on call on every rung, and as many signed-in women as asked for. */
export async function seedLoopCounty(deps: Deps, { women: count }: { women: number }): Promise<LoopCounty> {
  const county = { county: '样例县', township: null, phone: null, address: null };
  const [mch, hospital, clinic] = [randomUUID(), randomUUID(), randomUUID()] as [
    InstitutionId,
    InstitutionId,
    InstitutionId,
  ];
  return deps.db.transaction(async (tx) => {
    await saveInstitution(tx, { ...county, id: mch, parentId: null, kind: 'county-mch', name: '样例县妇幼保健院' });
    await saveInstitution(tx, { ...county, id: hospital, parentId: mch, kind: 'county-hospital', name: '样例县医院' });
    await saveInstitution(tx, { ...county, id: clinic, parentId: mch, kind: 'township-clinic', name: '样例乡卫生院' });
    const first = await addDoctor(deps, tx, clinic, '甲医生');
    const second = await addDoctor(deps, tx, clinic, '乙医生');
    const above = [await addDoctor(deps, tx, hospital, '丙医生'), await addDoctor(deps, tx, mch, '丁医生')];
    for (const { staffId, institutionId } of [first, ...above]) {
      const now = deps.clock.now();
      const shift = { startsAt: new Date(now - DAY_MS), endsAt: new Date(now + 365 * DAY_MS) };
      await tx.insert(onCallShifts).values({ id: randomUUID(), institutionId, staffId, ...shift });
    }
    return { mch, hospital, clinic, doctors: [first, second], women: await addWomen(deps, tx, clinic, count) };
  });
}

const sealedAccount = (deps: Deps, id: AccountId, kind: 'mother' | 'staff') => ({
  id,
  kind,
  openidIndex: deps.blindIndex(`openid:${id}`),
  openidSealed: deps.cipher.encrypt(id, `accounts.openid_sealed.${id}`),
  createdAt: new Date(deps.clock.now()),
});

function newSession(deps: Deps, accountId: AccountId) {
  const token = deps.ids.token();
  const now = deps.clock.now();
  const createdAt = new Date(now);
  const row = {
    id: randomUUID() as SessionId,
    tokenHash: hashToken(token),
    accountId,
    createdAt,
    lastSeenAt: createdAt,
    expiresAt: new Date(now + 30 * DAY_MS),
  };
  return { token, row };
}

async function addDoctor(deps: Deps, tx: Queryable, institutionId: InstitutionId, name: string): Promise<Doctor> {
  const accountId = randomUUID() as AccountId;
  const staffId = randomUUID() as StaffId;
  const { token, row } = newSession(deps, accountId);
  await saveAccount(tx, sealedAccount(deps, accountId, 'staff'));
  await saveStaff(tx, { id: staffId, accountId, institutionId, role: 'clinic-doctor', name });
  await tx.insert(sessions).values(row);
  return { staffId, institutionId, token };
}

/** Written in bulk: enrolling thousands one by one is not what is being tested. */
async function addWomen(deps: Deps, tx: Queryable, clinicId: InstitutionId, count: number): Promise<EnrolledWoman[]> {
  const all: EnrolledWoman[] = [];
  while (all.length < count) all.push(...(await addSomeWomen(deps, tx, clinicId, Math.min(200, count - all.length))));
  return all;
}

async function addSomeWomen(deps: Deps, tx: Queryable, clinicId: InstitutionId, count: number) {
  const at = new Date(deps.clock.now());
  const dueDate = addDays(chinaDate(at.getTime()), DAYS_TO_DUE_DATE);
  const made = Array.from({ length: count }, () => {
    const accountId = randomUUID() as AccountId;
    return { accountId, womanId: randomUUID() as WomanId, ...newSession(deps, accountId) };
  });
  await tx.insert(accounts).values(made.map(({ accountId }) => sealedAccount(deps, accountId, 'mother')));
  await tx.insert(sessions).values(made.map(({ row }) => row));
  await tx.insert(consents).values(
    made.flatMap(({ accountId }) =>
      CONSENT_KINDS.map((kind) => ({
        id: randomUUID(),
        accountId,
        kind,
        version: CONSENT_TEXTS[kind].version,
        grantedAt: at,
      })),
    ),
  );
  await tx.insert(women).values(
    made.map(({ womanId: id, accountId }) => ({
      id,
      accountId,
      nameSealed: deps.cipher.encrypt('样例', `women.name_sealed.${id}`),
      birthDateSealed: deps.cipher.encrypt('1998-01-01', `women.birth_date_sealed.${id}`),
      clinicId,
      enrolledAt: at,
    })),
  );
  await tx.insert(pregnancies).values(
    made.map(({ womanId }) => ({
      id: randomUUID() as PregnancyId,
      womanId,
      datingMethod: 'ultrasound' as const,
      dueDate,
      previousBirths: 0,
      createdAt: at,
    })),
  );
  return made.map(({ womanId, accountId, token }) => ({ womanId, accountId, token }));
}
