import * as contract from '../../../shared/contract/handbook.ts';
import { forMother, forSignedIn } from '../http/route.ts';
import { enrol } from './enrol.ts';
import { listTownships } from './list-townships.ts';
import { showHandbook } from './show-handbook.ts';

export const handbookRoutes = [
  forSignedIn(contract.listTownships, ({ deps }) => listTownships(deps)),
  forMother(contract.enrol, ({ deps, caller, body }) => enrol(deps, caller, body)),
  forMother(contract.showHandbook, ({ deps, caller }) => showHandbook(deps, caller)),
];
