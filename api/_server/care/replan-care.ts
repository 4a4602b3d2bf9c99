import { tasksToFollow } from '../../../shared/care/care-lists.ts';
import { planCare } from '../../../shared/care/plan-care.ts';
import type { FollowUpEventId, InstitutionId, PregnancyId, WomanId } from '../../../shared/identity/ids.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { careInputOf } from './care-input-of.ts';
import { replaceCareTasks } from './care-task-store.ts';
import { listOpenFollowUps, saveFollowUpEvent, updateFollowUp } from './follow-up-store.ts';

interface Her {
  readonly womanId: WomanId;
  readonly clinicId: InstitutionId;
}

/**
 * Plans her and her children’s care anew after something it depends on has changed. A missed visit that was done after all, or that nobody
 * needs any more, closes its follow-up by itself. Her row is held by the caller.
 */
export async function replanCare(deps: Deps, tx: Queryable, { womanId, clinicId }: Her): Promise<void> {
  const input = await careInputOf(deps, tx, { womanId });
  if (input === null) return;
  const at = new Date(deps.clock.now());
  const plan = planCare(input, chinaDate(at.getTime()));
  const tasks = tasksToFollow(plan);
  const pregnancyOf = (subjectId: string): PregnancyId =>
    (input.children.find(({ childId }) => childId === subjectId)?.pregnancyId ??
      input.pregnancy.pregnancyId) as PregnancyId;
  await replaceCareTasks(tx, {
    womanId,
    tasks: tasks.map(({ subjectId, rowId, earliest, latest, lastUse }) => ({
      womanId,
      pregnancyId: pregnancyOf(subjectId),
      subjectId,
      rowId,
      clinicId,
      earliest,
      latest,
      lastUse,
    })),
  });
  for (const { id: followUpId, subjectId, rowId } of await listOpenFollowUps(tx, { womanId })) {
    const task = plan.find((each) => each.subjectId === subjectId && each.rowId === rowId);
    if (task !== undefined && (task.state === 'overdue' || task.state === 'due')) continue;
    const outcome = task?.state === 'done' ? ('done' as const) : ('no-longer-needed' as const);
    await updateFollowUp(tx, { followUpId, womanId }, { outcome, closedAt: at });
    const id = deps.ids.uuid() as FollowUpEventId;
    await saveFollowUpEvent(tx, { id, followUpId, womanId, kind: 'closed', at, contentHash: deps.blindIndex(id) });
  }
}
