import { describe, expect, test } from 'vitest';
import { showAlert } from '../../../shared/contract/clinic.ts';
import { DAY_MS, MINUTE_MS } from '../../../shared/time/china-time.ts';
import {
  act,
  alertIdOf,
  EMERGENCY,
  MILD,
  type OpenAlert,
  openAlert,
  report,
  signIn,
  tryAct,
} from '../../support/actors.ts';
import { testService } from '../../support/test-service.ts';
import { eventKindsOf, toldOf } from '../../support/told.ts';

const service = testService();

const detailOf = async ({ alertId }: OpenAlert) =>
  service().ok(showAlert, { token: await signIn(service(), 'clinic-doctor'), params: { alertId } });

describe('a second report while the first is open', () => {
  test('of the same sign joins it and tells nobody twice', async () => {
    const alert = await openAlert(service());
    await report(service(), alert.token);
    expect((await detailOf(alert)).reports.length).toBe(2);
    expect(await toldOf(service(), alert.alertId)).toEqual(['alert-opened qingquan']);
    expect(await eventKindsOf(service(), alert.alertId)).toEqual(['submitted', 'routed', 'merged']);
  });

  test('with a sign not yet in it joins it and is told', async () => {
    const alert = await openAlert(service());
    await report(service(), alert.token, { signs: ['ds-fm-reduced', 'ds-vomit-late'] });
    expect(await toldOf(service(), alert.alertId)).toEqual(['alert-opened qingquan', 'alert-repeated qingquan']);
  });

  test('of lower urgency joins without lowering', async () => {
    const alert = await openAlert(service(), EMERGENCY);
    const status = await report(service(), alert.token, MILD);
    expect(status.urgency).toBe('within-24h');
    expect(status.alert?.urgency).toBe('emergency');
  });

  test('after somebody answered is told again, even of the same sign: nobody is looking any more', async () => {
    const alert = await openAlert(service());
    await act(service(), await signIn(service(), 'clinic-doctor'), alert.alertId, 'acknowledge');
    await report(service(), alert.token);
    expect(await toldOf(service(), alert.alertId)).toEqual(['alert-opened qingquan', 'alert-repeated qingquan']);
    expect((await detailOf(alert)).alert.state).toBe('acknowledged');
  });

  test('of higher urgency raises it, tells again and starts the wait anew', async () => {
    const alert = await openAlert(service(), MILD);
    service().clock.advance(MINUTE_MS);
    const status = await report(service(), alert.token, EMERGENCY);
    const { alert: row } = await detailOf(alert);
    expect(row).toMatchObject({ urgency: 'emergency', state: 'routed', waitingSince: status.receivedAt });
    expect(row.nextStep?.at).toBe(new Date(service().clock.now() + 3 * MINUTE_MS).toISOString());
    expect(await toldOf(service(), alert.alertId)).toEqual(['alert-opened qingquan', 'alert-raised qingquan']);
  });

  test('of higher urgency takes an answered alert out of the hands that held it for less', async () => {
    const alert = await openAlert(service(), MILD);
    const doctor = await signIn(service(), 'clinic-doctor');
    await act(service(), doctor, alert.alertId, 'acknowledge');
    await act(service(), doctor, alert.alertId, 'plan', { plan: 'advised' });
    const status = await report(service(), alert.token, EMERGENCY);
    expect(status.alert).toMatchObject({ state: 'routed', acknowledgedBy: null, acknowledgedAt: null, plan: null });
    expect((await detailOf(alert)).alert).toMatchObject({ owner: null, plan: null });
    expect((await tryAct(service(), doctor, alert.alertId, 'plan', { plan: 'advised' })).code).toBe('state-conflict');
  });

  test('of higher urgency starts the count of attempts anew, on the screen as at the door', async () => {
    const alert = await openAlert(service(), MILD);
    const doctor = await signIn(service(), 'clinic-doctor');
    for (const _ of [1, 2, 3]) await act(service(), doctor, alert.alertId, 'contact-attempts', { result: 'no-answer' });
    expect((await detailOf(alert)).contactAttempts).toBe(3);
    await report(service(), alert.token, EMERGENCY);
    expect((await detailOf(alert)).contactAttempts).toBe(0);
    await act(service(), doctor, alert.alertId, 'acknowledge');
    await act(service(), doctor, alert.alertId, 'outcome', { outcome: 'could-not-reach' });
    expect((await tryAct(service(), doctor, alert.alertId, 'close')).fields).toEqual(['outcome']);
  });

  test('a raise that was told already does not stand in for the next one: the message of each leaves', async () => {
    const alert = await openAlert(service(), MILD);
    await service().drain();
    await report(service(), alert.token);
    expect((await detailOf(alert)).alert.state).toBe('routed');
    await service().drain();
    expect((await detailOf(alert)).alert.state).toBe('notified');
    await report(service(), alert.token, EMERGENCY);
    await service().drain();
    expect(await toldOf(service(), alert.alertId)).toEqual([
      'alert-opened qingquan',
      'alert-raised qingquan',
      'alert-raised qingquan',
    ]);
  });
});

describe('after 24 hours', () => {
  test('the same sign opens an alert of its own while the first stays open', async () => {
    const start = service().clock.now();
    const first = await openAlert(service());
    service().clock.advance(DAY_MS - 1);
    await report(service(), first.token);
    expect((await detailOf(first)).reports.length).toBe(2);
    service().clock.set(start + DAY_MS);
    const later = await report(service(), first.token);
    expect(await alertIdOf(service(), later.number)).not.toBe(first.alertId);
    expect((await detailOf(first)).reports.length).toBe(2);
    service().clock.set(start);
  });
});

test('a report after the alert was closed opens a new one', async () => {
  const alert = await openAlert(service());
  const doctor = await signIn(service(), 'clinic-doctor');
  await act(service(), doctor, alert.alertId, 'acknowledge');
  await act(service(), doctor, alert.alertId, 'outcome', { outcome: 'false-alarm' });
  await act(service(), doctor, alert.alertId, 'close');
  const again = await report(service(), alert.token);
  expect(await toldOf(service(), await alertIdOf(service(), again.number))).toEqual(['alert-opened qingquan']);
});

test('two different reports at once from one woman make one alert with both', async () => {
  const alert = await openAlert(service());
  await Promise.all([
    report(service(), alert.token, { signs: ['ds-vomit-late'] }),
    report(service(), alert.token, EMERGENCY),
    report(service(), alert.token, MILD),
  ]);
  const detail = await detailOf(alert);
  expect([detail.reports.length, detail.alert.urgency]).toEqual([4, 'emergency']);
});

describe('an answer that was given before is no answer to what comes later', () => {
  test('an equally grave report with a new sign takes the alert back to waiting, escalation and all', async () => {
    const alert = await openAlert(service(), EMERGENCY);
    const doctor = await signIn(service(), 'clinic-doctor');
    await act(service(), doctor, alert.alertId, 'acknowledge');
    service().clock.advance(MINUTE_MS);
    const later = await report(service(), alert.token, { ...EMERGENCY, signs: ['ds-breath-severe'] });
    expect(later.alert).toMatchObject({ state: 'routed', acknowledgedBy: null, acknowledgedAt: null });
    const { alert: row } = await detailOf(alert);
    expect(row.owner).toBeNull();
    expect(row.nextStep?.at).toBe(new Date(service().clock.now() + 3 * MINUTE_MS).toISOString());
    expect(await toldOf(service(), alert.alertId)).toEqual(['alert-opened qingquan', 'alert-repeated qingquan']);
  });

  test('any report after the outcome was written does, so that the outcome cannot be closed over it', async () => {
    const alert = await openAlert(service());
    const doctor = await signIn(service(), 'clinic-doctor');
    await act(service(), doctor, alert.alertId, 'acknowledge');
    await act(service(), doctor, alert.alertId, 'outcome', { outcome: 'false-alarm' });
    const later = await report(service(), alert.token);
    expect(later.alert).toMatchObject({ state: 'routed', outcome: null, acknowledgedBy: null });
    expect((await tryAct(service(), doctor, alert.alertId, 'close')).code).not.toBe(null);
    expect((await detailOf(alert)).alert.state).toBe('routed');
  });

  test('a milder one joins what a doctor has in hand and leaves it there', async () => {
    const alert = await openAlert(service(), EMERGENCY);
    const doctor = await signIn(service(), 'clinic-doctor');
    await act(service(), doctor, alert.alertId, 'acknowledge');
    await report(service(), alert.token, MILD);
    expect((await detailOf(alert)).alert).toMatchObject({ state: 'acknowledged', owner: '周医生' });
  });
});
