import { describe, expect, test } from 'vitest';
import { showAlert, showWorklist } from '../../shared/contract/clinic.ts';
import {
  acceptInvitation,
  disableStaff,
  inviteStaff,
  showSession,
  signInWithWeChat,
  signOut,
} from '../../shared/contract/identity.ts';
import { addShift, showRoster } from '../../shared/contract/roster.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../shared/time/china-time.ts';
import type { WeChatErrcode } from '../simulators/wechat.ts';
import { act, codeOf, institutionOf, newMother, newName, newStaff, openAlert, signIn } from '../support/actors.ts';
import { dumpOf } from '../support/stored-rows.ts';
import { testService } from '../support/test-service.ts';

const service = testService();

const invite = async (): Promise<string> => {
  const token = await signIn(service(), 'county-supervisor');
  const body = { name: '新医生', role: 'clinic-doctor', institutionId: institutionOf('qingquan') };
  return (await service().ok(inviteStaff, { token, body })).invitation;
};

const accept = (person: string, invitation: string) =>
  service().call(acceptInvitation, { body: { code: codeOf(person), invitation } });

describe('signing in by WeChat', () => {
  test('opens one account for one person, however often she comes', async () => {
    const person = newName();
    for (const _ of [1, 2]) await service().ok(signInWithWeChat, { body: { code: codeOf(person), as: 'mother' } });
    const index = service().deps.blindIndex(`openid:${service().wechat.openidOf(person)}`);
    expect((await dumpOf(service().db)).split(index).length - 1).toBe(1);
  });

  test('opens one account when two requests come at once', async () => {
    const person = newName();
    const answers = await Promise.all(
      [1, 2, 3].map(() => service().call(signInWithWeChat, { body: { code: codeOf(person), as: 'mother' } })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test.each<[WeChatErrcode, number, string]>([
    ['40029', 401, 'wechat-code-invalid'],
    ['40163', 401, 'wechat-code-invalid'],
    ['45011', 429, 'too-many-requests'],
    ['40226', 403, 'forbidden'],
  ])('is refused when WeChat answers %s', async (errcode, status, code) => {
    service().wechat.answerErrcode(errcode);
    const answer = await service().call(signInWithWeChat, { body: { code: codeOf(newName()), as: 'mother' } });
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  test('asks to come back when WeChat is busy for good', async () => {
    service().wechat.answerErrcode('-1', 3);
    const answer = await service().call(signInWithWeChat, { body: { code: codeOf(newName()), as: 'mother' } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  });

  test('asks to come back when WeChat hangs', async () => {
    service().wechat.faults.next({ kind: 'hang', when: 'before' });
    const answer = await service().call(signInWithWeChat, { body: { code: codeOf(newName()), as: 'mother' } });
    expect(answer.status).toBe(503);
  });

  test('takes a code once', async () => {
    const code = codeOf(newName());
    await service().ok(signInWithWeChat, { body: { code, as: 'mother' } });
    expect((await service().call(signInWithWeChat, { body: { code, as: 'mother' } })).status).toBe(401);
  });

  test('as staff is refused to whoever was not invited', async () => {
    const answer = await service().call(signInWithWeChat, { body: { code: codeOf(newName()), as: 'staff' } });
    expect([answer.status, answer.code]).toEqual([403, 'forbidden']);
  });
});

describe('a session', () => {
  test('is kept as a hash: the token stands nowhere in the database', async () => {
    const { token } = await newMother(service());
    expect(await dumpOf(service().db)).not.toContain(token);
  });

  test('ends when it has not been used for its idle time, and lives on when it has', async () => {
    const { token } = await newMother(service());
    const start = service().clock.now();
    for (let days = 2; days <= 8; days += 2) {
      service().clock.set(start + days * DAY_MS);
      await service().ok(showSession, { token });
    }
    service().clock.set(start + 8 * DAY_MS + 72 * HOUR_MS + 1);
    expect((await service().call(showSession, { token })).code).toBe('session-expired');
    service().clock.set(start);
  });

  test('ends 30 days after it began, however busy', async () => {
    const { token } = await newMother(service());
    const start = service().clock.now();
    for (let days = 1; days < 30; days += 1) {
      service().clock.set(start + days * DAY_MS);
      await service().ok(showSession, { token });
    }
    service().clock.set(start + 30 * DAY_MS - 1);
    await service().ok(showSession, { token });
    service().clock.set(start + 30 * DAY_MS);
    expect((await service().call(showSession, { token })).code).toBe('session-expired');
    service().clock.set(start);
  });

  test('ends with the sign-out that asked for it, and no other does', async () => {
    const person = newName();
    const [one, other] = await Promise.all(
      [1, 2].map(() => service().ok(signInWithWeChat, { body: { code: codeOf(person), as: 'mother' } })),
    );
    await service().ok(signOut, { token: one?.token });
    expect((await service().call(showSession, { token: one?.token })).code).toBe('session-expired');
    await service().ok(showSession, { token: other?.token });
  });
});

describe('an invitation', () => {
  test('makes its holder the colleague it names', async () => {
    const { token, staffId } = await newStaff(service(), 'village-doctor', 'xiedian-village');
    expect(await service().ok(showSession, { token })).toMatchObject({
      kind: 'staff',
      staffId,
      role: 'village-doctor',
      institutionName: '斜店乡东村卫生室',
    });
  });

  test('works once', async () => {
    const invitation = await invite();
    expect((await accept(newName(), invitation)).status).toBe(200);
    expect((await accept(newName(), invitation)).code).toBe('invitation-invalid');
  });

  test('taken by five at once makes one colleague', async () => {
    const invitation = await invite();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => accept(newName(), invitation)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401]);
  });

  test('is good for three days and not a moment longer', async () => {
    const [early, late] = [await invite(), await invite()];
    const start = service().clock.now();
    service().clock.advance(3 * DAY_MS - 1);
    expect((await accept(newName(), early)).status).toBe(200);
    service().clock.set(start + 3 * DAY_MS);
    expect((await accept(newName(), late)).code).toBe('invitation-invalid');
    service().clock.set(start);
  });

  test('does not move somebody who works here already, and is still good for another', async () => {
    const { person } = await newStaff(service());
    const invitation = await invite();
    expect((await accept(person, invitation)).code).toBe('invitation-invalid');
    expect((await accept(newName(), invitation)).status).toBe(200);
  });

  test('that never was answers like one that is used up', async () => {
    const used = await invite();
    await accept(newName(), used);
    const headers = { 'x-request-id': 'same-for-both' };
    const [a, b] = await Promise.all(
      [used, 'never-was-an-invitation'].map((invitation) =>
        service().call(acceptInvitation, { headers, body: { code: codeOf(newName()), invitation } }),
      ),
    );
    expect(a?.text).toBe(b?.text);
  });

  test('stands in the database as a hash', async () => {
    expect(await dumpOf(service().db)).not.toContain(await invite());
  });
});

describe('a disabled colleague', () => {
  const disable = async (staffId: string) =>
    service().ok(disableStaff, { token: await signIn(service(), 'county-supervisor'), params: { staffId } });

  test('is out at once, in every session, and stays out', async () => {
    const { person, token, staffId } = await newStaff(service());
    const second = await service().ok(signInWithWeChat, { body: { code: codeOf(person), as: 'staff' } });
    await disable(staffId);
    for (const held of [token, second.token])
      expect((await service().call(showWorklist, { token: held })).status).toBe(401);
    const again = await service().call(signInWithWeChat, { body: { code: codeOf(person), as: 'staff' } });
    expect([again.status, again.code]).toEqual([403, 'account-disabled']);
  });

  test('who accepts a new invitation has the new post, and no shift of the old one', async () => {
    const { person, token, staffId } = await newStaff(service(), 'village-doctor', 'xiedian-village');
    const supervisor = await signIn(service(), 'county-supervisor');
    const now = service().clock.now();
    const shift = { startsAt: new Date(now).toISOString(), endsAt: new Date(now + HOUR_MS).toISOString() };
    await service().ok(addShift, { token: supervisor, body: { staffId, ...shift } });
    await disable(staffId);
    const accepted = await accept(person, await invite());
    expect(accepted.json).toMatchObject({
      me: { staffId, name: '新医生', role: 'clinic-doctor', institutionId: institutionOf('qingquan') },
    });
    expect((await service().call(showSession, { token })).status).toBe(401);
    const again = await service().ok(signInWithWeChat, { body: { code: codeOf(person), as: 'staff' } });
    await service().ok(showWorklist, { token: again.token });
    const roster = await service().ok(showRoster, { token: supervisor });
    const names = roster.institutions.flatMap(({ shifts }) => shifts.map(({ staffName }) => staffName));
    expect(names).not.toContain('新医生');
    expect((await accept(person, await invite())).code).toBe('invitation-invalid');
  });

  test('leaves the alerts in her hands to the others, who can finish them', async () => {
    const { token, staffId } = await newStaff(service());
    const { alertId } = await openAlert(service());
    await act(service(), token, alertId, 'acknowledge');
    await disable(staffId);
    const doctor = await signIn(service(), 'clinic-doctor');
    const { waiting } = await service().ok(showWorklist, { token: doctor });
    expect(waiting.find((row) => row.alertId === alertId)?.owner).toBeNull();
    await act(service(), doctor, alertId, 'acknowledge');
    await act(service(), doctor, alertId, 'plan', { plan: 'advised' });
    await act(service(), doctor, alertId, 'outcome', { outcome: 'advised-and-better' });
    await act(service(), doctor, alertId, 'close');
    expect((await service().ok(showAlert, { token: doctor, params: { alertId } })).alert.state).toBe('closed');
  });

  test('cannot be the supervisor herself', async () => {
    const { token, staffId } = await newStaff(service(), 'county-supervisor', 'mch');
    expect((await service().call(disableStaff, { token, params: { staffId } })).code).toBe('state-conflict');
  });
});

test('an idle session is not kept alive by being refused', async () => {
  const { token } = await newMother(service());
  const start = service().clock.now();
  service().clock.set(start + 72 * HOUR_MS + MINUTE_MS);
  await service().call(showSession, { token });
  service().clock.set(start + 72 * HOUR_MS + 2 * MINUTE_MS);
  expect((await service().call(showSession, { token })).code).toBe('session-expired');
  service().clock.set(start);
});
