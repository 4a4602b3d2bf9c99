import '../support/taro/build-constants.ts';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROUTES, type RouteName } from '../../miniapp/src/routes.ts';
import { DESKTOP, PHONE } from './browser-window.ts';
import { persona } from './calls.ts';
import { servedApp } from './test-app.ts';
import { testBrowser } from './test-browser.ts';
import { CLINIC_VISITS } from './visits/clinic-visits.ts';
import { ENROLMENT_VISITS } from './visits/enrolment-visits.ts';
import { HER_VISITS } from './visits/her-visits.ts';
import { RISK_VISITS } from './visits/risk-visits.ts';
import { STAFF_BOOK_VISITS } from './visits/staff-book-visits.ts';
import { TAKE_ALONG_VISITS } from './visits/take-along-visits.ts';
import { see, type Visit } from './visits/visit.ts';
import { beginDay, type VisitedDay } from './visits/visited-day.ts';

const app = servedApp();
const openWindow = testBrowser();

const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Every page by its name: a new page without a visit does not compile. */
const VISITS: Readonly<Record<RouteName, readonly Visit[]>> = {
  ...HER_VISITS,
  ...CLINIC_VISITS,
  ...ENROLMENT_VISITS,
  ...RISK_VISITS,
  ...STAFF_BOOK_VISITS,
  ...TAKE_ALONG_VISITS,
  personas: [{ shows: 'the people', go: see('选一个人进入') }],
  // The gallery is for development; the build that is served does not have it.
  gallery: [],
};

const ALL = Object.entries(VISITS).flatMap(([route, visits]) =>
  visits.map((visit) => ({ ...visit, route: route as RouteName })),
);

/** What axe objects to, each with the elements it means. */
async function objections(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger: the page’s own content policy stays in force and would refuse a script element.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags }),
    WCAG_AA,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}

let day: VisitedDay;
beforeAll(async () => {
  day = await beginDay(app().url);
});

describe('no page breaks WCAG 2.1 A or AA', () => {
  it.each(ALL)('$route shows $shows', async ({ route, who, params, desktop, go }) => {
    const { url } = app();
    const session = who === undefined ? {} : { session: await persona(url, who) };
    const { page } = await openWindow({ url, ...session, viewport: desktop ? DESKTOP : PHONE });
    // Her handbook is on the phone from an earlier day.
    if (route === 'dangerReport' && who?.startsWith('week')) {
      await page.goto('/');
      await see('负责您的医院')(page);
    }
    await page.goto(`/#/${ROUTES[route].path}${params === undefined ? '' : `?${params(day)}`}`);
    await go(page);
    expect(await objections(page)).toEqual([]);
  });
});
