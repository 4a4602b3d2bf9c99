import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { sqlState, violatedConstraint } from '../../../api/_server/db/failures.ts';
import { showAlert } from '../../../shared/contract/clinic.ts';
import { escalateAlertsJob } from '../../../shared/contract/operations.ts';
import { MINUTE_MS } from '../../../shared/time/china-time.ts';
import { act, EMERGENCY, newStaff, openAlert, signIn, tryAct } from '../../support/actors.ts';
import { fingerprintOf } from '../../support/stored-rows.ts';
import { JOB_SECRET, testService } from '../../support/test-service.ts';
import { eventKindsOf } from '../../support/told.ts';

const service = testService();

type Verb = Parameters<typeof act>[3];

const BODY: Readonly<Record<Verb, unknown>> = {
  seen: {},
  acknowledge: {},
  'contact-attempts': { result: 'no-answer' },
  plan: { plan: 'advised' },
  outcome: { outcome: 'admitted' },
  close: {},
};

/** An alert taken as far as these acts. */
async function alertAfter(...verbs: readonly Verb[]) {
  const alert = await openAlert(service());
  const doctor = await signIn(service(), 'clinic-doctor');
  for (const verb of verbs) await act(service(), doctor, alert.alertId, verb, BODY[verb]);
  return { ...alert, doctor };
}

describe('an act out of order answers with the state the alert is in, and writes nothing:', () => {
  test.each<[Verb, readonly Verb[], string]>([
    ['plan', [], 'routed'],
    ['outcome', [], 'routed'],
    ['close', [], 'routed'],
    ['plan', ['seen'], 'seen'],
    ['close', ['acknowledge'], 'acknowledged'],
    ['close', ['acknowledge', 'plan'], 'planned'],
    ['plan', ['acknowledge', 'outcome'], 'outcome-recorded'],
    ['plan', ['acknowledge', 'outcome', 'close'], 'closed'],
    ['outcome', ['acknowledge', 'outcome', 'close'], 'closed'],
    ['acknowledge', ['acknowledge', 'outcome', 'close'], 'closed'],
    ['contact-attempts', ['acknowledge', 'outcome', 'close'], 'closed'],
  ])('%s after %j is refused in %s', async (verb, before, current) => {
    const { alertId, doctor } = await alertAfter(...before);
    const print = await fingerprintOf(service().db);
    const answer = await tryAct(service(), doctor, alertId, verb, BODY[verb]);
    expect([answer.status, answer.json]).toEqual([409, expect.objectContaining({ code: 'state-conflict', current })]);
    expect(await fingerprintOf(service().db)).toBe(print);
  });
});

describe('a second tap by the same doctor changes nothing:', () => {
  test.each<[Verb, readonly Verb[]]>([
    ['seen', ['seen']],
    ['seen', ['acknowledge']],
    ['acknowledge', ['acknowledge']],
    ['acknowledge', ['acknowledge', 'plan']],
    ['close', ['acknowledge', 'outcome', 'close']],
  ])('%s after %j', async (verb, before) => {
    const { alertId, doctor } = await alertAfter(...before);
    const kinds = await eventKindsOf(service(), alertId);
    await act(service(), doctor, alertId, verb);
    expect(await eventKindsOf(service(), alertId)).toEqual(kinds);
  });
});

describe('of two who take an alert at once', () => {
  test('one has it and the other is told the state it is in, every time', async () => {
    const [one, other] = [await signIn(service(), 'clinic-doctor'), (await newStaff(service())).token];
    for (let round = 0; round < 5; round += 1) {
      const { alertId } = await openAlert(service());
      const answers = await Promise.all([one, other].map((token) => tryAct(service(), token, alertId, 'acknowledge')));
      const lost = answers.find(({ status }) => status === 409);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(lost?.json).toMatchObject({ code: 'state-conflict', current: 'acknowledged' });
      expect((await eventKindsOf(service(), alertId)).filter((kind) => kind === 'acknowledged')).toEqual([
        'acknowledged',
      ]);
    }
  });

  test('a sweep at the same moment escalates before the answer or not at all', async () => {
    const doctor = await signIn(service(), 'clinic-doctor');
    const start = service().clock.now();
    for (let round = 0; round < 8; round += 1) {
      const { alertId } = await openAlert(service(), EMERGENCY);
      service().clock.advance(3 * MINUTE_MS);
      const acts = [
        () => tryAct(service(), doctor, alertId, 'acknowledge'),
        () => service().call(escalateAlertsJob, { token: JOB_SECRET }),
      ];
      const answers = await Promise.all((round % 2 === 0 ? acts : acts.reverse()).map((start) => start()));
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const kinds = await eventKindsOf(service(), alertId);
      expect(kinds.at(-1)).toBe('acknowledged');
      expect(kinds.filter((kind) => kind === 'escalated').length).toBeLessThan(2);
    }
    service().clock.set(start);
  });
});

describe('giving up on reaching her', () => {
  test('takes three attempts that failed; one that reached her does not count', async () => {
    const { alertId, doctor } = await alertAfter('acknowledge', 'contact-attempts', 'contact-attempts');
    await act(service(), doctor, alertId, 'contact-attempts', { result: 'reached' });
    await act(service(), doctor, alertId, 'outcome', { outcome: 'could-not-reach' });
    const early = await tryAct(service(), doctor, alertId, 'close');
    expect([early.status, early.code, early.fields]).toEqual([422, 'invalid-input', ['outcome']]);
    await act(service(), doctor, alertId, 'contact-attempts', { result: 'wrong-number' });
    expect((await act(service(), doctor, alertId, 'close')).alert.state).toBe('closed');
  });

  test('an outcome can be corrected until it is closed, and both stand in the time line', async () => {
    const { alertId, doctor } = await alertAfter('acknowledge', 'outcome');
    const { alert, timeline } = await act(service(), doctor, alertId, 'outcome', {
      outcome: 'referred-up',
      note: '转市里',
    });
    expect(alert.outcome).toBe('referred-up');
    expect(timeline.slice(-2).map(({ words, note }) => [words, note])).toEqual([
      ['结果：已住院', null],
      ['结果：已转到上级医院', '转市里'],
    ]);
  });
});

/** What PostgreSQL answers to a statement it must refuse. */
async function refusalOf(statement: ReturnType<typeof sql>): Promise<string> {
  try {
    await service().db.query.execute(statement);
    return 'done';
  } catch (error) {
    return violatedConstraint(error) ?? sqlState(error) ?? 'unknown';
  }
}

const APPEND_ONLY = '23001';

describe('the database itself refuses', () => {
  test('to close without a person, a time or an outcome', async () => {
    const { alertId } = await alertAfter('acknowledge');
    const rule = 'alerts_closed_by_a_person_with_an_outcome';
    const staff = sql`(select owner_id from alerts where id = ${alertId})`;
    for (const columns of [
      sql``,
      sql`, outcome = 'admitted'`,
      sql`, outcome = 'admitted', closed_at = now()`,
      sql`, closed_by = ${staff}, closed_at = now()`,
    ]) {
      expect(await refusalOf(sql`update alerts set state = 'closed' ${columns} where id = ${alertId}`)).toBe(rule);
    }
  });

  test('to close as could-not-reach before three failed attempts', async () => {
    const { alertId, doctor } = await alertAfter('acknowledge', 'contact-attempts', 'contact-attempts');
    const close = sql`update alerts set state = 'closed', outcome = 'could-not-reach', closed_by = owner_id, closed_at = now() where id = ${alertId}`;
    expect(await refusalOf(close)).toBe('alerts_three_attempts_before_giving_up');
    await act(service(), doctor, alertId, 'contact-attempts', { result: 'no-answer' });
    expect(await refusalOf(close)).toBe('done');
  });

  test('to touch a closed alert', async () => {
    const { alertId } = await alertAfter('acknowledge', 'outcome', 'close');
    expect(await refusalOf(sql`update alerts set state = 'outcome-recorded' where id = ${alertId}`)).toBe(APPEND_ONLY);
    expect(await refusalOf(sql`update alerts set outcome = 'false-alarm' where id = ${alertId}`)).toBe(APPEND_ONLY);
    expect(await refusalOf(sql`delete from alerts where id = ${alertId}`)).toBe(APPEND_ONLY);
  });

  test('an answered alert without an owner, and an unanswered one nobody is called for', async () => {
    const { alertId } = await alertAfter();
    expect(
      await refusalOf(sql`update alerts set state = 'acknowledged', next_step_at = null where id = ${alertId}`),
    ).toBe('alerts_in_hand_have_an_owner');
    expect(await refusalOf(sql`update alerts set next_step_at = null where id = ${alertId}`)).toBe(
      'alerts_unanswered_are_escalating',
    );
  });

  test.each(['alert_events', 'access_audit'])('to change, remove or empty %s', async (table) => {
    const { alertId, doctor } = await alertAfter('acknowledge');
    await service().ok(showAlert, { token: doctor, params: { alertId } });
    const name = sql.identifier(table);
    expect(await refusalOf(sql`update ${name} set at = now()`)).toBe(APPEND_ONLY);
    expect(await refusalOf(sql`delete from ${name}`)).toBe(APPEND_ONLY);
    expect(await refusalOf(sql`truncate ${name}`)).toBe(APPEND_ONLY);
    expect(await refusalOf(sql`truncate ${name} cascade`)).toBe(APPEND_ONLY);
  });
});
