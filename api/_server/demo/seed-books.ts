import { eq } from 'drizzle-orm';
import type {
  ChildId,
  HomeValueId,
  PregnancyEventId,
  PregnancyId,
  RecordId,
  RecordVersionId,
} from '../../../shared/identity/ids.ts';
import { gestationDaysOn, TERM_DAYS } from '../../../shared/pregnancy/gestational-age.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import { chinaDate, DAY_MS } from '../../../shared/time/china-time.ts';
import { saveChild } from '../book/child-store.ts';
import { datingOf } from '../book/datings.ts';
import { savePregnancyEvent, updatePregnancy } from '../book/pregnancy-store.ts';
import { takeInHomeValue } from '../book/save-home-value.ts';
import { writeVersion } from '../book/save-record.ts';
import { childParticulars, pregnancyEvent } from '../book/sealed.ts';
import { replanCare } from '../care/replan-care.ts';
import type { Queryable } from '../db/client.ts';
import { getCurrentPregnancy } from '../handbook/handbook-store.ts';
import { women } from '../handbook/tables.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { findSubject } from '../risk/scope-store.ts';
import type { DemoEntry } from './book-entry.ts';
import { DEMO_BOOKS } from './books.ts';
import { DEMO_INSTITUTIONS } from './county.ts';

interface Woman {
  readonly persona: string;
  readonly pregnancyId: PregnancyId;
}

/** What the entries of one book know of each other. */
interface Book {
  readonly deps: Deps;
  readonly tx: Queryable;
  readonly pregnancyId: PregnancyId;
  readonly callers: ReadonlyMap<string, StaffCaller>;
  readonly children: ChildId[];
}

/** Writes a woman’s book as her colleagues are said to have written it, each entry on its own day. */
export async function seedBook(
  deps: Deps,
  tx: Queryable,
  { persona, pregnancyId }: Woman,
  callers: ReadonlyMap<string, StaffCaller>,
): Promise<void> {
  const book: Book = { deps, tx, pregnancyId, callers, children: [] };
  for (const entry of DEMO_BOOKS[persona] ?? []) await write(book, entry);
  const { woman } = await subjectOf(book);
  await replanCare(deps, tx, { womanId: woman.id, clinicId: woman.clinicId });
}

async function write(book: Book, entry: DemoEntry): Promise<void> {
  if ('children' in entry) return bear(book, entry);
  const at = new Date(book.deps.clock.now() - entry.daysAgo * DAY_MS);
  if ('record' in entry) return record(book, entry, at);
  if ('home' in entry) return measure(book, entry, at);
  return date(book, entry, at);
}

const mch = DEMO_INSTITUTIONS.find(({ key }) => key === 'mch');

async function subjectOf({ tx, pregnancyId }: Book) {
  const subject = mch === undefined ? null : await findSubject(tx, { pregnancyId, institutionId: mch.id });
  if (subject === null) throw new Error('the demonstration’s book has nobody');
  return subject;
}

function callerOf({ callers }: Book, persona: string): StaffCaller {
  const caller = callers.get(persona);
  if (caller === undefined) throw new Error(`the demonstration has no ${persona}`);
  return caller;
}

async function record(book: Book, entry: Extract<DemoEntry, { record: unknown }>, at: Date): Promise<void> {
  const { deps, tx, children } = book;
  const caller = callerOf(book, entry.by);
  const recordId = deps.ids.uuid() as RecordId;
  const childId = entry.child === undefined ? undefined : children[entry.child];
  const form = {
    recordId,
    kind: entry.record,
    happenedOn: chinaDate(at.getTime()),
    meant: [],
    ...(childId === undefined ? {} : { childId }),
    ...(entry.careRow === undefined ? {} : { careRow: entry.careRow }),
    ...(entry.references === undefined ? {} : { references: entry.references }),
  };
  const send = async (body: { basedOn: number | null; values: typeof entry.values; reason?: string }, when: Date) => {
    const versionId = deps.ids.uuid() as RecordVersionId;
    const scene = { tx, subject: await subjectOf(book), at: when };
    await writeVersion(deps, caller, scene, { ...form, ...body, versionId, meant: [] }, deps.blindIndex(versionId));
  };
  await send({ basedOn: null, values: entry.values }, at);
  if (entry.corrected !== undefined) await send({ basedOn: 1, ...entry.corrected }, new Date(at.getTime() + DAY_MS));
}

async function measure(book: Book, entry: Extract<DemoEntry, { home: unknown }>, at: Date): Promise<void> {
  const { deps, tx, children } = book;
  const { woman } = await subjectOf(book);
  const [row] = await tx.select().from(women).where(eq(women.id, woman.id));
  if (row === undefined) throw new Error('the demonstration’s book has nobody');
  const childId = entry.child === undefined ? undefined : children[entry.child];
  const body = {
    id: deps.ids.uuid() as HomeValueId,
    kind: entry.home,
    on: chinaDate(at.getTime()),
    clock: entry.clock,
    values: entry.values,
    meant: [],
    ...(childId === undefined ? {} : { childId }),
  };
  const patient = { woman: row, pregnancy: await getCurrentPregnancy(tx, { womanId: row.id }) };
  await takeInHomeValue(deps, tx, patient, { body, at });
}

async function bear(book: Book, entry: Extract<DemoEntry, { children: unknown }>): Promise<void> {
  const { deps, tx, pregnancyId, children } = book;
  const { woman, pregnancy } = await subjectOf(book);
  const bornOn = pregnancy.deliveredOn;
  if (bornOn === null) throw new Error('the demonstration’s children are not born');
  const today = chinaDate(deps.clock.now());
  for (const [index, { sex, name = null, birthWeightG }] of entry.children.entries()) {
    const id = deps.ids.uuid() as ChildId;
    children.push(id);
    await saveChild(tx, {
      id,
      womanId: woman.id,
      pregnancyId,
      ordinal: index + 1,
      bornOn,
      gestationDays: gestationDaysOn(pregnancy.dueDate, bornOn),
      particularsSealed: childParticulars.seal(deps, id, { name, sex, birthWeightG }),
      createdAt: new Date(deps.clock.now()),
    });
  }
  const dischargedOn = entry.dischargedDaysAgo === undefined ? null : addDays(today, -entry.dischargedDaysAgo);
  await updatePregnancy(
    tx,
    { pregnancyId, womanId: woman.id },
    { fetusCount: entry.children.length, ...(dischargedOn === null ? {} : { dischargedOn }) },
  );
}

async function date(book: Book, entry: Extract<DemoEntry, { datedFrom: unknown }>, at: Date): Promise<void> {
  const { deps, tx, pregnancyId } = book;
  const { staffId, institutionId } = callerOf(book, entry.by);
  const { woman, pregnancy } = await subjectOf(book);
  const id = deps.ids.uuid() as PregnancyEventId;
  const dating = datingOf(pregnancy);
  const byPeriod = addDays(pregnancy.dueDate, entry.datedFrom);
  const from = {
    method: 'last-menstrual-period' as const,
    dueDate: byPeriod,
    lastMenstrualPeriod: addDays(byPeriod, -TERM_DAYS),
  };
  await savePregnancyEvent(tx, {
    id,
    womanId: woman.id,
    pregnancyId,
    staffId,
    institutionId,
    at,
    kind: 'dated',
    contentSealed: pregnancyEvent.seal(deps, id, { dating, from, note: entry.reason }),
    contentHash: deps.blindIndex(id),
  });
}
