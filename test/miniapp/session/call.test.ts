import '../../support/taro/build-constants.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { call } from '../../../miniapp/src/session/call.ts';
import { CallRefused, errorReplyOf, NoAnswer } from '../../../miniapp/src/session/call-error.ts';
import { currentSession, keepSession } from '../../../miniapp/src/session/session-store.ts';
import { NoWeChat, signIn, signOut } from '../../../miniapp/src/session/sign-in.ts';
import { listConsents } from '../../../shared/contract/consent.ts';
import { showReport } from '../../../shared/contract/danger.ts';
import { ERROR_WORDS } from '../../../shared/contract/errors.ts';
import { signInWithWeChat } from '../../../shared/contract/identity.ts';
import type { ReportId } from '../../../shared/identity/ids.ts';
import { freshPhone, motherSession, ok, refusal, serverAnswers } from '../../support/taro/her-world.tsx';
import { type AskedRequest, answerRequests, asked, loginGives } from '../../support/taro/taro.ts';

beforeEach(freshPhone);

const CONSENTS = { consents: [] };
const LATER = { ...motherSession(), token: 'token-2' };
const tokenOf = ({ headers }: AskedRequest) => headers.authorization;

/** Knows one token; hands it out against any code. */
function serverWith(token: string, onSignIn: () => void = () => undefined) {
  answerRequests((request) => {
    if (request.path === signInWithWeChat.path) {
      onSignIn();
      return ok({ ...LATER, token });
    }
    return tokenOf(request) === `Bearer ${token}` ? ok(CONSENTS) : refusal(401, 'session-expired');
  });
}

describe('a call', () => {
  it('carries the token of who is signed in, and path parameters escaped', async () => {
    keepSession(motherSession());
    answerRequests(() => ok({}));
    await call(showReport, { params: { reportId: 'a/b' as ReportId } });
    expect(asked[0]).toMatchObject({ method: 'GET', path: '/api/danger/reports/a%2Fb', body: undefined });
    expect(asked.map(tokenOf)).toEqual(['Bearer token-1']);
  });

  it('is a sentence for the person when refused, and names the field', async () => {
    keepSession(motherSession());
    const fields = [{ field: 'dating.dueDate', reason: 'x', message: '预产期太远了' }];
    serverAnswers({ 'GET /api/consents': refusal(422, 'invalid-input', { fields }) });
    const error = await call(listConsents).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CallRefused);
    expect(error instanceof CallRefused && [error.fieldMessage('dating.dueDate'), error.fieldMessage('name')]).toEqual([
      '预产期太远了',
      undefined,
    ]);
  });

  it.each([
    ['no network', null],
    ['a proxy’s own page', { status: 502, body: '<html>Bad gateway</html>' }],
    ['an empty answer of a dead server', { status: 503, body: null }],
  ])('that meets %s was not answered', async (_, answer) => {
    keepSession(motherSession());
    answerRequests(() => answer);
    await expect(call(listConsents)).rejects.toBeInstanceOf(NoAnswer);
  });

  it('reads an unknown error body as ours, with words', () => {
    for (const body of [null, 'x', {}, { code: 'made-up', message: 'x' }, { code: 'toString', message: 'x' }])
      expect(errorReplyOf(body)).toMatchObject({ code: 'internal', message: ERROR_WORDS.internal });
  });
});

describe('a session that ran out', () => {
  it('is renewed by WeChat without asking her, and the call goes through', async () => {
    keepSession(motherSession());
    serverWith('token-2');
    await expect(call(listConsents)).resolves.toEqual(CONSENTS);
    expect(currentSession()?.token).toBe('token-2');
  });

  it('is renewed once for many calls that fail at the same time', async () => {
    keepSession(motherSession());
    let signIns = 0;
    serverWith('token-2', () => {
      signIns += 1;
    });
    await Promise.all([call(listConsents), call(listConsents), call(listConsents)]);
    expect(signIns).toBe(1);
  });

  it('is forgotten when WeChat gives no code, and the refusal is told', async () => {
    keepSession(motherSession());
    loginGives();
    answerRequests(() => refusal(401, 'session-expired'));
    await expect(call(listConsents)).rejects.toBeInstanceOf(CallRefused);
    expect(currentSession()).toBeNull();
  });

  it('is not renewed a second time by the same call', async () => {
    keepSession(motherSession());
    answerRequests(({ path }) => (path === signInWithWeChat.path ? ok(LATER) : refusal(401, 'session-expired')));
    await expect(call(listConsents)).rejects.toBeInstanceOf(CallRefused);
    expect(asked.filter(({ path }) => path === signInWithWeChat.path)).toHaveLength(1);
  });
});

describe('signing in and out', () => {
  it('keeps the session, and says so when WeChat does not know who is here', async () => {
    serverWith('token-2');
    await signIn('mother');
    expect(currentSession()?.token).toBe('token-2');
    loginGives();
    await expect(signIn('mother')).rejects.toBeInstanceOf(NoWeChat);
  });

  it.each([
    ['the server ends it', ok({})],
    ['the session was over already', refusal(401, 'session-required')],
  ])('forgets the session when %s', async (_, answer) => {
    keepSession(motherSession());
    loginGives();
    serverAnswers({ 'DELETE /api/session': answer });
    await signOut();
    expect(currentSession()).toBeNull();
  });

  it('forgets the session without a network, and lets the caller know', async () => {
    keepSession(motherSession());
    await signOut().catch((error: unknown) => expect(error).toBeInstanceOf(NoAnswer));
    expect(currentSession()).toBeNull();
  });
});
