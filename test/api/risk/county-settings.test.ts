import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { recordKeyPopulation } from '../../../shared/contract/key-population.ts';
import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import { layerOfCounty } from '../../../shared/risk/counties/index.ts';
import {
  COUNTY_SETTING_CHOICES,
  type CountySettings,
  DEFAULT_COUNTY_SETTINGS,
} from '../../../shared/risk/routing/county-settings.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { enrolledMother, signIn } from '../../support/actors.ts';
import { putUnderPlan } from '../../support/county-under-plan.ts';
import { assessed, type Facts, GREEN, ORANGE, pageOf, proposalOf, YELLOW } from '../../support/risk-actors.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

interface Case {
  readonly county: string;
  readonly facts: Facts;
  /** Asked about her before she is graded. */
  readonly reasons?: readonly string[];
  /** What of her page the setting decides. */
  readonly seen: (page: RiskPage) => unknown;
  /** By choice, the default first. */
  readonly expected: readonly [unknown, unknown];
}

const hasCase = ({ caseFile, carePlan }: RiskPage) => [carePlan?.caseManagement.words, caseFile !== null];
const [ASKED, NOT_ASKED] = ['纳入专案管理，到产后42天', '不要求专案管理'];
const deadlines = (pattern: RegExp, { carePlan }: RiskPage) =>
  carePlan?.deadlines.flatMap(({ words }) => pattern.exec(words)?.[0] ?? []);
/** Assessed on a Thursday: three days end on Sunday, three working days on Tuesday, each at its midnight in China. */
const THURSDAY = '2026-11-26T02:00:00.000Z';

const CASES: { readonly [K in keyof CountySettings]: Case } = {
  kaifengYellowCase: {
    county: '开封市',
    facts: YELLOW,
    seen: hasCase,
    expected: [
      [ASKED, true],
      [NOT_ASKED, false],
    ],
  },
  guanxianRegister: {
    county: '冠县',
    facts: GREEN,
    seen: (page) => deadlines(/^个案信息登记表.*?每月\d+日前/, page),
    expected: [
      [
        '个案信息登记表和月报表：每月3日前',
        '个案信息登记表和月报表：每月4日前',
        '个案信息登记表和月报表：每月7日前',
        '个案信息登记表和月报表：每月8日前',
        '个案信息登记表：每月10日前',
      ],
      ['个案信息登记表：每月10日前'],
    ],
  },
  hbsagCarrier: {
    county: '冠县',
    facts: { ...GREEN, hbsag: 'positive', liverFunctionNormal: true },
    seen: (page) => [...hasCase(page), page.keyPopulation?.reasons],
    expected: [
      [NOT_ASKED, false, []],
      [ASKED, true, ['传染病']],
    ],
  },
  orangeDays: {
    county: '冠县',
    facts: ORANGE,
    seen: (page) => [...(deadlines(/^橙色.*日内/, page) ?? []), page.reportClocks[0]?.dueAt],
    expected: [
      ['橙色评估报告单：3日内', '2026-11-29T16:00:00.000Z'],
      ['橙色评估报告单：3个工作日内', '2026-12-01T16:00:00.000Z'],
    ],
  },
  pengshuiKey: {
    county: '彭水',
    facts: GREEN,
    reasons: ['hard-to-reach'],
    seen: hasCase,
    expected: [
      [ASKED, true],
      [NOT_ASKED, false],
    ],
  },
  nanjiangOlder: {
    county: '南江县',
    facts: YELLOW,
    seen: ({ carePlan }) => carePlan?.notes.some(({ words }) => words.startsWith('高龄孕妇')),
    expected: [true, false],
  },
};

/** The page of a woman of 36 years in a county that reads its plan so. */
async function pageUnder({ county, facts, reasons }: Case, settings: Partial<CountySettings>): Promise<RiskPage> {
  await putUnderPlan(service(), county, settings);
  service().clock.set(Date.parse(THURSDAY));
  const { handbook } = await enrolledMother(service(), { birthDate: '1990-05-04' });
  const params = { pregnancyId: handbook.pregnancyId };
  const token = await signIn(service(), 'clinic-doctor');
  if (reasons !== undefined) {
    const body = { id: randomUUID(), previousId: null, reasons };
    await service().ok(recordKeyPopulation, { token, params, body });
  }
  const { hash: ruleSetHash } = ruleSetOf(layerOfCounty(county)).ref();
  const proposed = proposalOf(facts).colour;
  await assessed(service(), handbook.pregnancyId, facts, { proposal: { colour: proposed, ruleSetHash } });
  return pageOf(service(), token, handbook.pregnancyId);
}

const SETTINGS = Object.keys(CASES) as (keyof CountySettings)[];

test.each(
  SETTINGS.flatMap((name) => COUNTY_SETTING_CHOICES[name].map((choice, index) => ({ name, choice, index }))),
)('$name: $choice is what the service answers by', async ({ name, choice, index }) => {
  const each = CASES[name];
  expect(each.seen(await pageUnder(each, { [name]: choice }))).toEqual(each.expected[index]);
});

test.each(SETTINGS)('%s left out is read as its documented default', async (name) => {
  const each = CASES[name];
  expect(COUNTY_SETTING_CHOICES[name][0]).toBe(DEFAULT_COUNTY_SETTINGS[name]);
  expect(each.seen(await pageUnder(each, {}))).toEqual(each.expected[0]);
});
