import { describe, expect, test } from 'vitest';
import { showAlert } from '../../../shared/contract/clinic.ts';
import { disableStaff } from '../../../shared/contract/identity.ts';
import { MINUTE_MS } from '../../../shared/time/china-time.ts';
import { act, EMERGENCY, newStaff, openAlert, signIn, tryAct } from '../../support/actors.ts';
import { testService } from '../../support/test-service.ts';
import { toldOf } from '../../support/told.ts';

const service = testService();

describe('a doctor who is disabled while she has an alert in hand', () => {
  test('leaves it to somebody else: it waits and escalates again, the clinic is told, a colleague can take it', async () => {
    const doctor = await newStaff(service());
    const alert = await openAlert(service(), EMERGENCY);
    await act(service(), doctor.token, alert.alertId, 'acknowledge');
    const supervisor = await signIn(service(), 'county-supervisor');
    await service().ok(disableStaff, { token: supervisor, params: { staffId: doctor.staffId } });

    const colleague = await signIn(service(), 'clinic-doctor');
    const shown = () => service().ok(showAlert, { token: colleague, params: { alertId: alert.alertId } });
    const { alert: row, timeline } = await shown();
    expect(row).toMatchObject({ state: 'routed', owner: null });
    expect(row.nextStep?.at).toBe(new Date(service().clock.now() + 3 * MINUTE_MS).toISOString());
    expect(timeline.at(-1)?.kind).toBe('reopened');
    expect(await toldOf(service(), alert.alertId)).toEqual(['alert-opened qingquan', 'alert-reminder qingquan']);

    await act(service(), colleague, alert.alertId, 'acknowledge');
    expect((await shown()).alert.owner).toBe('周医生');
  });

  test('takes nothing in hand while she is being disabled: one of the two happens first', async () => {
    const doctor = await newStaff(service());
    const alert = await openAlert(service(), EMERGENCY);
    const supervisor = await signIn(service(), 'county-supervisor');
    await Promise.all([
      tryAct(service(), doctor.token, alert.alertId, 'acknowledge'),
      service().ok(disableStaff, { token: supervisor, params: { staffId: doctor.staffId } }),
    ]);
    const { alert: row } = await service().ok(showAlert, {
      token: await signIn(service(), 'clinic-doctor'),
      params: { alertId: alert.alertId },
    });
    expect(row.owner).toBeNull();
    expect(row.nextStep).not.toBeNull();
  });
});

test('the same attempt sent three times is one attempt, and does not open the way to giving up', async () => {
  const doctor = await signIn(service(), 'clinic-doctor');
  const alert = await openAlert(service());
  await act(service(), doctor, alert.alertId, 'acknowledge');
  const body = { result: 'no-answer', attemptId: '5b1e6a0e-3f0e-4d43-9d5e-0b6f0c6a7d11' };
  await Promise.all([1, 2, 3].map(() => act(service(), doctor, alert.alertId, 'contact-attempts', body)));
  await act(service(), doctor, alert.alertId, 'outcome', { outcome: 'could-not-reach' });
  expect((await tryAct(service(), doctor, alert.alertId, 'close')).fields).toEqual(['outcome']);
});
