import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../../shared/contract/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const below = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (['node_modules', 'dist', '.data', 'migrations'].includes(entry.name)) return [];
    return entry.isDirectory() ? below(path) : [path];
  });

const files = ['shared', 'api', 'miniapp', 'test'].flatMap(below);
const code = files.filter((file) => /\.(ts|tsx|cjs|mjs)$/.test(file));
const product = code.filter((file) => !file.startsWith('test/'));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Without comments and texts, so that a rule is not broken by being spoken of. */
const programOf = (file: string): string =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

const lengthOf = (file: string): number => textOf(file).split('\n').length - 1;

/** Tables of data, one row after another: they are as long as what they describe. */
const isTable = (file: string): boolean =>
  /^(shared\/(danger\/signs|care\/growth)|test\/shared\/risk\/forms)\//.test(file);

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

describe('the tree', () => {
  it('has short files: half of the product’s below 80 lines, nine in ten below 160, none over 250', () => {
    const lengths = product.filter((file) => !isTable(file)).map(lengthOf);
    const sorted = [...lengths].sort((a, b) => a - b);
    const [median, ninth] = [at(sorted, 0.5), at(sorted, 0.9)];
    process.stdout.write(
      `Files of the product: ${sorted.length}; lines: median ${median}, nine in ten up to ${ninth}\n`,
    );
    expect(median).toBeLessThanOrEqual(80);
    expect(ninth).toBeLessThanOrEqual(160);
    expect(code.filter((file) => !isTable(file) && lengthOf(file) > 250)).toEqual([]);
  });

  it('names each file for the one thing it holds', () => {
    const vague = /(^|[-./])(utils?|helpers?|common|misc|managers?)([-./]|$)/;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  it('writes every name in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
    expect(code.filter((file) => !kebab.test(basename(file)))).toEqual([]);
  });

  it('reads the clock in one adapter only', () => {
    const timed = product.filter((file) => /^(shared|api)\//.test(file) && !file.startsWith('api/_server/adapters/'));
    expect(timed.filter((file) => /\bDate\.now\(|\bnew Date\(\s*\)|\bDate\(\)/.test(programOf(file)))).toEqual([]);
  });

  it('draws its random numbers in one adapter only', () => {
    const drawn = product.filter((file) => /^(shared|api)\//.test(file) && !file.startsWith('api/_server/adapters/'));
    expect(drawn.filter((file) => /\bMath\.random\(|\brandomUUID\(/.test(programOf(file)))).toEqual([]);
  });

  it('reads the environment where a process begins and nowhere else', () => {
    const begins = /^api\/(index\.ts|_server\/(hosting|demo)\/)/;
    const readers = product.filter((file) => /^(shared|api)\//.test(file) && /\bprocess\.env\b/.test(programOf(file)));
    expect(readers.filter((file) => !begins.test(file))).toEqual([]);
  });

  it('prints through the log, or where a process begins', () => {
    const begins = /^api\/_server\/(hosting|demo)\//;
    const printers = product.filter((file) => /^(shared|api)\//.test(file) && /\bconsole\.\w+\(/.test(programOf(file)));
    expect(printers.filter((file) => !begins.test(file))).toEqual([]);
  });

  it('leaves no test out, alone or for later', () => {
    const tests = code.filter(
      (file) => /^test\/.*\.test\.tsx?$/.test(file) && file !== relative(root, fileURLToPath(import.meta.url)),
    );
    expect(
      tests.filter((file) => /\b(it|test|describe)\.(skip|only|todo|fails)\b|\bvi\.mock\(/.test(programOf(file))),
    ).toEqual([]);
  });
});

describe('the contract', () => {
  const rooms = files.filter((file) => /^shared\/contract\/[a-z-]+\.ts$/.test(file));

  it('registers every endpoint that is described', async () => {
    const described: unknown[] = [];
    for (const file of rooms) {
      const room: Record<string, unknown> = await import(/* @vite-ignore */ join(root, file));
      described.push(
        ...Object.values(room).filter(
          (value) => typeof value === 'object' && value !== null && 'access' in value && 'path' in value,
        ),
      );
    }
    expect(described.length).toBeGreaterThan(10);
    expect(described.filter((endpoint) => !ENDPOINTS.some((registered) => registered === endpoint))).toEqual([]);
  });

  it('gives no two endpoints the same id or the same method and path', () => {
    const ids = ENDPOINTS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const places = ENDPOINTS.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });
});
