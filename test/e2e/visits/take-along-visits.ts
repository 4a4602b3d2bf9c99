import { button, see, tap, type Visits } from './visit.ts';

/** What she shows and takes along, and the scan at the clinic. */
export const TAKE_ALONG_VISITS = {
  bookCode: [
    { shows: 'what a code does', who: 'week-29', go: see('出示手册码') },
    { shows: 'a code to scan', who: 'week-29', go: tap('出示一个码') },
  ],
  bookExport: [
    { shows: 'the four files', who: 'week-29', go: see('我的全部记录') },
    {
      shows: 'a file she has taken',
      who: 'week-29',
      async go(page) {
        await button(page, '要一张随身卡').click();
        await see('存好了。')(page);
      },
    },
  ],
  clinicScan: [
    { shows: 'the scan, on a desktop', who: 'clinic-doctor', desktop: true, go: see('她出示的码') },
    { shows: 'a code that is none, on a phone', who: 'clinic-doctor', go: tap('打开她的手册') },
  ],
} satisfies Visits;
