import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const KB = 1024;

/** WeChat allows 2 MB a package; ours stay far below, for old phones on two bars of signal. */
export const SIZE_LIMITS = {
  main: 1024 * KB,
  subPackage: 500 * KB,
  total: 4096 * KB,
  startUpScript: 450 * KB,
} as const;

export interface PackageSizes {
  readonly main: number;
  readonly subPackages: Readonly<Record<string, number>>;
  readonly total: number;
  /** JavaScript run before the first page: everything of the main package that is no page of its own. */
  readonly startUpScript: number;
}

/** Measures a built WeChat package in bytes; throws when there is none (Taro ends with 0 even when it built nothing). */
export function packageSizes(folder: string): PackageSizes {
  const appFile = join(folder, 'app.json');
  if (!existsSync(appFile)) throw new Error(`no mini-program was built in ${folder}`);
  const app = JSON.parse(readFileSync(appFile, 'utf8')) as { subPackages?: { root: string }[] };
  const roots = (app.subPackages ?? []).map(({ root }) => root);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name: name.split(sep).join('/'), path: join(folder, name) }))
    .filter(({ path }) => statSync(path).isFile())
    .map(({ name, path }) => ({
      name,
      bytes: statSync(path).size,
      root: roots.find((root) => name.startsWith(`${root}/`)),
    }));
  const sum = (chosen: typeof files) => chosen.reduce((bytes, file) => bytes + file.bytes, 0);
  const main = files.filter((file) => file.root === undefined);
  return {
    main: sum(main),
    subPackages: Object.fromEntries(roots.map((root) => [root, sum(files.filter((file) => file.root === root))])),
    total: sum(files),
    startUpScript: sum(main.filter(({ name }) => name.endsWith('.js') && !name.includes('/'))),
  };
}

/** Every limit a package breaks, in words; empty when it may be shipped. */
export function sizeFaults(sizes: PackageSizes): readonly string[] {
  const check = (what: string, bytes: number, limit: number) =>
    bytes > limit ? [`${what}: ${Math.ceil(bytes / KB)} kB, limit ${limit / KB} kB`] : [];
  return [
    ...check('main package', sizes.main, SIZE_LIMITS.main),
    ...Object.entries(sizes.subPackages).flatMap(([root, bytes]) =>
      check(`sub-package ${root}`, bytes, SIZE_LIMITS.subPackage),
    ),
    ...check('whole package', sizes.total, SIZE_LIMITS.total),
    ...check('start-up JavaScript', sizes.startUpScript, SIZE_LIMITS.startUpScript),
  ];
}
