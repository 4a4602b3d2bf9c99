import { expect, test } from 'vitest';
import { DEMO_WOMEN } from '../../../api/_server/demo/personas.ts';
import { showHandbook } from '../../../shared/contract/handbook.ts';
import { showRisk, showRiskWorklist } from '../../../shared/contract/risk.ts';
import { HOUR_MS } from '../../../shared/time/china-time.ts';
import { signIn } from '../../support/actors.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();
const listOf = async (persona: string) => service().ok(showRiskWorklist, { token: await signIn(service(), persona) });

test.each(
  DEMO_WOMEN.map(({ persona, name, colour }) => [name, colour, persona] as const),
)('in the demonstration the rules and a clinician have given %s the colour %s', async (_, colour, persona) => {
  const token = await signIn(service(), persona);
  expect((await service().ok(showHandbook, { token })).colour).toBe(colour);
});

test('the county’s lists are alive: a report that runs, files with their next contact, a woman nobody has screened', async () => {
  const { toScreen, toReport, caseFiles, toAssess } = await listOf('county-supervisor');
  expect(toReport.rows.map(({ maskedName, ms, late }) => [maskedName, ms / HOUR_MS, late])).toEqual([
    ['周**', 4, false],
  ]);
  expect(caseFiles.rows.map(({ maskedName, daysLate }) => `${maskedName} ${daysLate}`)).toEqual([
    '陈** 2',
    '周** 0',
    '张** 0',
  ]);
  expect(toAssess.rows.map(({ maskedName, referral }) => `${maskedName} ${referral}`)).toEqual(['徐** accepted']);
  expect(toScreen.rows.map(({ maskedName, occasion }) => `${maskedName} ${occasion}`)).toContain('王** first-contact');
});

test.each([
  ['李春燕', 'week-11', { ticked: [], by: { staffName: '吴医生' }, member: false }],
  ['陈静', 'week-24', { ticked: ['medical-or-surgical'], by: { staffName: '吴医生' }, member: true }],
  ['赵雨', 'week-29', { ticked: null, by: null, member: false }],
] as const)('whether %s belongs to the key population stands as it was asked, or as never asked', async (_, her, key) => {
  const { pregnancyId } = await service().ok(showHandbook, { token: await signIn(service(), her) });
  const token = await signIn(service(), 'county-supervisor');
  expect((await service().ok(showRisk, { token, params: { pregnancyId } })).keyPopulation).toMatchObject(key);
});

test('the hospital expects somebody who has not come, and her township knows', async () => {
  const expected = { maskedName: '徐**', state: 'accepted', late: 'arrival', daysLate: 1 };
  const [to, from] = [await listOf('hospital-doctor'), await listOf('clinic-doctor')];
  expect(to.referrals.rows).toMatchObject([{ ...expected, direction: 'to-us' }]);
  expect(from.referrals.rows).toMatchObject([{ ...expected, direction: 'from-us' }]);
});
