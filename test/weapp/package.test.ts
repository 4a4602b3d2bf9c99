import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API_ORIGIN, weappBuild } from './build/weapp-build.ts';
import { type AppJson, readAppJson } from './host/package-loader.ts';
import { createPhone } from './host/phone.ts';
import { shippedRisk } from './host/shipped-risk.ts';
import { type WebpackModules, webpackModules } from './host/webpack-modules.ts';

const KB = 1024;
const MAIN = 1024 * KB;
const SUB_PACKAGE = 500 * KB;
const TOTAL = 4 * 1024 * KB;
const START_UP_SCRIPT = 450 * KB;
const BASE_WXML = 90 * KB;
const RULES = 60 * KB;
const TRIAGE_MS = 1;
const RUNS = 10_000;

let root = '';
let app: AppJson;
let files: readonly { readonly name: string; readonly size: number }[] = [];
const lines: string[] = [];

beforeAll(async () => {
  root = await weappBuild();
  app = readAppJson(root);
  files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, size: statSync(join(root, name)) }))
    .filter(({ size }) => size.isFile())
    .map(({ name, size }) => ({ name, size: size.size }));
});
afterAll(() => void process.stdout.write(`\n${lines.join('\n')}\n`));

const roots = (): readonly string[] => (app.subPackages ?? []).map((pack) => pack.root);
const sizeOf = (belongs: (name: string) => boolean): number =>
  files.filter(({ name }) => belongs(name)).reduce((sum, { size }) => sum + size, 0);
const inside = (folder: string) => (name: string) => name.startsWith(`${folder}/`);
const measured = (what: string, bytes: number): number => {
  lines.push(`${what.padEnd(26)}${(bytes / KB).toFixed(1)} kB`);
  return bytes;
};

describe('the package WeChat downloads', () => {
  test('is small: main, each sub-package, all of it', () => {
    expect(
      measured(
        'main package',
        sizeOf((name) => !roots().some((folder) => inside(folder)(name))),
      ),
    ).toBeLessThan(MAIN);
    for (const folder of roots()) {
      expect(measured(`sub-package ${folder}`, sizeOf(inside(folder))), folder).toBeLessThan(SUB_PACKAGE);
    }
    expect(
      measured(
        'all packages',
        sizeOf(() => true),
      ),
    ).toBeLessThan(TOTAL);
  });

  test('starts with little JavaScript and a small template', () => {
    const start = [...readFileSync(join(root, 'app.js'), 'utf8').matchAll(/require\("\.\/([\w-]+)"\)/g)].map(
      ([, name]) => `${name}.js`,
    );
    expect(start).toContain('taro.js');
    const first = new Set([...start, 'app.js', 'comp.js', `${app.pages[0]}.js`]);
    expect(
      measured(
        'start-up JavaScript',
        sizeOf((name) => first.has(name)),
      ),
    ).toBeLessThan(START_UP_SCRIPT);
    expect(
      measured(
        'base.wxml',
        sizeOf((name) => name === 'base.wxml'),
      ),
    ).toBeLessThan(BASE_WXML);
  });

  test('makes no code out of strings, and speaks to the configured address alone', () => {
    const scripts = files
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name }) => readFileSync(join(root, name), 'utf8'));
    // webpack's last resort on a JavaScript without globalThis, inside a try: WeChat refuses it and it is never reached.
    const written = scripts.map((text) =>
      text.replace(
        'if("object"===typeof globalThis)return globalThis;try{return this||new Function("return this")()}catch',
        '',
      ),
    );
    for (const text of written) expect(text).not.toMatch(/\beval\(|new Function\b|\bFunction\("/);
    expect(scripts.join('')).toContain(API_ORIGIN);
    expect(scripts.join('')).not.toMatch(/127\.0\.0\.1|localhost/);
  });

  test('keeps what stands beside a colour out of everything her pages load', () => {
    const hers = files.filter(({ name }) => /\.(js|wxml)$/.test(name) && !inside('clinic')(name));
    expect(hers.length).toBeGreaterThan(app.pages.length);
    const naming = (some: typeof hers) =>
      some.filter(({ name }) => readFileSync(join(root, name), 'utf8').includes('传染病'));
    expect(naming(hers).map(({ name }) => name)).toEqual([]);
    expect(naming([...files].filter(({ name }) => inside('clinic')(name))).length).toBeGreaterThan(0);
  });

  test('keeps out what belongs to the demonstration and to development', () => {
    expect(files.some(({ name }) => /^demo\/|gallery|\.map$|fontsource|\.woff/.test(name))).toBe(false);
    for (const page of ['danger/report/index', 'danger/result/index']) expect(app.pages).toContain(page);
  });
});

type Triage = (input: object) => { readonly urgency: string };

/** The shipped triage: the export that calls a seizure an emergency. */
function shippedTriage(modules: WebpackModules): { readonly id: string; readonly triage: Triage } {
  const seizure = { phase: 'pregnancy', signs: ['ds-seizure'], values: {} };
  for (const id of modules.ids.filter(
    (one) => /because/.test(modules.source(one)) && /questions/.test(modules.source(one)),
  )) {
    for (const value of Object.values(modules.load(id))) {
      if (typeof value !== 'function') continue;
      try {
        if ((value(seizure) as { urgency?: string } | undefined)?.urgency === 'emergency')
          return { id, triage: value as Triage };
      } catch {
        // Some other function of the module, for other arguments.
      }
    }
  }
  throw new Error('no module of the package is the triage');
}

describe('the rules as shipped', () => {
  test('answer within a millisecond and weigh little', () => {
    const phone = createPhone(root, { person: 'nobody', servers: new Map() });
    phone.setOnline(false);
    phone.launch('danger/report/index');
    const modules = webpackModules(phone.program());
    const { id, triage } = shippedTriage(modules);
    const opened: WebpackModules[] = [];
    const risk = shippedRisk((page) => {
      const clinic = createPhone(root, { person: 'nobody', servers: new Map() });
      clinic.setOnline(false);
      clinic.launch(page);
      opened.push(webpackModules(clinic.program()));
      return opened[opened.length - 1] ?? modules;
    });
    const source = (one: string): string => (risk.modules.includes(one) ? opened[0] : modules)?.source(one) ?? '';
    const ids = new Set([...modules.closure(id), ...risk.modules]);
    const rules = [...ids].reduce((sum, one) => sum + Buffer.byteLength(source(one)), risk.inPages);
    expect(measured('rules with all they import', rules)).toBeLessThan(RULES);

    const report = {
      phase: 'pregnancy',
      signs: ['ds-fm-reduced', 'ds-headache'],
      values: { sbp: 152, dbp: 98, tempC: 37.2, pulse: 96, fm2h: 6 },
      gaDays: 204,
      colour: 'orange',
    };
    const took = Array.from({ length: RUNS }, () => {
      const from = performance.now();
      triage(report);
      return performance.now() - from;
    }).sort((a, b) => a - b);
    const median = took[RUNS / 2] ?? Number.POSITIVE_INFINITY;
    lines.push(
      `triage of one report        median ${(median * 1000).toFixed(1)} µs, p99 ${((took[RUNS * 0.99] ?? 0) * 1000).toFixed(1)} µs, ${RUNS} runs`,
    );
    expect(triage(report).urgency).toBe('today');
    expect(median).toBeLessThanOrEqual(TRIAGE_MS);
    phone.kill();
    expect(phone.complaints).toEqual([]);
  });
});
