import * as contract from '../../../shared/contract/operations.ts';
import { forAnyone, forJob } from '../http/route.ts';
import { readAlerts, readOutbox } from './read-for-operator.ts';
import { showHealth } from './show-health.ts';

export const operationsRoutes = [
  forAnyone(
    contract.showHealth,
    ({ deps }) => showHealth(deps),
    ({ status }) => (status === 'failing' ? 503 : 200),
  ),
  forJob(contract.operatorAlerts, ({ deps, query }) => readAlerts(deps, query)),
  forJob(contract.operatorOutbox, ({ deps, query }) => readOutbox(deps, query)),
];
