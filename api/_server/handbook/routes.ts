import * as contract from '../../../shared/contract/handbook.ts';
import * as code from '../../../shared/contract/handbook-code.ts';
import { forMother, forSignedIn, forStaff } from '../http/route.ts';
import { enrol } from './enrol.ts';
import { listCodes } from './handbook-code/list-codes.ts';
import { makeCode } from './handbook-code/make-code.ts';
import { readCode } from './handbook-code/read-code.ts';
import { revokeCode } from './handbook-code/revoke-code.ts';
import { listTownships } from './list-townships.ts';
import { showHandbook } from './show-handbook.ts';

export const handbookRoutes = [
  forSignedIn(contract.listTownships, ({ deps }) => listTownships(deps)),
  forMother(contract.enrol, ({ deps, caller, body }) => enrol(deps, caller, body)),
  forMother(contract.showHandbook, ({ deps, caller }) => showHandbook(deps, caller)),
  forMother(code.makeHandbookCode, ({ deps, caller }) => makeCode(deps, caller)),
  forMother(code.listHandbookCodes, ({ deps, caller }) => listCodes(deps, caller)),
  forMother(code.revokeHandbookCode, ({ deps, caller, params }) => revokeCode(deps, caller, params)),
  forStaff(code.readHandbookCode, ({ deps, caller, body, requestId }) =>
    readCode(deps, caller, { code: body.code, requestId }),
  ),
];
