import { mkdtempSync, rmSync } from 'node:fs';
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
import { CLINIC_SCENES } from './clinic-scenes.ts';
import { type DemoDay, liveThroughDay } from './demo-day.ts';
import { HER_SCENES } from './her-scenes.ts';
import type { Scene } from './scene.ts';

// `npm run screens [parts of a file name]`: every screen in every state, into the ignored folder `screens`.
const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
] as const;
const LOOKS = ['ordinary', 'care', 'dark'] as const;

interface Shot {
  readonly scene: Scene;
  readonly size: (typeof SIZES)[number];
  readonly look: (typeof LOOKS)[number];
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const wanted = process.argv.slice(2);

const fileOf = ({ scene, size, look }: Shot): string =>
  join('screens', `${size.width}x${size.height}`, `${scene.name}${look === 'ordinary' ? '' : `-${look}`}.png`);

const shots: readonly Shot[] = SIZES.flatMap((size) =>
  LOOKS.flatMap((look) =>
    [...HER_SCENES, ...CLINIC_SCENES]
      .filter(({ dark }) => look !== 'dark' || (dark === true && size.width !== 360))
      .map((scene) => ({ scene, size, look })),
  ),
).filter((shot) => wanted.every((part) => fileOf(shot).includes(part)));

/** Takes one picture; answers what is wrong with it, as far as that can be measured. */
async function photograph(browser: Browser, app: ServedApp, day: DemoDay, shot: Shot): Promise<readonly string[]> {
  const { scene, size, look } = shot;
  const opened = await openWindow(browser, {
    url: app.url,
    viewport: size,
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
    await page.screenshot({ path: fileOf(shot), animations: 'disabled', fullPage: size.width !== 1280 });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return [...complaints.unexpected(), ...(tooWide > 0 ? [`${tooWide} px wider than the screen`] : [])];
  } catch (error) {
    await page.screenshot({ path: fileOf(shot) });
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
      say(`${fileOf(shot)}: ${fault}`);
    }
  }
  say(`${shots.length} pictures in ./screens, ${wrong} with something wrong`);
} finally {
  await browser.close();
  await app.close();
  await database.stop();
  // The server’s own account may have been unable to reach our folder; then the data are in one made for it.
  rmSync(dirname(database.home), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
}
process.exitCode = wrong === 0 ? 0 : 1;
