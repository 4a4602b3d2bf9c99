import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { consents } from '../../api/_server/consent/tables.ts';
import { CONSENT_KINDS, CONSENT_TEXTS, CONSENTS_FOR_HANDBOOK, type ConsentKind } from '../../shared/consent/consent.ts';
import { grantConsent, listConsents, withdrawConsent } from '../../shared/contract/consent.ts';
import { ENDPOINTS } from '../../shared/contract/index.ts';
import { act, enrolledMother, newMother, openAlert, signIn } from '../support/actors.ts';
import { exampleOf } from '../support/example-calls.ts';
import { countRows, fingerprintOf } from '../support/stored-rows.ts';
import { testService } from '../support/test-service.ts';

const service = testService();

const give = (token: string, kind: ConsentKind, version: string = CONSENT_TEXTS[kind].version) =>
  service().call(grantConsent, { token, body: { kind, version } });

const withdraw = (token: string, kind: ConsentKind) => service().ok(withdrawConsent, { token, params: { kind } });

const stateOf = async (token: string, kind: ConsentKind) =>
  (await service().ok(listConsents, { token })).consents.find((consent) => consent.kind === kind);

const needing = ENDPOINTS.filter((endpoint) => endpoint.consents.length > 0);

describe('without her consent nothing of her handbook is touched', () => {
  test('the endpoints that hold health data all say which consents they need', () => {
    const rooms = ENDPOINTS.filter(
      ({ id, access }) =>
        access.kind === 'roles' && access.roles.includes('mother') && /^(handbook|danger|colour-notice)\./.test(id),
    );
    expect(rooms.length).toBeGreaterThan(4);
    for (const endpoint of rooms)
      expect([endpoint.id, endpoint.consents]).toEqual([endpoint.id, CONSENTS_FOR_HANDBOOK]);
  });

  test.each(
    needing.flatMap((endpoint) => endpoint.consents.map((kind) => [endpoint.id, kind, endpoint] as const)),
  )('%s answers consent-required when she has withdrawn %s, naming it, at her next request', async (_, kind, endpoint) => {
    const subject = await openAlert(service());
    const call = await exampleOf(service(), endpoint.id, subject);
    await withdraw(subject.token, kind);
    const before = await fingerprintOf(service().db);
    const answer = await service().call(endpoint, { ...call, token: subject.token });
    expect([answer.status, answer.code, answer.fields]).toEqual([403, 'consent-required', [`consents.${kind}`]]);
    expect(await fingerprintOf(service().db)).toBe(before);
  });

  test.each(
    needing.map((endpoint) => [endpoint.id, endpoint] as const),
  )('%s names every consent a new woman has not given', async (_, endpoint) => {
    const subject = await openAlert(service());
    const { token } = await newMother(service(), []);
    const call = await exampleOf(service(), endpoint.id, subject);
    const answer = await service().call(endpoint, { ...call, token });
    expect([answer.status, answer.fields]).toEqual([403, endpoint.consents.map((kind) => `consents.${kind}`)]);
  });

  test('consent to reminders is not asked for', async () => {
    const mother = await enrolledMother(service());
    await withdraw(mother.token, 'notifications');
    expect((await service().request('GET', '/api/handbook', { token: mother.token })).status).toBe(200);
  });
});

describe('giving consent', () => {
  test('is refused to a wording she was not shown, naming the present one', async () => {
    const { token } = await newMother(service(), []);
    const answer = await give(token, 'service', '2020-01-01');
    expect([answer.status, answer.code]).toEqual([409, 'state-conflict']);
    expect(answer.json).toMatchObject({ current: CONSENT_TEXTS.service.version });
    expect((await stateOf(token, 'service'))?.grantedVersion).toBeNull();
  });

  test('twice is one consent, one after the other or both at once', async () => {
    const { token } = await newMother(service(), []);
    const before = await countRows(service().db, 'consents');
    await Promise.all(Array.from({ length: 8 }, () => give(token, 'service')));
    await give(token, 'service');
    expect((await countRows(service().db, 'consents')) - before).toBe(1);
    expect(await stateOf(token, 'service')).toMatchObject({
      grantedVersion: CONSENT_TEXTS.service.version,
      withdrawnAt: null,
    });
  });

  test('to a newer wording closes the older grant and keeps it', async () => {
    const others = (await service().db.query.select().from(consents)).map(({ id }) => id);
    const { token } = await newMother(service(), ['service']);
    const mine = (await service().db.query.select().from(consents)).find(({ id }) => !others.includes(id));
    if (mine === undefined) throw new Error('no consent was written');
    await service().db.query.update(consents).set({ version: '2025-01-01' }).where(eq(consents.id, mine.id));
    expect((await service().request('GET', '/api/handbook', { token })).code).toBe('consent-required');
    await give(token, 'service');
    const rows = await service().db.query.select().from(consents).where(eq(consents.accountId, mine.accountId));
    expect(rows.map(({ version, withdrawnAt }) => [version, withdrawnAt !== null]).sort()).toEqual([
      ['2025-01-01', true],
      [CONSENT_TEXTS.service.version, false],
    ]);
  });
});

describe('withdrawing consent', () => {
  test('keeps the history: given, withdrawn, given again, each with its time', async () => {
    const { token } = await newMother(service(), ['notifications']);
    const given = service().clock.now();
    service().clock.advance(1000);
    await withdraw(token, 'notifications');
    expect(await stateOf(token, 'notifications')).toMatchObject({
      grantedVersion: null,
      withdrawnAt: new Date(given + 1000).toISOString(),
    });
    service().clock.advance(1000);
    await give(token, 'notifications');
    expect(await stateOf(token, 'notifications')).toMatchObject({
      grantedAt: new Date(given + 2000).toISOString(),
      withdrawnAt: null,
    });
    service().clock.set(given);
  });

  test('and giving it again in the same instant leaves it given', async () => {
    const { token } = await newMother(service(), ['service']);
    await withdraw(token, 'service');
    await give(token, 'service');
    await withdraw(token, 'service');
    await give(token, 'service');
    expect((await stateOf(token, 'service'))?.grantedVersion).toBe(CONSENT_TEXTS.service.version);
  });

  test('of what was never given changes nothing', async () => {
    const { token } = await newMother(service(), []);
    const before = await countRows(service().db, 'consents');
    for (const kind of CONSENT_KINDS) await withdraw(token, kind);
    expect(await countRows(service().db, 'consents')).toBe(before);
  });

  test('leaves the alert the clinic holds to be answered to its end', async () => {
    const { token, alertId } = await openAlert(service());
    await withdraw(token, 'health-data');
    const doctor = await signIn(service(), 'clinic-doctor');
    await act(service(), doctor, alertId, 'acknowledge');
    await act(service(), doctor, alertId, 'outcome', { outcome: 'seen-and-home' });
    expect((await act(service(), doctor, alertId, 'close')).alert.state).toBe('closed');
  });
});
