import * as contract from '../../../shared/contract/enrolment.ts';
import { forMother, forStaff } from '../http/route.ts';
import { advanceEnrolment } from './advance-enrolment.ts';
import { listEnrolments } from './list-enrolments.ts';
import { showEnrolment } from './show-enrolment.ts';
import { showStaffEnrolment } from './show-staff-enrolment.ts';
import { submitEnrolment } from './submit-enrolment.ts';

export const enrolmentRoutes = [
  forMother(contract.showEnrolment, ({ deps, caller }) => showEnrolment(deps, caller)),
  forMother(contract.submitEnrolment, ({ deps, caller, body }) => submitEnrolment(deps, caller, body)),
  forStaff(contract.listEnrolments, ({ deps, caller, requestId }) => listEnrolments(deps, caller, requestId)),
  forStaff(contract.showStaffEnrolment, ({ deps, caller, params, requestId }) =>
    showStaffEnrolment(deps, caller, { ...params, requestId }),
  ),
  forStaff(contract.advanceEnrolment, ({ deps, caller, params, body, requestId }) =>
    advanceEnrolment(deps, caller, { ...params, requestId }, body),
  ),
];
