import * as clinic from '../../../shared/contract/clinic.ts';
import * as contract from '../../../shared/contract/danger.ts';
import { forMother, forStaff } from '../http/route.ts';
import { acknowledgeAlert } from './acknowledge-alert.ts';
import { actOnAlert } from './act-on-alert.ts';
import { recordContact } from './record-contact.ts';
import { revealPhone } from './reveal-phone.ts';
import { sendReport } from './send-report.ts';
import { showAlert } from './show-alert.ts';
import { showReport, showReports } from './show-reports.ts';
import { showWorklist } from './show-worklist.ts';

const PAST_SEEN = ['seen', 'acknowledged', 'planned', 'outcome-recorded', 'closed'];

export const dangerRoutes = [
  forMother(contract.sendReport, ({ deps, caller, body }) => sendReport(deps, caller, body)),
  forMother(contract.listReports, ({ deps, caller }) => showReports(deps, caller)),
  forMother(contract.showReport, ({ deps, caller, params }) => showReport(deps, caller, params.reportId)),
  forStaff(clinic.showWorklist, ({ deps, caller, requestId }) => showWorklist(deps, caller, requestId)),
  forStaff(clinic.showAlert, ({ deps, caller, params: { alertId }, requestId }) =>
    showAlert(deps, caller, { alertId, requestId }),
  ),
  forStaff(clinic.markAlertSeen, ({ deps, caller, params: { alertId }, requestId }) =>
    actOnAlert(deps, caller, {
      alertId,
      requestId,
      event: { kind: 'seen' },
      done: (alert) => PAST_SEEN.includes(alert.state),
    }),
  ),
  forStaff(clinic.acknowledgeAlert, ({ deps, caller, params: { alertId }, requestId }) =>
    acknowledgeAlert(deps, caller, { alertId, requestId }),
  ),
  forStaff(clinic.recordContact, ({ deps, caller, params: { alertId }, body, requestId }) =>
    recordContact(deps, caller, { alertId, requestId, ...body }),
  ),
  forStaff(clinic.planAlert, ({ deps, caller, params: { alertId }, body: { plan, noteForHer }, requestId }) =>
    actOnAlert(deps, caller, {
      alertId,
      requestId,
      note: noteForHer,
      event: { kind: 'planned', plan },
      with: () => ({ plan }),
    }),
  ),
  forStaff(clinic.recordOutcome, ({ deps, caller, params: { alertId }, body: { outcome, note }, requestId }) =>
    actOnAlert(deps, caller, { alertId, requestId, note, event: { kind: 'outcome-recorded', outcome } }),
  ),
  forStaff(clinic.closeAlert, ({ deps, caller, params: { alertId }, requestId }) =>
    actOnAlert(deps, caller, {
      alertId,
      requestId,
      event: { kind: 'closed' },
      done: (alert) => alert.state === 'closed' && alert.closedBy === caller.staffId,
      with: (at) => ({ closedAt: at, closedBy: caller.staffId }),
    }),
  ),
  forStaff(clinic.revealPhone, ({ deps, caller, params: { alertId }, requestId }) =>
    revealPhone(deps, caller, { alertId, requestId }),
  ),
];
