import * as contract from '../../../shared/contract/roster.ts';
import { forStaff } from '../http/route.ts';
import { addShift } from './add-shift.ts';
import { removeShift } from './remove-shift.ts';
import { showRoster } from './show-roster.ts';

export const institutionRoutes = [
  forStaff(contract.showRoster, ({ deps, caller }) => showRoster(deps, caller)),
  forStaff(contract.addShift, ({ deps, caller, body }) => addShift(deps, caller, body)),
  forStaff(contract.removeShift, ({ deps, caller, params }) => removeShift(deps, caller, params.shiftId)),
];
