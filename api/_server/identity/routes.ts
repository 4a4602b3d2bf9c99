import * as contract from '../../../shared/contract/identity.ts';
import { forAnyone, forSignedIn, forStaff } from '../http/route.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { describeMe } from './describe-me.ts';
import { disableStaff } from './disable-staff.ts';
import { inviteStaff } from './invite-staff.ts';
import { listStaff } from './list-staff.ts';
import { signInWithWeChat } from './sign-in-with-wechat.ts';
import { signOut } from './sign-out.ts';

export const identityRoutes = [
  forAnyone(contract.signInWithWeChat, ({ deps, body }) => signInWithWeChat(deps, body)),
  forAnyone(contract.acceptInvitation, ({ deps, body }) => acceptInvitation(deps, body)),
  forSignedIn(contract.showSession, ({ deps, caller }) => describeMe(deps, caller)),
  forSignedIn(contract.signOut, ({ deps, caller }) => signOut(deps, caller)),
  forStaff(contract.inviteStaff, ({ deps, caller, body }) => inviteStaff(deps, caller, body)),
  forStaff(contract.listStaff, ({ deps, caller }) => listStaff(deps, caller)),
  forStaff(contract.disableStaff, ({ deps, caller, params }) => disableStaff(deps, caller, params.staffId)),
];
