import type { ParamsOf, QueryOf, ReplyOf } from '../../../shared/contract/endpoint.ts';
import type * as her from '../../../shared/contract/her-book.ts';
import type { ChildId, PregnancyId } from '../../../shared/identity/ids.ts';
import { findPatient } from '../handbook/patient.ts';
import type { MotherCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { homeSeries } from './book-home-series.ts';
import { asBookRecords } from './book-records.ts';
import { listChildren } from './child-store.ts';
import { listPregnancies } from './pregnancy-store.ts';
import { listChildRecords, listPregnancyRecords } from './record-store.ts';

/** Records in one answer. */
const PAGE = 20;

/** Older records of a pregnancy or a child of hers. */
export async function listOlderRecords(
  deps: Deps,
  caller: MotherCaller,
  {
    subjectId: subject,
    beforeDay,
    beforeRecord,
  }: ParamsOf<typeof her.listOlderRecords> & QueryOf<typeof her.listOlderRecords>,
): Promise<ReplyOf<typeof her.listOlderRecords>> {
  const { womanId, whose } = await subjectOf(deps, caller, subject);
  const from = beforeDay === undefined || beforeRecord === undefined ? null : { day: beforeDay, record: beforeRecord };
  const page = { womanId, limit: PAGE + 1, from };
  const rows =
    whose === 'pregnancy'
      ? await listPregnancyRecords(deps.db.query, { ...page, pregnancyId: subject as PregnancyId })
      : await listChildRecords(deps.db.query, { ...page, childId: subject as ChildId });
  const records = await asBookRecords(deps, deps.db.query, rows.slice(0, PAGE), { compartment: false });
  return { records, more: rows.length > PAGE };
}

/** Two years of one kind of home value about a pregnancy or a child of hers. */
export async function listHomeValues(
  deps: Deps,
  caller: MotherCaller,
  { subjectId: subject, kind }: ParamsOf<typeof her.listHomeValues>,
): Promise<ReplyOf<typeof her.listHomeValues>> {
  const { womanId } = await subjectOf(deps, caller, subject);
  return homeSeries(deps, deps.db.query, { womanId, subjectId: subject, kind });
}

/** Whether it is one of her pregnancies or her children; anybody else’s does not exist. */
async function subjectOf(deps: Deps, caller: MotherCaller, subject: PregnancyId | ChildId) {
  const db = deps.db.query;
  const womanId = (await findPatient(db, caller))?.woman.id;
  if (womanId === undefined) throw new Refusal('not-found');
  const [pregnancies, children] = await Promise.all([listPregnancies(db, { womanId }), listChildren(db, { womanId })]);
  if (pregnancies.some(({ pregnancy }) => pregnancy.id === subject)) return { womanId, whose: 'pregnancy' as const };
  if (children.some(({ id }) => id === subject)) return { womanId, whose: 'child' as const };
  throw new Refusal('not-found');
}
