import type { Page } from 'playwright-core';
import { button, fillIn, see, tap, type Visits } from './visit.ts';

const toIssue = (page: Page) => page.getByRole('tab', { name: /^待发册/ }).click();

/** The cover of her handbook, and the township’s work with it. */
export const ENROLMENT_VISITS = {
  bookEnrolment: [
    { shows: 'what is still to be filled in', who: 'week-6', go: see('还差封面上的资料') },
    { shows: 'why it came back', who: 'week-16', go: see(/丈夫的电话打不通/) },
    { shows: 'the paper book', who: 'week-29', go: see(/编号 QQ-0231/) },
    {
      shows: 'a refusal of her document’s number',
      who: 'week-6',
      async go(page) {
        await button(page, '开始填').click();
        await button(page, '下一步').click();
        await page.getByRole('radio', { name: '身份证' }).click();
        await fillIn(page, '身份证号码', '371525990504001');
        await button(page, '下一步').click();
        await see(/15位的旧号码/)(page);
      },
    },
    {
      shows: 'what she has filled in, before it goes out',
      who: 'week-11',
      async go(page) {
        await button(page, '改一改').click();
        for (let step = 0; step < 4; step += 1) await button(page, '下一步').click();
        await see('再看一遍')(page);
      },
    },
  ],
  clinicEnrolments: [
    { shows: 'who waits, on a desktop', who: 'clinic-doctor', desktop: true, go: see(/徐/) },
    { shows: 'the books to hand out, on a phone', who: 'clinic-doctor', go: toIssue },
    { shows: 'nothing to hand out', who: 'clinic-doctor-chongwen', go: toIssue },
  ],
  clinicEnrolment: [
    {
      shows: 'a cover to look at',
      who: 'clinic-doctor',
      desktop: true,
      params: ({ women }) => `pregnancyId=${women.referred}`,
      go: see(/身份证上是/),
    },
    {
      shows: 'what she is to change',
      who: 'clinic-doctor',
      params: ({ women }) => `pregnancyId=${women.referred}`,
      go: tap(/^退回$/),
    },
    {
      shows: 'the question before a confirmation',
      who: 'clinic-doctor',
      desktop: true,
      params: ({ women }) => `pregnancyId=${women.referred}`,
      go: tap(/^确认$/),
    },
    {
      shows: 'the book that is handed out',
      who: 'clinic-doctor',
      desktop: true,
      params: ({ women }) => `pregnancyId=${women.toIssue}`,
      go: tap(/^发册$/),
    },
    {
      shows: 'a link that names nobody',
      who: 'clinic-doctor',
      go: see('没有找到她'),
    },
  ],
} satisfies Visits;
