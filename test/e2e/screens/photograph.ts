import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startEmbedded } from '../../../api/_server/db/embedded.ts';
import { migrate } from '../../../api/_server/db/migrate.ts';
import { openWindow } from '../browser-window.ts';
import { persona } from '../calls.ts';
import { launchChromium } from '../chromium.ts';
import { type ServedApp, serveApp } from '../served-app.ts';
import { webBuild } from '../web-build-once.ts';
import { type DemoDay, liveThroughDay } from './demo-day.ts';
import { allShots, bestShots, type Shot } from './shot.ts';

// `npm run screens [parts of a file name]`: every screen in every state, into the ignored folder `screens`.
// `npm run screens -- --best`: the dozen of the README, into `docs/screens`.
const LARGEST_BYTES = 150_000;

const say = (line: string) => process.stdout.write(`${line}\n`);
const wanted = process.argv.slice(2);
const shots: readonly Shot[] = wanted.includes('--best')
  ? bestShots()
  : allShots().filter(({ file }) => wanted.every((part) => file.includes(part)));

/** Takes one picture; answers what is wrong with it, as far as that can be measured. */
async function photograph(browser: Browser, app: ServedApp, day: DemoDay, shot: Shot): Promise<readonly string[]> {
  const { scene, size, look, scale, file } = shot;
  const opened = await openWindow(browser, {
    url: app.url,
    viewport: size,
    deviceScaleFactor: scale,
    careMode: look === 'care',
    colorScheme: look === 'dark' ? 'dark' : 'light',
    ...(scene.who === undefined ? {} : { session: await persona(app.url, scene.who) }),
  });
  const { page, context, complaints } = opened;
  if (scene.faults !== undefined) complaints.expect(scene.faults);
  try {
    await page.goto(typeof scene.path === 'string' ? scene.path : scene.path(day));
    await scene.go(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: file, animations: 'disabled', fullPage: scale === 1 && size.width < 1000 });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const heavy = file.startsWith('docs') && statSync(file).size > LARGEST_BYTES;
    return [
      ...complaints.unexpected(),
      ...(tooWide > 0 ? [`${tooWide} px wider than the screen`] : []),
      ...(heavy ? [`heavier than ${LARGEST_BYTES / 1000} kB`] : []),
    ];
  } catch (error) {
    await page.screenshot({ path: file });
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    await context.close();
  }
}

const home = mkdtempSync(join(tmpdir(), 'muzi-screens-'));
const [database, staticDir, browser] = await Promise.all([
  startEmbedded({ directory: join(home, 'postgres'), durable: false, say }),
  webBuild(say),
  launchChromium(),
]);
await migrate(database.url);
const app = await serveApp(database.url, staticDir);
let wrong = 0;
try {
  const day = await liveThroughDay(app);
  for (const shot of shots) {
    day.stopTime();
    for (const fault of await photograph(browser, app, day, shot)) {
      wrong += 1;
      say(`${shot.file}: ${fault}`);
    }
  }
  say(`${shots.length} pictures, ${wrong} with something wrong`);
} finally {
  await browser.close();
  await app.close();
  await database.stop();
  // The server’s own account may have been unable to reach our folder; then the data are in one made for it.
  rmSync(dirname(database.home), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
}
process.exitCode = wrong === 0 ? 0 : 1;
