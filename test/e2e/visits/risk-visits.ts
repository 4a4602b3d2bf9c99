import { button, see, tap, type Visits } from './visit.ts';
import type { Graded, VisitedDay } from './visited-day.ts';

const of =
  (who: Graded) =>
  ({ women }: VisitedDay): string =>
    `pregnancyId=${women[who]}`;

/** The grading workflow: the list, a woman in each of her states, and the two forms. */
export const RISK_VISITS = {
  clinicRisk: [
    { shows: 'whom to grade on a desktop', who: 'county-supervisor', desktop: true, go: see('待上报') },
    { shows: 'whom to grade on a phone', who: 'clinic-doctor', go: see('待筛查') },
    { shows: 'an empty tab', who: 'village-doctor', go: (page) => page.getByRole('tab', { name: /^待上报/ }).click() },
  ],
  clinicRiskWoman: [
    {
      shows: 'a red colour and its report',
      who: 'county-supervisor',
      desktop: true,
      params: of('red'),
      go: see('报给：'),
    },
    { shows: 'purple on a phone', who: 'county-supervisor', params: of('purple'), go: see(/紫色只给医护看/) },
    {
      shows: 'a referral that is late',
      who: 'hospital-doctor',
      desktop: true,
      params: of('referred'),
      go: see(/没按时|晚了/),
    },
    { shows: 'nobody has looked at her yet', who: 'clinic-doctor', params: of('fresh'), go: see('还没有筛查过。') },
    { shows: 'the form for a referral', who: 'clinic-doctor', params: of('fresh'), go: tap('转诊') },
    { shows: 'a contact', who: 'county-supervisor', params: of('orange'), go: tap('记一次随访') },
    { shows: 'the plan unfolded', who: 'clinic-doctor', params: of('fresh'), go: tap('看上报和提醒') },
    { shows: 'the reasons of a key population', who: 'clinic-doctor', params: of('fresh'), go: tap('问一问，记下') },
    { shows: 'the end of a case', who: 'county-supervisor', desktop: true, params: of('orange'), go: tap('结案') },
    {
      shows: 'the question before a report is written down',
      who: 'county-supervisor',
      params: of('red'),
      go: tap('上报'),
    },
  ],
  clinicScreening: [
    { shows: 'the values', who: 'clinic-doctor', params: of('fresh'), go: see('还没做完') },
    {
      shows: 'rows with a value refused and one asked about',
      who: 'clinic-doctor',
      desktop: true,
      params: of('fresh'),
      async go(page) {
        await page.getByRole('textbox', { name: /^收缩压/ }).fill('900');
        await page.getByRole('textbox', { name: /^孕前体重，/ }).fill('130');
        await see('130 是公斤还是斤？')(page);
      },
    },
    {
      shows: 'the rows of a part',
      who: 'clinic-doctor',
      params: of('fresh'),
      async go(page) {
        await button(page, /^异常妊娠及分娩史/).click();
        await page.getByRole('radio', { name: /^2\.3 .*：是$/ }).click();
        await see('筛查阳性')(page);
      },
    },
  ],
  clinicAssessment: [
    {
      shows: 'the values',
      who: 'hospital-doctor',
      desktop: true,
      params: of('referred'),
      go: see(/^建议：|还不能建议/),
    },
    {
      shows: 'the rows of a colour',
      who: 'hospital-doctor',
      params: of('referred'),
      async go(page) {
        await page.getByRole('tab', { name: '红色' }).click();
        await button(page, /严重心血管系统疾病/).click();
      },
    },
    {
      shows: 'another colour than the proposed one',
      who: 'hospital-doctor',
      desktop: true,
      params: of('referred'),
      async go(page) {
        await page.getByRole('textbox', { name: /^血红蛋白/ }).fill('58');
        await see('建议：橙色（较高风险）')(page);
        await button(page, '改判').click();
        await page.getByRole('switch', { name: '我要下调' }).click();
      },
    },
    { shows: 'that it is not for everybody', who: 'clinic-doctor', params: of('fresh'), go: see('这里不能评估颜色') },
  ],
} satisfies Visits;
