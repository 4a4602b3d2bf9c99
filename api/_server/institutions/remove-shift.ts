import type { Roster } from '../../../shared/contract/roster.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { removeShiftUnder } from './roster-store.ts';
import { showRoster } from './show-roster.ts';

/** Takes a shift off the roster. What it leaves open falls through to the next rung. */
export async function removeShift(deps: Deps, caller: StaffCaller, shiftId: string): Promise<Roster> {
  if (!(await removeShiftUnder(deps.db.query, { shiftId, institutionId: caller.institutionId })))
    throw new Refusal('not-found');
  return showRoster(deps, caller);
}
