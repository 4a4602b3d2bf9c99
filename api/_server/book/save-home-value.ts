import type { Book } from '../../../shared/contract/book.ts';
import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/her-book.ts';
import { HOME_FORMS } from '../../../shared/handbook/home/kinds.ts';
import { readHomeValue } from '../../../shared/handbook/home/read-home-value.ts';
import type { ChildId } from '../../../shared/identity/ids.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { Queryable } from '../db/client.ts';
import { lockPatient, type Patient } from '../handbook/patient.ts';
import { showBook } from '../handbook/show-book.ts';
import type { MotherCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { isRepeat } from '../risk/act-on-risk.ts';
import { fingerprintOf } from '../risk/sealed-content.ts';
import { findChild } from './child-store.ts';
import { findHomePage, findHomeValue, saveHomePage, saveHomeValueRow } from './home-value-store.ts';
import { onWire } from './save-record.ts';
import { type HomePagePoint, homeContent, homePage } from './sealed.ts';

type Body = BodyOf<typeof contract.saveHomeValue>;

/** The oldest day a value may be given for, in days before today: what lay on a phone without network (product default). */
const OLDEST_DAYS = 400;

/** A value measured at home. The same id and content again is the same value; a correction takes the place of the value it names. */
export async function saveHomeValue(deps: Deps, caller: MotherCaller, body: Body): Promise<Book> {
  const at = new Date(deps.clock.now());
  await deps.db.transaction(async (tx) => {
    const patient = await lockPatient(tx, caller);
    if (patient === null) throw new Refusal('not-found', { message: '还没有建册' });
    await takeInHomeValue(deps, tx, patient, { body, at });
  });
  return showBook(deps, caller);
}

/** Writes a value and its month’s page; the same again does nothing. Her row is held by the caller. */
export async function takeInHomeValue(
  deps: Deps,
  tx: Queryable,
  patient: Patient,
  { body, at }: { readonly body: Body; readonly at: Date },
): Promise<void> {
  const values = readBody(body, chinaDate(at.getTime()));
  const hash = fingerprintOf(deps, 'home-value', body);
  const womanId = patient.woman.id;
  if (isRepeat(await findHomeValue(tx, { id: body.id, womanId }), hash)) return;
  const childId = await childOf(tx, patient, body);
  const subject = { womanId, subjectId: childId ?? patient.pregnancy.id, kind: body.kind };
  const replaced = await replacedBy(tx, subject, body);
  const saved = await saveHomeValueRow(tx, {
    id: body.id,
    womanId,
    pregnancyId: patient.pregnancy.id,
    childId,
    kind: body.kind,
    measuredOn: body.on,
    at,
    contentSealed: homeContent.seal(deps, body.id, { clock: body.clock, values }),
    contentHash: hash,
    replaces: body.replaces ?? null,
  });
  if (!saved) throw new Refusal(replaced === null ? 'id-reused' : 'state-conflict');
  if (replaced !== null) await onPage(deps, tx, { ...subject, month: monthOf(replaced) }, without(body.replaces));
  const point = { id: body.id, on: body.on, clock: body.clock, values };
  await onPage(deps, tx, { ...subject, month: monthOf(body.on) }, (points) => [...points, point]);
}

function readBody(body: Body, today: CalendarDate) {
  const read = readHomeValue(body.kind, body.values, { today, meant: body.meant });
  if (!read.ok) throw new Refusal('invalid-input', { fields: read.problems.map(onWire) });
  if (body.on > today) throw refuseField('on', 'in-the-future', '日期不能在今天以后');
  if (body.on < addDays(today, -OLDEST_DAYS)) throw refuseField('on', 'too-early', '日期太早了，请再看一看年份');
  return read.record;
}

async function childOf(tx: Queryable, { woman }: Patient, { kind, childId, on }: Body): Promise<ChildId | null> {
  if (HOME_FORMS[kind].of === 'mother') {
    if (childId !== undefined) throw refuseField('childId', 'not-a-child', '这是妈妈的数值');
    return null;
  }
  if (childId === undefined) throw refuseField('childId', 'missing', '请选是哪个宝宝');
  const child = await findChild(tx, { childId, womanId: woman.id });
  if (child === null) throw refuseField('childId', 'unknown', '没有这个宝宝');
  if (on < child.bornOn) throw refuseField('on', 'before-birth', '日期不能在宝宝出生以前');
  return childId;
}

interface Subject {
  readonly womanId: Patient['woman']['id'];
  readonly subjectId: string;
  readonly kind: Body['kind'];
}

/** The day of the value a correction takes the place of: hers, of the same kind, about the same person. */
async function replacedBy(tx: Queryable, subject: Subject, { replaces }: Body): Promise<CalendarDate | null> {
  if (replaces === undefined) return null;
  const { womanId, kind, subjectId } = subject;
  const earlier = await findHomeValue(tx, { id: replaces, womanId });
  if (earlier === null || earlier.kind !== kind || (earlier.childId ?? earlier.pregnancyId) !== subjectId)
    throw refuseField('replaces', 'unknown', '没有找到要改的数值');
  return earlier.measuredOn;
}

const monthOf = (day: CalendarDate): string => day.slice(0, 7);

const without =
  (id: Body['replaces']) =>
  (points: readonly HomePagePoint[]): readonly HomePagePoint[] =>
    points.filter((point) => point.id !== id);

/** Changes the page of a month; her row is held, so nobody else writes it now. */
async function onPage(
  deps: Deps,
  tx: Queryable,
  key: Subject & { readonly month: string },
  change: (points: readonly HomePagePoint[]) => readonly HomePagePoint[],
): Promise<void> {
  const page = await findHomePage(tx, key);
  const id = page?.id ?? deps.ids.uuid();
  const points = change(page === null ? [] : homePage.open(deps, page.id, page.pointsSealed));
  await saveHomePage(tx, { id, ...key, pointsSealed: homePage.seal(deps, id, points) });
}
