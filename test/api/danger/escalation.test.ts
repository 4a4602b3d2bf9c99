import { eq } from 'drizzle-orm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { alerts } from '../../../api/_server/danger/tables.ts';
import { women } from '../../../api/_server/handbook/tables.ts';
import { saveInstitution } from '../../../api/_server/institutions/institution-store.ts';
import { showAlert, showWorklist } from '../../../shared/contract/clinic.ts';
import type { ReportBody } from '../../../shared/contract/danger.ts';
import { escalateAlertsJob } from '../../../shared/contract/operations.ts';
import type { AlertId, InstitutionId } from '../../../shared/identity/ids.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/time/china-time.ts';
import { act, EMERGENCY, institutionOf, MILD, openAlert, signIn } from '../../support/actors.ts';
import { JOB_SECRET, startTestService, type TestService } from '../../support/test-service.ts';
import { eventKindsOf, eventsOf, toldOf } from '../../support/told.ts';

async function county(): Promise<TestService> {
  const service = await startTestService();
  onTestFinished(() => service.close());
  return service;
}

const sweep = (service: TestService) => service.ok(escalateAlertsJob, { token: JOB_SECRET });

/** The escalation steps on record: `step action level`. */
const stepsOf = async (service: TestService, alertId: AlertId): Promise<string[]> =>
  (await eventsOf(service, alertId))
    .filter(({ kind }) => kind === 'escalated')
    .map(({ detail }) => `${String(detail.step)} ${String(detail.action)} ${String(detail.level)}`);

const minutes = (...all: readonly number[]) => all.map((minute) => minute * MINUTE_MS);
const hours = (...all: readonly number[]) => all.map((hour) => hour * HOUR_MS);

const LADDERS: readonly [string, Partial<ReportBody>, readonly number[], readonly string[], readonly string[]][] = [
  [
    'T1 at 3, 5, 10 and 15 minutes',
    EMERGENCY,
    minutes(3, 5, 10, 15),
    ['0 notify-again 0', '1 next-level 1', '2 next-level 2', '3 next-level 2'],
    [
      'alert-reminder qingquan',
      'alert-escalated hospital',
      'alert-escalated mch',
      'alert-escalated qingquan',
      'alert-escalated hospital',
      'alert-escalated mch',
    ],
  ],
  [
    'T2 at 15, 30 and 60 minutes',
    {},
    minutes(15, 30, 60),
    ['0 next-level 1', '1 next-level 2', '2 next-level 2'],
    [
      'alert-escalated hospital',
      'alert-escalated mch',
      'alert-escalated qingquan',
      'alert-escalated hospital',
      'alert-escalated mch',
    ],
  ],
  [
    'T3 at 4, 12 and 24 hours',
    MILD,
    hours(4, 12, 24),
    ['0 next-level 1', '1 next-level 2', '2 next-level 2'],
    [
      'alert-escalated hospital',
      'alert-escalated mch',
      'alert-escalated qingquan',
      'alert-escalated hospital',
      'alert-escalated mch',
    ],
  ],
];

describe('an unanswered alert climbs', () => {
  test.each(
    LADDERS,
  )('%s, never early, each step once however often the job comes', async (_, kind, dueAfter, steps, told) => {
    const service = await county();
    const { alertId } = await openAlert(service, kind);
    const start = service.clock.now();
    for (const [index, after] of dueAfter.entries()) {
      service.clock.set(start + after - 1);
      expect((await sweep(service)).handled).toBe(0);
      service.clock.set(start + after);
      expect([(await sweep(service)).handled, (await sweep(service)).handled]).toEqual([1, 0]);
      expect(await stepsOf(service, alertId)).toEqual(steps.slice(0, index + 1));
    }
    expect(await toldOf(service, alertId)).toEqual(['alert-opened qingquan', ...told]);
  });

  test('in one late sweep after three hours: every step once, in order, then one repeat', async () => {
    const service = await county();
    const { alertId } = await openAlert(service, EMERGENCY);
    const start = service.clock.now();
    service.clock.advance(3 * HOUR_MS);
    expect([(await sweep(service)).handled, (await sweep(service)).handled]).toEqual([1, 0]);
    const [, , , ladder = []] = LADDERS[0] ?? [];
    const steps = await stepsOf(service, alertId);
    expect(steps).toEqual([...ladder, '36 notify-again 2']);
    const due = (await eventsOf(service, alertId))
      .filter(({ kind }) => kind === 'escalated')
      .map(({ detail }) => Number(detail.dueAt) - start);
    expect(due).toEqual(minutes(3, 5, 10, 15, 180));
  });

  test('once per step when ten sweeps run at once over many alerts', async () => {
    const service = await county();
    const opened: AlertId[] = [];
    for (let i = 0; i < 12; i += 1) opened.push((await openAlert(service, EMERGENCY)).alertId);
    service.clock.advance(5 * MINUTE_MS);
    const sweeps = await Promise.all(Array.from({ length: 10 }, () => sweep(service)));
    expect(sweeps.reduce((sum, { handled }) => sum + handled, 0)).toBe(12);
    for (const alertId of opened) {
      expect(await stepsOf(service, alertId)).toEqual(['0 notify-again 0', '1 next-level 1']);
      expect(await toldOf(service, alertId)).toEqual([
        'alert-opened qingquan',
        'alert-reminder qingquan',
        'alert-escalated hospital',
      ]);
    }
  });

  test('for ever: after the last rung everybody is told again at the last gap', async () => {
    const service = await county();
    const { alertId } = await openAlert(service, EMERGENCY);
    service.clock.advance(15 * MINUTE_MS);
    await sweep(service);
    for (const more of ['4', '5', '6']) {
      service.clock.advance(5 * MINUTE_MS);
      await sweep(service);
      expect((await stepsOf(service, alertId)).at(-1)).toBe(`${more} notify-again 2`);
    }
  });

  test('and a reminder reaches the village that was told at first', async () => {
    const service = await county();
    const { alertId } = await openAlert(service, EMERGENCY, { clinicId: institutionOf('xiedian-village') });
    service.clock.advance(3 * MINUTE_MS);
    await sweep(service);
    expect((await toldOf(service, alertId)).slice(2)).toEqual([
      'alert-reminder xiedian',
      'alert-reminder xiedian-village',
    ]);
  });

  test('and who it climbs to can see and answer it, and could not before', async () => {
    const service = await county();
    const { alertId } = await openAlert(service, EMERGENCY);
    const token = await signIn(service, 'hospital-doctor');
    expect((await service.call(showAlert, { token, params: { alertId } })).status).toBe(404);
    service.clock.advance(5 * MINUTE_MS);
    await sweep(service);
    await act(service, token, alertId, 'acknowledge');
  });
});

describe('an answered alert', () => {
  test('never climbs again, through all that follows', async () => {
    const service = await county();
    const { alertId } = await openAlert(service, EMERGENCY);
    const doctor = await signIn(service, 'clinic-doctor');
    const acts = [
      ['acknowledge', {}],
      ['plan', { plan: 'ambulance' }],
      ['outcome', { outcome: 'admitted' }],
      ['close', {}],
    ] as const;
    for (const [verb, body] of acts) {
      await act(service, doctor, alertId, verb, body);
      service.clock.advance(2 * HOUR_MS);
      expect((await sweep(service)).handled).toBe(0);
    }
    expect(await eventKindsOf(service, alertId)).not.toContain('escalated');
  });

  test('is the only kind without a countdown: an open list shows the next step of each alert that waits', async () => {
    const service = await county();
    const { alertId } = await openAlert(service, EMERGENCY);
    const doctor = await signIn(service, 'clinic-doctor');
    const { waiting } = await service.ok(showWorklist, { token: doctor });
    expect(waiting.map(({ nextStep }) => nextStep)).toEqual([
      { action: 'notify-again', at: new Date(service.clock.now() + 3 * MINUTE_MS).toISOString() },
    ]);
    await act(service, doctor, alertId, 'acknowledge');
    const after = await service.ok(showWorklist, { token: doctor });
    expect([after.waiting.length, after.inHand.map(({ nextStep }) => nextStep)]).toEqual([0, [null]]);
  });
});

test('merely opening an alert does not stop its climb', async () => {
  const service = await county();
  const { alertId } = await openAlert(service, EMERGENCY);
  await act(service, await signIn(service, 'clinic-doctor'), alertId, 'seen');
  service.clock.advance(3 * MINUTE_MS);
  expect((await sweep(service)).handled).toBe(1);
});

test('an alert that cannot be escalated keeps no other waiting, and the sweep does not call itself well', async () => {
  const service = await county();
  const [stuck, other] = [await openAlert(service, EMERGENCY), await openAlert(service, EMERGENCY)];
  const clinicId = service.deps.ids.uuid() as InstitutionId;
  await saveInstitution(service.db.query, {
    id: clinicId,
    parentId: null,
    kind: 'township-clinic',
    county: '无',
    name: '孤院',
  });
  const [row] = await service.db.query.select().from(alerts).where(eq(alerts.id, stuck.alertId));
  if (row === undefined) throw new Error('no alert was written');
  await service.db.query.update(women).set({ clinicId }).where(eq(women.id, row.womanId));
  service.clock.advance(3 * MINUTE_MS);
  await expect(sweep(service)).rejects.toThrow('internal');
  expect(await stepsOf(service, other.alertId)).toEqual(['0 notify-again 0']);
  expect((await service.request('GET', '/api/health')).json).toMatchObject({ status: 'failing' });
});
