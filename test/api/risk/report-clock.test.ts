import { describe, expect, test } from 'vitest';
import { showRiskWorklist, submitReport } from '../../../shared/contract/risk.ts';
import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import { HOUR_MS } from '../../../shared/time/china-time.ts';
import { newStaff, signIn } from '../../support/actors.ts';
import {
  assessed,
  type Facts,
  GREEN,
  gradedWoman,
  later,
  ORANGE,
  RED,
  tryOn,
  YELLOW,
} from '../../support/risk-actors.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();
const supervisor = () => signIn(service(), 'county-supervisor');

const clockOf = ({ reportClocks }: RiskPage) =>
  reportClocks.map(({ colour, late, ms }) => `${colour} ${late ? '-' : ''}${ms / HOUR_MS}h`);

describe('the report to the county', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['red has 24 hours', RED, ['red 24h']],
    ['orange has to the end of the third day', ORANGE, ['orange 86h']],
    ['yellow asks for none', YELLOW, []],
    ['green asks for none', GREEN, []],
  ])('%s', async (_, facts, clocks) => {
    expect(clockOf((await gradedWoman(service(), facts)).page)).toEqual(clocks);
  });

  test('says to whom it goes and which clause sets its hours', async () => {
    const { page } = await gradedWoman(service(), RED);
    expect(page.reportClocks[0]).toMatchObject({
      to: '冠县妇幼保健院',
      source: '冠卫健发〔2021〕38号 二(四)',
      submitted: null,
    });
  });

  test.each([
    [24 * HOUR_MS - 1, false],
    [24 * HOUR_MS, false],
    [24 * HOUR_MS + 1, true],
  ])('after %i ms red is late: %s', async (ms, late) => {
    const { pregnancyId } = await gradedWoman(service(), RED);
    await later(service(), ms, async () => {
      const { toReport } = await service().ok(showRiskWorklist, { token: await supervisor() });
      expect(toReport.rows.find((row) => row.pregnancyId === pregnancyId)).toMatchObject({
        late,
        colour: 'red',
        maskedName: '王**',
      });
    });
  });

  test('stops with the name of who reported, early or late, and leaves the list', async () => {
    const { pregnancyId, page } = await gradedWoman(service(), RED);
    await later(service(), 30 * HOUR_MS, async () => {
      const token = await supervisor();
      const params = { pregnancyId, clockId: page.reportClocks[0]?.clockId ?? '' };
      const after = await service().ok(submitReport, { token, params, body: {} });
      expect(clockOf(after)).toEqual(['red -6h']);
      expect(after.reportClocks[0]?.submitted).toMatchObject({
        staffName: '高科长',
        institutionName: '冠县妇幼保健院',
      });
      const { toReport } = await service().ok(showRiskWorklist, { token });
      expect(toReport.rows.map((row) => row.pregnancyId)).not.toContain(pregnancyId);
      expect((await service().ok(submitReport, { token, params, body: {} })).reportClocks).toEqual(after.reportClocks);
      const { token: other } = await newStaff(service(), 'clinic-doctor', 'mch');
      expect((await tryOn(service(), submitReport, other, params)).json).toMatchObject({
        code: 'state-conflict',
        current: 'submitted',
      });
    });
  });

  test('is for a place that may assess, not for the township', async () => {
    const { pregnancyId, page } = await gradedWoman(service(), RED);
    const clinic = await signIn(service(), 'clinic-doctor');
    const params = { pregnancyId, clockId: page.reportClocks[0]?.clockId ?? '' };
    expect((await tryOn(service(), submitReport, clinic, params)).code).toBe('forbidden');
    expect((await service().ok(showRiskWorklist, { token: clinic })).toReport).toEqual({ rows: [], count: 0 });
  });

  test('does not start again when red is confirmed again, and does when orange becomes red', async () => {
    const { pregnancyId } = await gradedWoman(service(), ORANGE);
    const red = await assessed(service(), pregnancyId, RED);
    expect(red.reportClocks.map(({ colour }) => colour).sort()).toEqual(['orange', 'red']);
    expect((await assessed(service(), pregnancyId, RED)).reportClocks.length).toBe(2);
  });
});
