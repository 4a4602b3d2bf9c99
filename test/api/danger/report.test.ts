import { describe, expect, test } from 'vitest';
import { showAlert, showWorklist } from '../../../shared/contract/clinic.ts';
import { listReports, sendReport, showReport } from '../../../shared/contract/danger.ts';
import { CLINICAL } from '../../../shared/danger/signs/clinical/index.ts';
import { SIGNS } from '../../../shared/danger/signs/index.ts';
import { MINUTE_MS } from '../../../shared/time/china-time.ts';
import {
  act,
  alertIdOf,
  EMERGENCY,
  enrolledMother,
  MILD,
  newMother,
  openAlert,
  report,
  reportOf,
  signIn,
} from '../../support/actors.ts';
import { countRows, fingerprintOf } from '../../support/stored-rows.ts';
import { testService } from '../../support/test-service.ts';
import { eventKindsOf, toldOf } from '../../support/told.ts';

const service = testService();

describe('a danger report', () => {
  test('goes the whole way: delivered, told, seen, answered by name, planned, recorded, closed, and she sees each step', async () => {
    const { token, alertId, status } = await openAlert(service());
    await service().drain();
    const doctor = await signIn(service(), 'clinic-doctor');
    await act(service(), doctor, alertId, 'seen');
    await act(service(), doctor, alertId, 'acknowledge');
    await act(service(), doctor, alertId, 'contact-attempts', { result: 'reached', note: '她能走' });
    await act(service(), doctor, alertId, 'plan', { plan: 'asked-to-come', noteForHer: '带上手册' });
    await act(service(), doctor, alertId, 'outcome', { outcome: 'seen-and-home', note: '胎心正常' });
    await act(service(), doctor, alertId, 'close');
    const { alert } = await service().ok(showReport, { token, params: { reportId: status.reportId } });
    expect(alert).toMatchObject({
      state: 'closed',
      acknowledgedBy: '周医生',
      plan: 'asked-to-come',
      outcome: 'seen-and-home',
    });
    expect(alert?.steps.map(({ kind, by, note }) => [kind, by, note])).toEqual([
      ['received', null, null],
      ['told', null, null],
      ['seen', '周医生', null],
      ['acknowledged', '周医生', null],
      ['planned', '周医生', '带上手册'],
      ['outcome', '周医生', null],
      ['closed', '周医生', null],
    ]);
  });

  test('is delivered only by its receipt: until a message has left, nobody is said to be told', async () => {
    const { token, status, alertId } = await openAlert(service());
    expect(status.alert?.steps.map(({ kind }) => kind)).toEqual(['received']);
    await service().drain();
    const { alert } = await service().ok(showReport, { token, params: { reportId: status.reportId } });
    expect(alert?.state).toBe('notified');
    expect(await eventKindsOf(service(), alertId)).toEqual(['submitted', 'routed', 'notified']);
  });

  test('carries a number she can read out, and the clinic finds the alert by it', async () => {
    const { status, alertId } = await openAlert(service());
    expect(status.number).toMatch(/^[2-9A-Z]{6}$/);
    const doctor = await signIn(service(), 'clinic-doctor');
    expect((await service().ok(showAlert, { token: doctor, params: { alertId } })).alert.number).toBe(status.number);
  });

  test('before enrolment is refused with what to do instead', async () => {
    const { token } = await newMother(service());
    const answer = await service().call(sendReport, { token, body: reportOf() });
    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('120')]);
  });

  test('that fires nothing opens no alert and tells nobody', async () => {
    const { token } = await enrolledMother(service());
    const before = await countRows(service().db, 'outbox');
    const status = await report(service(), token, { signs: [], phone: { urgency: 'none', ruleSet: 'x' } });
    expect([status.urgency, status.alert]).toEqual(['none', null]);
    expect(await countRows(service().db, 'outbox')).toBe(before);
  });

  test('keeps her latest ten for her, newest first', async () => {
    const { token } = await enrolledMother(service());
    const sent: string[] = [];
    for (let i = 0; i < 11; i += 1) sent.unshift((await report(service(), token)).reportId);
    const { reports } = await service().ok(listReports, { token });
    expect(reports.map(({ reportId }) => reportId)).toEqual(sent.slice(0, 10));
  });
});

describe('the same id again', () => {
  test('with the same content is the same report, whatever order its fields come in', async () => {
    const { token } = await enrolledMother(service());
    const body = reportOf({ values: { sbp: 150, dbp: 95 } });
    const first = await service().ok(sendReport, { token, body });
    const before = await fingerprintOf(service().db);
    service().clock.advance(MINUTE_MS);
    const { id, phase, signs, phone, noticedAt } = body;
    const turned = { noticedAt, phone, values: { dbp: 95, sbp: 150 }, signs, phase, id };
    expect(await service().ok(sendReport, { token, body: turned })).toEqual(first);
    expect(await fingerprintOf(service().db)).toBe(before);
  });

  test('twenty times at once is one report, one alert and one message for each receiver', async () => {
    const { token } = await enrolledMother(service());
    const body = reportOf();
    const answers = await Promise.all(Array.from({ length: 20 }, () => service().call(sendReport, { token, body })));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const { reports } = await service().ok(listReports, { token });
    expect(reports.length).toBe(1);
    const alertId = await alertIdOf(service(), reports[0]?.number ?? '');
    expect(await toldOf(service(), alertId)).toEqual(['alert-opened qingquan']);
  });

  test.each([
    ['signs', { signs: ['ds-fm-reduced', 'ds-edema'] }],
    ['values', { values: { sbp: 120 } }],
    ['phase', { phase: 'postpartum' as const }],
    ['time', { noticedAt: '2026-11-23T01:56:00.000Z' }],
  ])('with other %s is refused and changes nothing', async (_, over) => {
    const { token } = await enrolledMother(service());
    const body = reportOf();
    await service().ok(sendReport, { token, body });
    const before = await fingerprintOf(service().db);
    const answer = await service().call(sendReport, { token, body: { ...body, ...over } });
    expect([answer.status, answer.code]).toEqual([409, 'id-reused']);
    expect(await fingerprintOf(service().db)).toBe(before);
  });

  test('from another woman is refused exactly as her own would be, and tells nothing', async () => {
    const [one, other] = [await enrolledMother(service()), await enrolledMother(service())];
    const body = reportOf();
    await service().ok(sendReport, { token: one.token, body });
    const before = await fingerprintOf(service().db);
    const headers = { 'x-request-id': 'same-for-both' };
    const hers = await service().call(sendReport, {
      token: one.token,
      headers,
      body: { ...body, signs: ['ds-edema'] },
    });
    const foreign = await service().call(sendReport, { token: other.token, headers, body });
    expect([foreign.status, foreign.text]).toEqual([409, hers.text]);
    expect(await fingerprintOf(service().db)).toBe(before);
    expect((await service().call(showReport, { token: other.token, params: { reportId: body.id } })).status).toBe(404);
  });
});

describe('when phone and server answer differently, the report is flagged and the higher answer stands:', () => {
  test('the phone said less', async () => {
    const { status } = await openAlert(service(), { ...EMERGENCY, phone: { urgency: 'none', ruleSet: 'old' } });
    expect(status).toMatchObject({ urgency: 'emergency', answersDiffer: true, alert: { urgency: 'emergency' } });
  });

  test('the phone said more', async () => {
    const { status, alertId } = await openAlert(service(), { phone: { urgency: 'emergency', ruleSet: 'new' } });
    expect(status).toMatchObject({ urgency: 'emergency', answersDiffer: true, alert: { urgency: 'emergency' } });
    const doctor = await signIn(service(), 'clinic-doctor');
    const { reports } = await service().ok(showAlert, { token: doctor, params: { alertId } });
    expect(reports.map(({ answersDiffer }) => answersDiffer)).toEqual([true]);
  });

  test('the phone alone saw danger, and her colour is green: the clinic is told all the same', async () => {
    const token = await signIn(service(), 'week-39');
    const status = await report(service(), token, { signs: [], phone: { urgency: 'emergency', ruleSet: 'new' } });
    expect(status).toMatchObject({ urgency: 'emergency', answersDiffer: true, alert: { urgency: 'emergency' } });
  });

  test('they agree, and nothing is flagged', async () => {
    const { status } = await openAlert(service(), MILD);
    expect(status.answersDiffer).toBe(false);
  });
});

describe('a sign that keeps to itself', () => {
  const quiet = {
    signs: ['ds-fever-mild'],
    values: { tempC: 37.6 },
    phone: { urgency: 'within-24h' as const, ruleSet: 'x' },
  };

  test('opens no alert for a woman whose colour is confirmed green', async () => {
    const status = await report(service(), await signIn(service(), 'week-20'), quiet);
    expect([status.urgency, status.alert]).toEqual(['within-24h', null]);
  });

  test('opens one where nobody has confirmed a colour', async () => {
    const status = await report(service(), await signIn(service(), 'week-6'), quiet);
    expect(status.alert?.urgency).toBe('within-24h');
  });

  test('opens one, lifted to today, where the colour is red', async () => {
    const status = await report(service(), await signIn(service(), 'week-36'), quiet);
    expect(status.alert?.urgency).toBe('today');
  });
});

describe('signs about mood, violence and infection', () => {
  const sensitive = SIGNS.filter((sign) => sign.sensitive);

  test('are replaced by one discreet line on the list, and stand in the alert itself', async () => {
    const { alertId } = await openAlert(service(), { signs: sensitive.map(({ id }) => id) });
    const doctor = await signIn(service(), 'clinic-doctor');
    const list = JSON.stringify(await service().ok(showWorklist, { token: doctor }));
    expect(list).toContain('需单独查看的情况');
    expect(
      sensitive.filter(({ id }) => {
        const { words, suspect = '' } = CLINICAL[id];
        return [id, words, suspect].some((word) => word !== '' && list.includes(word));
      }),
    ).toEqual([]);
    const { reports } = await service().ok(showAlert, { token: doctor, params: { alertId } });
    expect(
      reports[0]?.signs
        .filter((sign) => sign.sensitive)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(sensitive.map(({ id }) => id).sort());
  });
});
