import { CONSENT_KINDS, CONSENT_TEXTS } from '../../../shared/consent/consent.ts';
import type { AccountId, PregnancyId, SessionId, StaffId, WomanId } from '../../../shared/identity/ids.ts';
import { TERM_DAYS } from '../../../shared/pregnancy/gestational-age.ts';
import { addDays, type CalendarDate, partsOf } from '../../../shared/time/calendar-date.ts';
import { chinaDate, DAY_MS } from '../../../shared/time/china-time.ts';
import { saveGrant } from '../consent/consent-store.ts';
import type { Queryable } from '../db/client.ts';
import { savePregnancy, saveWoman } from '../handbook/handbook-store.ts';
import type { StaffCaller } from '../http/caller.ts';
import { saveAccount, saveStaff } from '../identity/account-store.ts';
import { countInstitutions, saveInstitution } from '../institutions/institution-store.ts';
import { saveShift } from '../institutions/roster-store.ts';
import type { Deps } from '../ports.ts';
import { DEMO_INSTITUTIONS } from './county.ts';
import { openidOfPersona } from './openid-of-persona.ts';
import { DEMO_STAFF, DEMO_WOMEN, type DemoStaff, type DemoWoman } from './personas.ts';
import { seedBook } from './seed-books.ts';
import { seedEnrolment } from './seed-enrolments.ts';
import { seedGrading } from './seed-gradings.ts';

/** Fills an empty database with the demonstration’s county and people; a database with institutions is left alone. */
export async function seedDemo(deps: Deps): Promise<void> {
  await deps.db.transaction(async (tx) => {
    if ((await countInstitutions(tx)) > 0) return;
    for (const { key: _, parent, ...place } of DEMO_INSTITUTIONS) {
      await saveInstitution(tx, { ...place, parentId: institution(parent)?.id ?? null, county: '冠县' });
    }
    const callers = new Map<string, StaffCaller>();
    for (const member of DEMO_STAFF) callers.set(member.persona, await seedStaff(deps, tx, member));
    for (const woman of DEMO_WOMEN) {
      const pregnancyId = await seedWoman(deps, tx, woman);
      await seedEnrolment(deps, tx, { persona: woman.persona, pregnancyId, county: institutionId('mch') }, callers);
      await seedBook(deps, tx, { persona: woman.persona, pregnancyId }, callers);
      await seedGrading(deps, tx, { persona: woman.persona, pregnancyId }, callers);
    }
  });
}

const institution = (key: string | null) => DEMO_INSTITUTIONS.find((place) => place.key === key);

function institutionId(key: string) {
  const place = institution(key);
  if (place === undefined) throw new Error(`the demonstration has no institution ${key}`);
  return place.id;
}

async function seedAccount(deps: Deps, tx: Queryable, persona: string, kind: 'mother' | 'staff'): Promise<AccountId> {
  const id = deps.ids.uuid() as AccountId;
  const openid = openidOfPersona(persona);
  await saveAccount(tx, {
    id,
    kind,
    openidIndex: deps.blindIndex(`openid:${openid}`),
    openidSealed: deps.cipher.encrypt(openid, `accounts.openid_sealed.${id}`),
    createdAt: new Date(deps.clock.now()),
  });
  return id;
}

async function seedStaff(deps: Deps, tx: Queryable, member: DemoStaff): Promise<StaffCaller> {
  const accountId = await seedAccount(deps, tx, member.persona, 'staff');
  const id = deps.ids.uuid() as StaffId;
  const now = deps.clock.now();
  const place = institutionId(member.institution);
  await saveStaff(tx, { id, accountId, institutionId: place, role: member.role, name: member.name });
  if (member.onCall) {
    await saveShift(tx, {
      id: deps.ids.uuid(),
      institutionId: place,
      staffId: id,
      startsAt: new Date(now - DAY_MS),
      endsAt: new Date(now + 365 * DAY_MS),
    });
  }
  const { role, name } = member;
  return {
    kind: 'staff',
    accountId,
    sessionId: id as string as SessionId,
    staffId: id,
    role,
    name,
    institutionId: place,
  };
}

async function seedWoman(deps: Deps, tx: Queryable, woman: DemoWoman): Promise<PregnancyId> {
  const accountId = await seedAccount(deps, tx, woman.persona, 'mother');
  const at = new Date(deps.clock.now());
  const today = chinaDate(at.getTime());
  for (const kind of CONSENT_KINDS) {
    await saveGrant(tx, { id: deps.ids.uuid(), accountId, kind, version: CONSENT_TEXTS[kind].version, grantedAt: at });
  }
  const enrolledAt = new Date(at.getTime() - daysSinceEnrolment(woman) * DAY_MS);
  const id = deps.ids.uuid() as WomanId;
  const phone = `1390000${String(1000 + DEMO_WOMEN.indexOf(woman))}`;
  await saveWoman(tx, {
    id,
    accountId,
    nameSealed: deps.cipher.encrypt(woman.name, `women.name_sealed.${id}`),
    birthDateSealed: deps.cipher.encrypt(yearsBefore(today, woman.ageYears), `women.birth_date_sealed.${id}`),
    phoneSealed: deps.cipher.encrypt(phone, `women.phone_sealed.${id}`),
    phoneIndex: deps.blindIndex(`phone:${phone}`),
    clinicId: institutionId(woman.clinic),
    enrolledAt,
  });
  const pregnancyId = deps.ids.uuid() as PregnancyId;
  const { dueDate, deliveredOn } = datesOf(woman, today);
  await savePregnancy(tx, {
    id: pregnancyId,
    womanId: id,
    datingMethod: 'ultrasound',
    dueDate,
    deliveredOn,
    previousBirths: woman.previousBirths,
    createdAt: enrolledAt,
  });
  return pregnancyId;
}

/** She enrolled in her seventh week. */
const daysSinceEnrolment = ({ at }: DemoWoman): number =>
  Math.max(0, ('gestationDays' in at ? at.gestationDays : TERM_DAYS + at.daysSinceBirth) - 6 * 7);

function datesOf({ at }: DemoWoman, today: CalendarDate): { dueDate: CalendarDate; deliveredOn: CalendarDate | null } {
  if ('gestationDays' in at) return { dueDate: addDays(today, TERM_DAYS - at.gestationDays), deliveredOn: null };
  const deliveredOn = addDays(today, -at.daysSinceBirth);
  return { dueDate: addDays(deliveredOn, 5), deliveredOn };
}

/** The same day in an earlier year; good enough for an invented birthday. */
function yearsBefore(date: CalendarDate, years: number): string {
  const { year, month } = partsOf(date);
  return `${year - years}-${String(month).padStart(2, '0')}-01`;
}
