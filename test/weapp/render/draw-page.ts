import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import type { ShippedPage } from './shipped-page.ts';

const ORIGIN = 'http://weapp.test';
const SCREEN = { width: 390, height: 844 };
const BAR = 88;
const TAB_BAR = 83;
const FONTS = new URL('../../../node_modules/@fontsource/noto-sans-sc/', import.meta.url);

/** What WeChat gives its own elements before any style sheet of the program. */
const PLATFORM_STYLES = `
  html { height: 100% } body { margin: 0; height: 100%; font: 16px 'Noto Sans SC', sans-serif }
  page { display: block; min-height: 100%; overflow-wrap: break-word }
  view, picker, scroll-view, form, label { display: block }
  text { display: inline; white-space: pre-line } image { display: inline-block; width: 320px; height: 240px }
  input { display: block; box-sizing: content-box; height: 1.4rem; margin: 0; padding: 0; border: 0; outline: 0;
    background: none; color: inherit; font: inherit; text-align: inherit; width: 100% }
`;

const webView = ({ styles }: ShippedPage): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="stylesheet" href="/fonts/400.css">` +
  `<link rel="stylesheet" href="/fonts/600.css"><style>${PLATFORM_STYLES}</style><style>${styles}</style><body></body></html>`;

const surroundings = (title: string, tabs: readonly string[], height: number): string =>
  `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/fonts/600.css"><link rel="stylesheet" href="/fonts/400.css">` +
  `<style>body{margin:0;background:#fbf8f4;font:600 17px 'Noto Sans SC'}header{height:${BAR}px;display:flex;align-items:flex-end;` +
  `justify-content:center;padding-bottom:12px;box-sizing:border-box}iframe{display:block;border:0;width:100%;height:${height}px}` +
  `footer{display:flex;justify-content:space-around;padding-top:14px;font-weight:400;font-size:12px;color:#5c6873}</style>` +
  `<header>${title}</header><iframe src="/page"></iframe><footer>${tabs.map((tab) => `<span>${tab}</span>`).join('')}</footer>`;

export interface DrawnPage {
  readonly page: Page;
  /** The web view the program's page lives in. */
  readonly view: Frame;
  close(): Promise<void>;
}

interface DrawOptions {
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly tabs?: readonly string[];
}

/** Draws a page as WeChat would: its templates run by WeChat's engine on the data `setData` left, in a phone's window. */
export async function drawPage(browser: Browser, shipped: ShippedPage, options: DrawOptions): Promise<DrawnPage> {
  const { title, data, tabs = [] } = options;
  const height = SCREEN.height - BAR - (tabs.length === 0 ? 0 : TAB_BAR);
  const context = await browser.newContext({ viewport: SCREEN, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/fonts/'))
      return route.fulfill({ path: fileURLToPath(new URL(pathname.slice('/fonts/'.length), FONTS)) });
    const html = pathname === '/page' ? webView(shipped) : surroundings(title, tabs, height);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto(`${ORIGIN}/`);
  const view = page.frames().find((frame) => frame.url() === `${ORIGIN}/page`);
  if (view === undefined) throw new Error('the web view did not open');
  await view.waitForLoadState();
  await view.evaluate(`(() => {
    const exports = {};
    ${shipped.runtime}
    const groupList = ${shipped.templates};
    const space = new exports.ComponentSpace();
    const template = (path) => ({ groupList, content: groupList[path] });
    const methods = { eh() {} };
    space.defineComponent({ is: 'comp', using: { comp: 'comp' }, options: { virtualHost: true },
      properties: { i: Object, l: String }, methods, template: template('comp') });
    const definition = space.defineComponent({ is: 'shown', using: { comp: 'comp' }, methods,
      data: ${JSON.stringify(data)}, template: template(${JSON.stringify(shipped.route)}) });
    const root = exports.Component.createWithContext('page', definition, new exports.CurrentWindowBackendContext());
    const place = document.createElement('span');
    document.body.appendChild(place);
    exports.Element.replaceDocumentElement(root, document.body, place);
    // The platform's image element draws its source.
    for (const image of document.querySelectorAll('image'))
      image.style.background = 'center / contain no-repeat url("' + image.getAttribute('src') + '")';
  })()`);
  await view.evaluate('document.fonts.ready.then(() => undefined)');
  return { page, view, close: () => context.close() };
}
