import * as v from 'valibot';
import type { InstitutionId, StaffId } from '../identity/ids.ts';
import { STAFF_ROLES } from '../identity/role.ts';
import { endpoint, open, signedIn, supervisor } from './define.ts';
import { id, instant, personName, text } from './fields.ts';

const code = v.pipe(v.string(), v.minLength(1, '缺少登录凭证'), v.maxLength(200, '登录凭证不对'));

/** Who is signed in, as the phone needs to know it. */
const me = v.variant('kind', [
  v.strictObject({ kind: v.literal('mother'), enrolled: v.boolean() }),
  v.strictObject({
    kind: v.literal('staff'),
    staffId: id<StaffId>(),
    role: v.picklist(STAFF_ROLES),
    name: text,
    institutionId: id<InstitutionId>(),
    institutionName: text,
  }),
]);

const session = v.strictObject({ token: text, expiresAt: instant, me });

export type Me = v.InferOutput<typeof me>;
export type SessionReply = v.InferOutput<typeof session>;

export const signInWithWeChat = endpoint({
  id: 'identity.sign-in-with-wechat',
  method: 'POST',
  path: '/api/session/wechat',
  summary:
    'Exchange a wx.login code for a session. A mother gets an account at first sight; staff must have been invited.',
  access: open,
  lane: 'sign-in',
  body: v.strictObject({ code, as: v.picklist(['mother', 'staff']) }),
  reply: session,
  errors: ['wechat-code-invalid', 'forbidden', 'account-disabled', 'unavailable'],
});

export const acceptInvitation = endpoint({
  id: 'identity.accept-invitation',
  method: 'POST',
  path: '/api/session/invitation',
  summary: 'Bind a one-time staff invitation to the caller’s WeChat identity and sign in.',
  access: open,
  lane: 'sign-in',
  body: v.strictObject({
    code,
    invitation: v.pipe(v.string(), v.minLength(8, '邀请码不对'), v.maxLength(64, '邀请码不对')),
  }),
  reply: session,
  errors: ['wechat-code-invalid', 'invitation-invalid', 'account-disabled', 'unavailable'],
});

export const showSession = endpoint({
  id: 'identity.show-session',
  method: 'GET',
  path: '/api/session',
  summary: 'Who am I.',
  access: signedIn,
  lane: 'read',
  reply: me,
});

export const signOut = endpoint({
  id: 'identity.sign-out',
  method: 'DELETE',
  path: '/api/session',
  summary: 'Revoke this session at once.',
  access: signedIn,
  lane: 'write',
  reply: v.strictObject({}),
});

export const inviteStaff = endpoint({
  id: 'identity.invite-staff',
  method: 'POST',
  path: '/api/staff/invitations',
  summary: 'Invite a colleague into an institution of the supervisor’s own tree. The code is shown once.',
  access: supervisor,
  lane: 'write',
  body: v.strictObject({ name: personName, role: v.picklist(STAFF_ROLES), institutionId: id<InstitutionId>() }),
  reply: v.strictObject({ invitation: text, expiresAt: instant }),
  errors: ['not-found'],
});

const staffMember = v.strictObject({
  staffId: id<StaffId>(),
  name: text,
  role: v.picklist(STAFF_ROLES),
  institutionName: text,
  disabled: v.boolean(),
});

export const listStaff = endpoint({
  id: 'identity.list-staff',
  method: 'GET',
  path: '/api/staff',
  summary: 'The people and institutions of the supervisor’s tree.',
  access: supervisor,
  lane: 'read',
  reply: v.strictObject({
    staff: v.array(staffMember),
    institutions: v.array(v.strictObject({ institutionId: id<InstitutionId>(), name: text })),
  }),
});

export const disableStaff = endpoint({
  id: 'identity.disable-staff',
  method: 'POST',
  path: '/api/staff/:staffId/disable',
  summary: 'Disable a colleague; every session of theirs ends at once.',
  access: supervisor,
  lane: 'write',
  params: v.strictObject({ staffId: id<StaffId>() }),
  reply: v.strictObject({}),
  errors: ['not-found', 'state-conflict'],
});
