import { cutOff, OFFLINE, type Scene, see, tap } from './scene.ts';

/** What she shows and takes along. */
export const TAKE_ALONG_SCENES: readonly Scene[] = [
  {
    name: 'take-along-code',
    who: 'week-29',
    path: '/#/book/code/index',
    dark: true,
    async go(page) {
      await tap(page, '出示一个码');
      await see('还能扫')(page);
    },
  },
  {
    name: 'take-along-code-offline',
    who: 'week-29',
    path: '/#/book/code/index',
    faults: OFFLINE,
    async go(page) {
      await see('出示手册码')(page);
      await cutOff(page);
      await tap(page, '出示一个码');
      await see(/先把随身卡或纸质手册/)(page);
    },
  },
  {
    name: 'take-along-files',
    who: 'week-29',
    path: '/#/book/export/index',
    async go(page) {
      await tap(page, '要一张随身卡');
      await see('存好了。')(page);
    },
  },
  {
    name: 'take-along-lent-grading',
    who: 'clinic-doctor-chongwen',
    path: ({ women }) => `/#/clinic/risk/woman/index?pregnancyId=${women.red}`,
    go: see('只能看'),
    dark: true,
  },
];
