import { button, see, tap, type Visits } from './visit.ts';
import type { VisitedDay } from './visited-day.ts';

const fresh = ({ women }: VisitedDay): string => `pregnancyId=${women.fresh}`;

/** Her book as the clinic reads and writes it. */
export const STAFF_BOOK_VISITS = {
  clinicBook: [
    {
      shows: 'an empty book on a desktop',
      who: 'clinic-doctor',
      desktop: true,
      params: fresh,
      go: see('还没有记录。'),
    },
    { shows: 'the form of a birth', who: 'clinic-doctor', params: fresh, go: tap('登记分娩') },
    { shows: 'the form of a corrected due date', who: 'clinic-doctor', params: fresh, go: tap('改预产期') },
    { shows: 'the form of a loss', who: 'clinic-doctor', params: fresh, go: tap('登记妊娠丢失') },
  ],
  clinicCare: [
    { shows: 'who did not come, on a desktop', who: 'county-supervisor', desktop: true, go: see('没按时来') },
    {
      shows: 'who is due, on a phone',
      who: 'clinic-doctor',
      go: (page) => page.getByRole('tab', { name: /^该来了/ }).click(),
    },
    {
      shows: 'that nobody is lost',
      who: 'clinic-doctor',
      go: (page) => page.getByRole('tab', { name: /^失访/ }).click(),
    },
  ],
  clinicFollowUp: [
    {
      shows: 'a missed visit and an attempt',
      who: 'county-supervisor',
      async go(page) {
        await page.goto('/#/clinic/care/list/index');
        for (const name of ['没按时来', '失访']) {
          await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
          if ((await page.getByRole('button', { name: /^追访/ }).count()) > 0) break;
        }
        await button(page, /^追访/).click();
        await button(page, '记一次联系').click();
        await see('怎样联系')(page);
      },
    },
  ],
  clinicRecord: [
    {
      shows: 'a visit with a slip of the unit',
      who: 'clinic-doctor',
      params: (day) => `${fresh(day)}&kind=antenatal-return`,
      async go(page) {
        await page.getByRole('textbox', { name: /^体重/ }).fill('130');
        await button(page, '记下').click();
        await see(/体重是130kg吗/)(page);
      },
    },
    {
      shows: 'a laboratory slip on a desktop',
      who: 'clinic-doctor',
      desktop: true,
      params: (day) => `${fresh(day)}&kind=laboratory`,
      go: see('血常规'),
    },
  ],
} satisfies Visits;
