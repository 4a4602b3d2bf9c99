import { and, eq, inArray } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { DEMO_STAFF } from '../../../api/_server/demo/personas.ts';
import { staff } from '../../../api/_server/identity/tables.ts';
import { onCallShifts } from '../../../api/_server/institutions/tables.ts';
import { showAlert, showWorklist } from '../../../shared/contract/clinic.ts';
import { institutionOf, openAlert, signIn } from '../../support/actors.ts';
import { startTestService, type TestService } from '../../support/test-service.ts';
import { toldOf } from '../../support/told.ts';

async function county(): Promise<TestService> {
  const service = await startTestService();
  onTestFinished(() => service.close());
  return service;
}

/** Takes everybody of these institutions off the roster. */
async function nobodyOnCallAt(service: TestService, ...keys: readonly string[]): Promise<void> {
  await service.db.query.delete(onCallShifts).where(inArray(onCallShifts.institutionId, keys.map(institutionOf)));
}

/** Who of the demonstration’s staff has the alert on the list. */
async function seenBy(service: TestService, alertId: string): Promise<string[]> {
  const seeing: string[] = [];
  for (const { persona } of DEMO_STAFF) {
    const { waiting } = await service.ok(showWorklist, { token: await signIn(service, persona) });
    if (waiting.some((row) => row.alertId === alertId)) seeing.push(persona);
  }
  return seeing;
}

test('her township clinic is told when somebody is on call there, and the county sees it from above', async () => {
  const service = await county();
  const { alertId } = await openAlert(service);
  expect(await toldOf(service, alertId)).toEqual(['alert-opened qingquan']);
  expect(await seenBy(service, alertId)).toEqual(['clinic-doctor', 'county-supervisor']);
});

test('a village woman’s alert goes to the township clinic and, beside it, to her village', async () => {
  const service = await county();
  const { alertId } = await openAlert(service, {}, { clinicId: institutionOf('xiedian-village') });
  expect(await toldOf(service, alertId)).toEqual(['alert-opened xiedian', 'alert-opened xiedian-village']);
  expect(await seenBy(service, alertId)).toEqual(['village-doctor', 'clinic-doctor-xiedian', 'county-supervisor']);
});

test('with nobody on call at her clinic the county hospital is told at once as well, and the gap is on record', async () => {
  const service = await county();
  await nobodyOnCallAt(service, 'qingquan');
  const { alertId } = await openAlert(service);
  expect(await toldOf(service, alertId)).toEqual(['alert-opened qingquan', 'alert-opened hospital']);
  expect(await seenBy(service, alertId)).toEqual(['clinic-doctor', 'hospital-doctor', 'county-supervisor']);
  const token = await signIn(service, 'clinic-doctor');
  const { timeline } = await service.ok(showAlert, { token, params: { alertId } });
  expect(timeline.map(({ words }) => words)).toContain('本级没人值班，已同时交给上一级');
});

test('with nobody at the hospital either, the county maternal and child hospital is told', async () => {
  const service = await county();
  await nobodyOnCallAt(service, 'qingquan', 'hospital');
  const { alertId } = await openAlert(service);
  expect(await toldOf(service, alertId)).toEqual(['alert-opened qingquan', 'alert-opened mch']);
});

test('with nobody on call anywhere every rung is told: there is always somebody', async () => {
  const service = await county();
  await nobodyOnCallAt(service, 'qingquan', 'hospital', 'mch');
  const { alertId } = await openAlert(service);
  expect(await toldOf(service, alertId)).toEqual([
    'alert-opened qingquan',
    'alert-opened hospital',
    'alert-opened mch',
  ]);
});

test('a disabled colleague on the roster is a gap', async () => {
  const service = await county();
  await service.db.query
    .update(staff)
    .set({ disabledAt: new Date(service.clock.now()) })
    .where(and(eq(staff.institutionId, institutionOf('qingquan')), eq(staff.name, '周医生')));
  const { alertId } = await openAlert(service);
  expect(await toldOf(service, alertId)).toEqual(['alert-opened qingquan', 'alert-opened hospital']);
});

test('a shift counts from its first moment to just before its last', async () => {
  const service = await county();
  const from = service.clock.now() + 1000;
  await service.db.query
    .update(onCallShifts)
    .set({ startsAt: new Date(from), endsAt: new Date(from + 1000) })
    .where(eq(onCallShifts.institutionId, institutionOf('qingquan')));
  const told: number[] = [];
  for (const at of [from - 1, from, from + 999, from + 1000]) {
    service.clock.set(at);
    told.push((await toldOf(service, (await openAlert(service)).alertId)).length);
  }
  expect(told).toEqual([2, 1, 1, 2]);
});
