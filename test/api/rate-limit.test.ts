import { describe, expect, onTestFinished, test } from 'vitest';
import { type KeyValue, KeyValueDown } from '../../api/_server/adapters/key-value.ts';
import { sendReport } from '../../shared/contract/danger.ts';
import { acceptInvitation, inviteStaff, showSession, signInWithWeChat } from '../../shared/contract/identity.ts';
import { escalateAlertsJob, showHealth } from '../../shared/contract/operations.ts';
import { MINUTE_MS } from '../../shared/time/china-time.ts';
import {
  act,
  codeOf,
  enrolledMother,
  institutionOf,
  newMother,
  newName,
  newStaff,
  openAlert,
  reportOf,
  signIn,
} from '../support/actors.ts';
import { JOB_SECRET, startTestService, type TestServiceOptions } from '../support/test-service.ts';

async function service(options: TestServiceOptions = {}) {
  const started = await startTestService({ settings: { rateLimitFactor: 0.05 }, ...options });
  onTestFinished(() => started.close());
  return started;
}

const down = (): Promise<never> => Promise.reject(new KeyValueDown('away'));
const DEAD: KeyValue = {
  get: down,
  set: down,
  increment: down,
  remove: down,
  expiresIn: down,
  ping: down,
  close: async () => undefined,
};

describe('beyond its budget', () => {
  test('one identity is told to wait, for at most a minute, and others are not', async () => {
    const limited = await service();
    const [one, other] = [await newMother(limited), await newMother(limited)];
    for (let i = 0; i < 30; i += 1) await limited.ok(showSession, { token: one.token });
    const answer = await limited.call(showSession, { token: one.token });
    expect([answer.status, answer.code, answer.headers.get('retry-after')]).toEqual([429, 'too-many-requests', '60']);
    await limited.ok(showSession, { token: other.token });
    limited.clock.advance(MINUTE_MS);
    await limited.ok(showSession, { token: one.token });
  });

  test('one address is told to wait, whoever calls from it', async () => {
    const limited = await service({ settings: { rateLimitFactor: 0.005 } });
    const { token } = await newMother(limited, []);
    for (let i = 0; i < 2; i += 1)
      await limited.ok(signInWithWeChat, { body: { code: codeOf(newName()), as: 'mother' } });
    const body = () => ({ code: codeOf(newName()), as: 'mother' });
    expect((await limited.call(signInWithWeChat, { body: body() })).code).toBe('too-many-requests');
    await limited.ok(signInWithWeChat, { body: body(), address: '192.0.2.2' });
    await limited.ok(showSession, { token });
  });

  test('an address cannot give itself another by a header', async () => {
    const limited = await service({ settings: { rateLimitFactor: 0.005 } });
    const from = (forwarded: string) => ({
      headers: { 'x-forwarded-for': forwarded },
      body: { code: codeOf(newName()), as: 'mother' },
    });
    for (let i = 0; i < 3; i += 1) await limited.ok(signInWithWeChat, from(`198.51.100.${i}`));
    expect((await limited.call(signInWithWeChat, from('198.51.100.9'))).status).toBe(429);
  });

  test('behind a trusted proxy an address cannot give itself another by what it forwards itself', async () => {
    const limited = await service({ settings: { rateLimitFactor: 0.005, trustProxy: true } });
    const from = (forwarded: string) => ({
      headers: { 'x-forwarded-for': `${forwarded}, 203.0.113.7` },
      body: { code: codeOf(newName()), as: 'mother' },
    });
    for (let i = 0; i < 3; i += 1) await limited.ok(signInWithWeChat, from(`198.51.100.${i}`));
    expect((await limited.call(signInWithWeChat, from('198.51.100.9'))).status).toBe(429);
  });

  test('a whole village behind one address still reports its danger signs', async () => {
    const limited = await service();
    const women = [];
    for (let i = 0; i < 8; i += 1) women.push(await enrolledMother(limited));
    for (const { token } of women) {
      for (let i = 0; i < 5; i += 1) await limited.ok(sendReport, { token, body: reportOf() });
    }
  });
});

describe('calls without a session from one address', () => {
  const guess = 'a-token-that-was-guessed';

  test('are answered with too many beyond their budget, on every lane, and anew after a minute', async () => {
    const limited = await service({ settings: { rateLimitFactor: 0.005 } });
    const calls = [
      () => limited.call(showSession, { token: guess }),
      () => limited.call(sendReport, { token: guess, body: reportOf() }),
      () => limited.call(escalateAlertsJob),
    ];
    for (const call of calls) expect((await call()).status).toBe(401);
    for (const call of calls) expect((await call()).code).toBe('too-many-requests');
    expect((await limited.call(showSession, { token: guess, address: '192.0.2.9' })).status).toBe(401);
    limited.clock.advance(MINUTE_MS);
    expect((await limited.call(showSession, { token: guess })).status).toBe(401);
  });

  test('keep nobody from reporting danger who has one', async () => {
    const limited = await service();
    const { token } = await enrolledMother(limited);
    for (let i = 0; i < 30; i += 1) await limited.call(sendReport, { token: guess, body: reportOf() });
    expect((await limited.call(sendReport, { token: guess, body: reportOf() })).status).toBe(429);
    await limited.ok(sendReport, { token, body: reportOf() });
  });
});

describe('failed sign-ins from one address', () => {
  test('close it for a minute, to a right invitation exactly as to a wrong one, and leave other addresses open', async () => {
    const limited = await service();
    const supervisor = await signIn(limited, 'county-supervisor');
    const body = { name: '新医生', role: 'clinic-doctor', institutionId: institutionOf('qingquan') };
    const { invitation } = await limited.ok(inviteStaff, { token: supervisor, body });
    const attempt = (guess: string, address = '192.0.2.66') =>
      limited.call(acceptInvitation, {
        address,
        headers: { 'x-request-id': 'same-for-all' },
        body: { code: codeOf(newName()), invitation: guess },
      });
    for (let i = 0; i < 3; i += 1) expect((await attempt('wrong-guess')).status).toBe(401);
    const [wrong, right] = [await attempt('wrong-guess'), await attempt(invitation)];
    expect([wrong.status, right.text]).toEqual([429, wrong.text]);
    expect((await attempt(invitation, '192.0.2.67')).status).toBe(200);
    limited.clock.advance(MINUTE_MS);
    expect((await attempt('wrong-guess')).status).toBe(401);
  });

  test('do not count what is nobody’s guess: a slip in the form, or WeChat being away', async () => {
    const limited = await service();
    limited.wechat.answerErrcode('40013', 5);
    for (let i = 0; i < 5; i += 1) {
      await limited.call(signInWithWeChat, { body: { code: codeOf(newName()), as: 'mother' } });
      await limited.call(signInWithWeChat, { body: { code: '', as: 'mother' } });
    }
    await limited.ok(signInWithWeChat, { body: { code: codeOf(newName()), as: 'mother' } });
  });
});

describe('with the key–value store away', () => {
  test('everything works and nobody is kept out: sign-in, enrolment, report, answer', async () => {
    const limping = await service({ kv: DEAD, settings: { rateLimitFactor: 0.01 } });
    const { alertId } = await openAlert(limping);
    const { token } = await newStaff(limping);
    await act(limping, token, alertId, 'acknowledge');
  });

  test('no revoked session comes back', async () => {
    const limping = await service({ kv: DEAD });
    const { token } = await newMother(limping);
    await limping.request('DELETE', '/api/session', { token });
    expect((await limping.call(showSession, { token })).status).toBe(401);
  });

  test('health says degraded, and stays up', async () => {
    const limping = await service({ kv: DEAD });
    await limping.ok(escalateAlertsJob, { token: JOB_SECRET });
    const { status, parts } = await limping.ok(showHealth);
    expect([status, parts.filter(({ ok }) => !ok).map(({ part }) => part)]).toEqual(['degraded', ['key-value']]);
  });
});
