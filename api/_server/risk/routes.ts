import * as caseFile from '../../../shared/contract/case.ts';
import * as notice from '../../../shared/contract/colour-notice.ts';
import * as keyPopulation from '../../../shared/contract/key-population.ts';
import * as referral from '../../../shared/contract/referral.ts';
import * as risk from '../../../shared/contract/risk.ts';
import { forMother, forStaff } from '../http/route.ts';
import { advanceReferral } from './advance-referral.ts';
import { closeCase } from './close-case.ts';
import { markColourNoticeRead, showColourNotice } from './colour-notice.ts';
import { handOverCase } from './hand-over-case.ts';
import { recordCaseContact } from './record-case-contact.ts';
import { recordKeyPopulation } from './record-key-population.ts';
import { sendReferral } from './send-referral.ts';
import { showRisk } from './show-risk.ts';
import { showRiskWorklist } from './show-risk-worklist.ts';
import { submitAssessment } from './submit-assessment.ts';
import { submitReport } from './submit-report.ts';
import { submitScreening } from './submit-screening.ts';

export const riskRoutes = [
  forStaff(risk.showRiskWorklist, ({ deps, caller, requestId }) => showRiskWorklist(deps, caller, requestId)),
  forStaff(risk.showRisk, ({ deps, caller, params, requestId }) => showRisk(deps, caller, { ...params, requestId })),
  forStaff(risk.submitScreening, ({ deps, caller, params, body, requestId }) =>
    submitScreening(deps, caller, { ...params, requestId }, body),
  ),
  forStaff(risk.submitAssessment, ({ deps, caller, params, body, requestId }) =>
    submitAssessment(deps, caller, { ...params, requestId }, body),
  ),
  forStaff(risk.submitReport, ({ deps, caller, params, requestId }) =>
    submitReport(deps, caller, { ...params, requestId }),
  ),
  forStaff(keyPopulation.recordKeyPopulation, ({ deps, caller, params, body, requestId }) =>
    recordKeyPopulation(deps, caller, { ...params, requestId }, body),
  ),
  forStaff(referral.sendReferral, ({ deps, caller, params, body, requestId }) =>
    sendReferral(deps, caller, { ...params, requestId }, body),
  ),
  forStaff(referral.acceptReferral, ({ deps, caller, params, requestId }) =>
    advanceReferral(deps, caller, { ...params, requestId, step: 'accepted' }),
  ),
  forStaff(referral.recordArrival, ({ deps, caller, params, requestId }) =>
    advanceReferral(deps, caller, { ...params, requestId, step: 'arrived' }),
  ),
  forStaff(referral.cancelReferral, ({ deps, caller, params, body, requestId }) =>
    advanceReferral(deps, caller, { ...params, requestId, step: 'cancelled', ...body }),
  ),
  forStaff(caseFile.recordCaseContact, ({ deps, caller, params, body, requestId }) =>
    recordCaseContact(deps, caller, { ...params, requestId }, body),
  ),
  forStaff(caseFile.handOverCase, ({ deps, caller, params, body, requestId }) =>
    handOverCase(deps, caller, { ...params, requestId }, body),
  ),
  forStaff(caseFile.closeCase, ({ deps, caller, params, body, requestId }) =>
    closeCase(deps, caller, { ...params, requestId }, body),
  ),
  forMother(notice.showColourNotice, ({ deps, caller }) => showColourNotice(deps, caller)),
  forMother(notice.markColourNoticeRead, ({ deps, caller, body }) => markColourNoticeRead(deps, caller, body)),
];
