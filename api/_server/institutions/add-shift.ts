import type { Roster } from '../../../shared/contract/roster.ts';
import type { StaffId } from '../../../shared/identity/ids.ts';
import { DAY_MS } from '../../../shared/time/china-time.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { findPlannable, saveShift } from './roster-store.ts';
import { showRoster } from './show-roster.ts';

const LONGEST_MS = 31 * DAY_MS;

/** Puts a colleague on call. A shift ends after it begins, within a month, and not in the past. */
export async function addShift(
  deps: Deps,
  caller: StaffCaller,
  form: { staffId: StaffId; startsAt: string; endsAt: string },
): Promise<Roster> {
  const [startsAt, endsAt] = [new Date(form.startsAt), new Date(form.endsAt)];
  const length = endsAt.getTime() - startsAt.getTime();
  if (!(length > 0)) throw refuseField('endsAt', 'before-start', '结束要晚于开始');
  if (length > LONGEST_MS) throw refuseField('endsAt', 'too-long', '一次值班最长31天');
  if (endsAt.getTime() <= deps.clock.now()) throw refuseField('endsAt', 'in-the-past', '这段时间已经过去');
  const { institutionId } = caller;
  const member = await findPlannable(deps.db.query, { institutionId, staffId: form.staffId });
  if (member === null) throw new Refusal('not-found');
  await saveShift(deps.db.query, {
    id: deps.ids.uuid(),
    institutionId: member.institutionId,
    staffId: member.staffId,
    startsAt,
    endsAt,
  });
  return showRoster(deps, caller);
}
