import * as contract from '../../../shared/contract/consent.ts';
import { forMother } from '../http/route.ts';
import { grantConsent } from './grant-consent.ts';
import { listConsents } from './list-consents.ts';
import { withdrawConsent } from './withdraw-consent.ts';

export const consentRoutes = [
  forMother(contract.listConsents, ({ deps, caller }) => listConsents(deps, caller.accountId)),
  forMother(contract.grantConsent, ({ deps, caller, body }) => grantConsent(deps, caller, body)),
  forMother(contract.withdrawConsent, ({ deps, caller, params }) => withdrawConsent(deps, caller, params.kind)),
];
