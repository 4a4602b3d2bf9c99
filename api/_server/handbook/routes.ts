import * as contract from '../../../shared/contract/handbook.ts';
import * as code from '../../../shared/contract/handbook-code.ts';
import { exportHandbook as exportContract } from '../../../shared/contract/handbook-export.ts';
import { forMother, forSignedIn, forStaff } from '../http/route.ts';
import { enrol } from './enrol.ts';
import { exportHandbook } from './export-handbook.ts';
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
  forMother(exportContract, ({ deps, caller, params }) => exportHandbook(deps, caller, params)),
  forMother(code.makeHandbookCode, ({ deps, caller }) => makeCode(deps, caller)),
  forMother(code.listHandbookCodes, ({ deps, caller }) => listCodes(deps, caller)),
  forMother(code.revokeHandbookCode, ({ deps, caller, params }) => revokeCode(deps, caller, params)),
  forStaff(code.readHandbookCode, ({ deps, caller, body, requestId }) =>
    readCode(deps, caller, { code: body.code, requestId }),
  ),
];
