// WeChat's tab bar takes PNG files only. Run after changing a tab: `npx tsx miniapp/config/draw-tab-icons.ts`.
import { mkdir } from 'node:fs/promises';
import chromium from '@sparticuz/chromium';
import { chromium as browserType } from 'playwright-core';
import { ICONS, type IconName } from '../src/ui/icons.ts';
import { lineDrawing } from '../src/ui/svg-data-uri.ts';

const TABS: Readonly<Record<string, IconName>> = {
  today: 'home',
  handbook: 'book',
  account: 'person',
  worklist: 'list',
};
// One pair that keeps 3:1 on the light and on the dark bar: the bar cannot switch pictures in the browser.
const INK = { '': '#7c8893', '-on': '#4c72b8' } as const;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const folder = new URL('../src/assets/tab/', import.meta.url).pathname;
await mkdir(folder, { recursive: true });
const browser = await browserType.launch({ executablePath: await chromium.executablePath(), args: FLAGS });
const page = await browser.newPage({ viewport: { width: 81, height: 81 } });
for (const [tab, icon] of Object.entries(TABS)) {
  for (const [suffix, ink] of Object.entries(INK)) {
    const svg = lineDrawing(ICONS[icon], 24, 1.8).replace('#000', ink);
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:65px;height:65px;padding:8px;box-sizing:content-box}</style>${svg}`,
    );
    await page.screenshot({ path: `${folder}${tab}${suffix}.png`, omitBackground: true });
  }
}
await browser.close();
