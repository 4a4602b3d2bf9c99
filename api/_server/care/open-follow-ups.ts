import type { FollowUpEventId, FollowUpId, InstitutionId } from '../../../shared/identity/ids.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { listColleagues } from '../risk/colleague-store.ts';
import { listUnowned } from './care-task-store.ts';
import { saveFollowUp, saveFollowUpEvent } from './follow-up-store.ts';

/** Tasks of one transaction. */
const BATCH = 50;

/**
 * Gives every missed visit to somebody: a colleague at her clinic, or the nearest place above it that has one. Safe twice and in parallel: a
 * task is claimed with its row and opened once. Answers how many were opened.
 */
export async function openFollowUps(deps: Deps): Promise<number> {
  const at = new Date(deps.clock.now());
  return deps.db.transaction(async (tx) => {
    let opened = 0;
    for (const { task } of await listUnowned(tx, { today: chinaDate(at.getTime()), limit: BATCH })) {
      const [owner] = await nearest(tx, task.clinicId);
      if (owner === undefined) continue;
      const id = deps.ids.uuid() as FollowUpId;
      const { womanId, pregnancyId, subjectId, rowId, latest, clinicId } = task;
      const row = { id, womanId, pregnancyId, subjectId, rowId, dueOn: latest, clinicId, ownerId: owner.staffId };
      if (!(await saveFollowUp(tx, { ...row, openedAt: at }))) continue;
      const eventId = deps.ids.uuid() as FollowUpEventId;
      const event = { id: eventId, followUpId: id, womanId, kind: 'opened' as const, at };
      await saveFollowUpEvent(tx, { ...event, contentHash: deps.blindIndex(eventId) });
      opened += 1;
    }
    return opened;
  });
}

/** Colleagues for her clinic, those at the clinic itself first. */
async function nearest(tx: Queryable, clinicId: InstitutionId) {
  const colleagues = await listColleagues(tx, { clinicId, alsoAt: [] });
  const own = colleagues.filter(({ institutionId }) => institutionId === clinicId);
  return own.length > 0 ? own : colleagues;
}
