import { describe, expect, it } from 'vitest';
import '../../support/taro/build-constants.ts';
import { entryAfterRefusal, entryOf } from '../../../miniapp/src/today/entry.ts';
import type { SessionReply } from '../../../shared/contract/identity.ts';
import type { InstitutionId, StaffId } from '../../../shared/identity/ids.ts';

const session = (me: SessionReply['me']): SessionReply => ({ token: 't', expiresAt: '2027-01-01T00:00:00Z', me });
const doctor = session({
  kind: 'staff',
  staffId: '00000000-0000-4000-8000-0000000000c1' as StaffId,
  role: 'clinic-doctor',
  name: '周医生',
  institutionId: '00000000-0000-4000-8000-00000000000a' as InstitutionId,
  institutionName: '清泉',
});
const enrolled = session({ kind: 'mother', enrolled: true });
const newcomer = session({ kind: 'mother', enrolled: false });

describe('whoever opens the app', () => {
  it.each([
    ['a stranger on WeChat is signed in without a question', null, 'wechat', false, 'sign-in'],
    ['a stranger on WeChat is signed in in a demonstration too', null, 'wechat', true, 'sign-in'],
    ['a visitor of the demonstration picks a person', null, 'browser', true, 'personas'],
    ['a stranger in a browser is asked to sign in as staff', null, 'browser', false, 'clinicSignIn'],
    ['a doctor sees the worklist', doctor, 'wechat', false, 'clinicWorklist'],
    ['a doctor of the demonstration sees the worklist', doctor, 'browser', true, 'clinicWorklist'],
    ['a mother without a handbook is welcomed', newcomer, 'wechat', false, 'welcome'],
    ['a mother with a handbook sees her day', enrolled, 'wechat', false, 'her-day'],
    ['a mother with a handbook sees her day in a browser', enrolled, 'browser', true, 'her-day'],
  ] as const)('%s', (_, who, platform, demo, expected) => {
    const entry = entryOf({ session: who, left: false, platform, demo });
    expect(entry.kind === 'elsewhere' ? entry.to : entry.kind).toBe(expected);
  });
});

it('somebody who signed out on WeChat is not signed in again until she asks', () => {
  expect(entryOf({ session: null, left: true, platform: 'wechat', demo: false }).kind).toBe('signed-out');
  expect(entryOf({ session: enrolled, left: true, platform: 'wechat', demo: false }).kind).toBe('her-day');
});

describe('a refusal of her handbook', () => {
  it('sends her on only where it says where to', () => {
    expect(entryAfterRefusal('consent-required')).toBe('ask-consent');
    expect(entryAfterRefusal('not-found')).toBe('not-enrolled');
    expect([entryAfterRefusal('internal'), entryAfterRefusal('session-expired')]).toEqual([null, null]);
  });
});
