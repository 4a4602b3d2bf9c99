import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';

/** What a phone would need to draw one page, made of the shipped files and nothing else. */
export interface ShippedPage {
  readonly route: string;
  /** WeChat's own template runtime. */
  readonly runtime: string;
  /** The compiled templates, as an expression. */
  readonly templates: string;
  readonly styles: string;
}

const require = createRequire(import.meta.url);
const POINTS = 390;
const RPX = 750;

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

/** A style sheet with its imports in place and rpx turned into px, as the platform does for a screen 390 px wide. */
function wxss(root: string, path: string): string {
  if (!existsSync(join(root, path))) return '';
  return read(root, path)
    .replace(/@import\s+["']([^"']+)["'];?/g, (_, other: string) => wxss(root, normalize(join(dirname(path), other))))
    .replace(/(\d*\.?\d+)rpx/g, (_, value: string) => `${(Number(value) * POINTS) / RPX}px`);
}

function compile(root: string, route: string): string {
  const group = new TmplGroup();
  for (const path of ['base', 'comp', route]) group.addTmpl(path, read(root, `${path}.wxml`));
  group.addScript('utils', read(root, 'utils.wxs'));
  const compiled = group.getTmplGenObjectGroups();
  group.free();
  return compiled;
}

export const shippedPage = (root: string, route: string): ShippedPage => ({
  route,
  runtime: readFileSync(require.resolve('glass-easel'), 'utf8'),
  templates: compile(root, route),
  styles: `${wxss(root, 'app.wxss')}\n${wxss(root, `${route}.wxss`)}`,
});
