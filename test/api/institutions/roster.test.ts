import { describe, expect, it } from 'vitest';
import { addShift, type Roster, removeShift, showRoster } from '../../../shared/contract/roster.ts';
import { DAY_MS, HOUR_MS } from '../../../shared/time/china-time.ts';
import { institutionOf, newStaff, openAlert, signIn } from '../../support/actors.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

const at = (ms: number): string => new Date(service().clock.now() + ms).toISOString();
const placeOf = (roster: Roster, key: string) =>
  roster.institutions.find((place) => place.institutionId === institutionOf(key));

describe('the on-call roster', () => {
  it('shows every place of the caller’s tree with its shifts, and nothing of another tree', async () => {
    const county = await service().ok(showRoster, { token: await signIn(service(), 'county-supervisor') });
    expect(county.institutions).toHaveLength(6);
    const own = await service().ok(showRoster, { token: await signIn(service(), 'clinic-doctor') });
    expect(own.institutions.map((place) => place.institutionId)).toEqual([institutionOf('qingquan')]);
    expect(placeOf(own, 'qingquan')?.shifts.map((shift) => shift.staffName)).toContain('周医生');
    expect(placeOf(own, 'qingquan')?.gaps).toEqual([]);
  });

  it('opens a gap when a shift is removed, and the next alert goes to the next rung as well', async () => {
    const token = await signIn(service(), 'clinic-doctor-chongwen');
    const before = await service().ok(showRoster, { token });
    const shiftId = placeOf(before, 'chongwen')?.shifts[0]?.shiftId ?? '';
    const after = await service().ok(removeShift, { token, params: { shiftId } });
    expect(placeOf(after, 'chongwen')?.gaps).toEqual([{ from: after.from, to: after.to }]);

    const { alertId } = await openAlert(service(), {}, { clinicId: institutionOf('chongwen') });
    const hospital = await signIn(service(), 'hospital-doctor');
    const answer = await service().request('GET', `/api/clinic/alerts/${alertId}`, { token: hospital });
    expect(answer.status).toBe(200);
  });

  it('puts a colleague on call at their own place, from when to when', async () => {
    const { staffId } = await newStaff(service(), 'clinic-doctor', 'xiedian');
    const token = await signIn(service(), 'clinic-doctor-xiedian');
    const roster = await service().ok(addShift, {
      token,
      body: { staffId, startsAt: at(HOUR_MS), endsAt: at(DAY_MS) },
    });
    expect(placeOf(roster, 'xiedian')?.shifts.at(-1)).toMatchObject({ startsAt: at(HOUR_MS), endsAt: at(DAY_MS) });
  });

  it('takes the same shift sent twice, even at once, for one', async () => {
    const { staffId } = await newStaff(service(), 'clinic-doctor', 'xiedian');
    const token = await signIn(service(), 'clinic-doctor-xiedian');
    const body = { staffId, startsAt: at(2 * HOUR_MS), endsAt: at(5 * HOUR_MS) };
    await Promise.all([1, 2].map(() => service().ok(addShift, { token, body })));
    const roster = await service().ok(addShift, { token, body });
    const same = placeOf(roster, 'xiedian')?.shifts.filter((shift) => shift.startsAt === body.startsAt);
    expect(same).toHaveLength(1);
    const longer = await service().ok(addShift, { token, body: { ...body, endsAt: at(6 * HOUR_MS) } });
    expect(placeOf(longer, 'xiedian')?.shifts.filter((shift) => shift.startsAt === body.startsAt)).toHaveLength(2);
  });

  it.each([
    ['ends before it begins', { startsAt: HOUR_MS, endsAt: 0 }, 'endsAt'],
    ['is longer than a month', { startsAt: 0, endsAt: 40 * DAY_MS }, 'endsAt'],
    ['lies in the past', { startsAt: -2 * DAY_MS, endsAt: -DAY_MS }, 'endsAt'],
  ] as const)('refuses a shift that %s, naming the field', async (_, times, field) => {
    const { staffId } = await newStaff(service());
    const token = await signIn(service(), 'county-supervisor');
    const answer = await service().call(addShift, {
      token,
      body: { staffId, startsAt: at(times.startsAt), endsAt: at(times.endsAt) },
    });
    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject({ fields: [{ field }] });
  });

  it('does not know colleagues and shifts of another township', async () => {
    const { staffId } = await newStaff(service(), 'clinic-doctor', 'xiedian');
    const stranger = await signIn(service(), 'clinic-doctor');
    const body = { staffId, startsAt: at(0), endsAt: at(HOUR_MS) };
    expect((await service().call(addShift, { token: stranger, body })).status).toBe(404);
    const county = await service().ok(showRoster, { token: await signIn(service(), 'county-supervisor') });
    const shiftId = placeOf(county, 'xiedian')?.shifts[0]?.shiftId ?? '';
    expect((await service().call(removeShift, { token: stranger, params: { shiftId } })).status).toBe(404);
  });
});
