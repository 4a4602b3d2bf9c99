import { LOST_AFTER_DAYS } from '../../../shared/care/care-lists.ts';
import { careRow } from '../../../shared/care/schedule/index.ts';
import type * as contract from '../../../shared/contract/care.ts';
import type { CareTaskRow } from '../../../shared/contract/care.ts';
import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import { maskName } from '../../../shared/identity/mask-name.ts';
import { stageWords } from '../../../shared/pregnancy/stage-words.ts';
import { addDays, type CalendarDate, daysBetween } from '../../../shared/time/calendar-date.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { recordAccess } from '../audit/record-access.ts';
import { writersOf } from '../book/names-store.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { nameOf } from '../risk/known-facts.ts';
import { listCareTasks } from './care-task-store.ts';

type Listed = Awaited<ReturnType<typeof listCareTasks>>;

/** Who is due, overdue and lost at the caller’s institution and below it. Masked; the colour and nothing beside it. */
export async function showCareList(
  deps: Deps,
  caller: StaffCaller,
  requestId: string,
): Promise<ReplyOf<typeof contract.showCareList>> {
  const db = deps.db.query;
  const at = new Date(deps.clock.now());
  const today = chinaDate(at.getTime());
  const span = { institutionId: caller.institutionId, today, lostBefore: addDays(today, -LOST_AFTER_DAYS) };
  const [due, overdue, lost] = await Promise.all(
    (['due', 'overdue', 'lost'] as const).map((list) => listCareTasks(db, { ...span, list })),
  );
  const all = [due, overdue, lost].flatMap((listed) => listed?.rows ?? []);
  await recordAccess(db, {
    caller,
    womanIds: all.map(({ woman }) => woman.id),
    action: 'read-care-list',
    requestId,
    at,
  });
  const writers = await writersOf(
    db,
    all.map(({ ownerId }) => ({ staffId: ownerId, institutionId: null, at })),
  );
  const ownerName = (ownerId: Listed['rows'][number]['ownerId']) =>
    writers({ staffId: ownerId, institutionId: null, at }).staffName;
  const tab = (listed: Listed | undefined) => ({
    rows: (listed?.rows ?? []).map((row) => rowOf(deps, row, today, ownerName(row.ownerId))),
    count: listed?.count ?? 0,
  });
  return { now: at.toISOString(), today, due: tab(due), overdue: tab(overdue), lost: tab(lost) };
}

function rowOf(
  deps: Deps,
  { task, woman, pregnancy, clinicName, colour, followUpId }: Listed['rows'][number],
  today: CalendarDate,
  ownerName: string | null,
): CareTaskRow {
  return {
    pregnancyId: task.pregnancyId,
    subjectId: task.subjectId,
    rowId: task.rowId,
    title: careRow(task.rowId)?.title ?? task.rowId,
    maskedName: maskName(nameOf(deps, woman)),
    stage: stageWords(pregnancy, today),
    clinicName,
    colour,
    earliest: task.earliest,
    latest: task.latest,
    daysLate: Math.max(0, daysBetween(task.latest, today)),
    followUpId,
    ownerName,
  };
}
