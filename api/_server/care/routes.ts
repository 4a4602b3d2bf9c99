import * as care from '../../../shared/contract/care.ts';
import { forStaff } from '../http/route.ts';
import { advanceFollowUp } from './advance-follow-up.ts';
import { showCareList } from './show-care-list.ts';
import { showFollowUp } from './show-follow-up.ts';

export const careRoutes = [
  forStaff(care.showCareList, ({ deps, caller, requestId }) => showCareList(deps, caller, requestId)),
  forStaff(care.showFollowUp, ({ deps, caller, params, requestId }) =>
    showFollowUp(deps, caller, { ...params, requestId }),
  ),
  forStaff(care.advanceFollowUp, ({ deps, caller, params, body, requestId }) =>
    advanceFollowUp(deps, caller, { ...params, requestId }, body),
  ),
];
