import * as contract from '../../../shared/contract/operations.ts';
import { forJob } from '../http/route.ts';
import { JOBS } from './index.ts';

export const jobRoutes = [
  forJob(contract.escalateAlertsJob, ({ deps }) => JOBS['escalate-alerts'](deps)),
  forJob(contract.deliverOutboxJob, ({ deps }) => JOBS['deliver-outbox'](deps)),
  forJob(contract.openFollowUpsJob, ({ deps }) => JOBS['open-follow-ups'](deps)),
];
