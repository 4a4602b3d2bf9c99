import type { Roster } from '../../../shared/contract/roster.ts';
import { type Interval, rosterGaps } from '../../../shared/danger/roster.ts';
import { DAY_MS, type EpochMs } from '../../../shared/time/china-time.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { listDescendants } from './institution-store.ts';
import { listPlannableStaff, listShiftsUnder } from './roster-store.ts';

const DAYS_AHEAD = 7;

const iso = (at: EpochMs): string => new Date(at).toISOString();

/** The next seven days on call in the caller’s tree, with the gaps somebody must fill. */
export async function showRoster(deps: Deps, { institutionId }: StaffCaller): Promise<Roster> {
  const db = deps.db.query;
  const within: Interval = { from: deps.clock.now(), to: deps.clock.now() + DAYS_AHEAD * DAY_MS };
  const [places, members, rows] = await Promise.all([
    listDescendants(db, { institutionId }),
    listPlannableStaff(db, { institutionId }),
    listShiftsUnder(db, { institutionId, from: new Date(within.from), to: new Date(within.to) }),
  ]);
  // A disabled colleague answers nobody: their shift is a gap.
  const shifts = rows.filter((row) => row.disabledAt === null);
  return {
    from: iso(within.from),
    to: iso(within.to),
    institutions: places.map((place) => {
      const here = shifts.filter(({ shift }) => shift.institutionId === place.id);
      const taken = here.map(({ shift }) => ({ from: shift.startsAt.getTime(), to: shift.endsAt.getTime() }));
      return {
        institutionId: place.id,
        name: place.name,
        staff: members
          .filter((member) => member.institutionId === place.id)
          .map(({ staffId, name }) => ({ staffId, name })),
        shifts: here.map(({ shift, staffName }) => ({
          shiftId: shift.id,
          staffName,
          startsAt: shift.startsAt.toISOString(),
          endsAt: shift.endsAt.toISOString(),
        })),
        gaps: rosterGaps(taken, within).map(({ from, to }) => ({ from: iso(from), to: iso(to) })),
      };
    }),
  };
}
