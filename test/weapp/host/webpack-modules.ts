import { Script } from 'node:vm';
import type { MiniProgram } from './mini-program.ts';

type WebpackRequire = ((id: string) => unknown) & { readonly m: Readonly<Record<string, (...args: never[]) => void>> };

export interface WebpackModules {
  readonly ids: readonly string[];
  readonly source: (id: string) => string;
  /** Runs a module of the package, as a page would, and answers what it exports. */
  readonly load: (id: string) => Readonly<Record<string, unknown>>;
  /** Runs a module once more with a line before its first, to reach what it does not export. */
  readonly runWith: (id: string, first: (exports: string) => string) => Readonly<Record<string, unknown>>;
  /** A module and everything it imports. */
  readonly closure: (id: string) => readonly string[];
}

let chunks = 0;

/** Opens the modules of the running package: to measure the rules as they were shipped, not as they are written. */
export function webpackModules({ wx }: MiniProgram): WebpackModules {
  const queue = (wx as { webpackJsonp?: { push(chunk: unknown): void } }).webpackJsonp;
  let found: WebpackRequire | undefined;
  chunks += 1;
  queue?.push([
    [-chunks],
    {},
    (require: WebpackRequire) => {
      found = require;
    },
  ]);
  if (found === undefined) throw new Error('the package has no webpack runtime');
  const require = found;
  const source = (id: string): string => String(require.m[id]);
  return {
    ids: Object.keys(require.m),
    source,
    load: (id) => Object(require(id)) as Record<string, unknown>,
    runWith(id, first) {
      const [head = '', exports = ''] = /^function\s*\(\w+,(\w+)[^)]*\)\s*\{/.exec(source(id)) ?? [];
      const text = `(${head}${first(exports)}${source(id).slice(head.length)})`;
      // Made out here, for in the program strings cannot become code; what it imports stays inside.
      const remade = new Script(text).runInThisContext() as (...args: unknown[]) => void;
      const exported: Record<string, unknown> = {};
      try {
        remade({ exports: exported }, exported, require);
      } catch {
        // The module of a page ends by showing it, which is not wanted a second time.
      }
      return exported;
    },
    closure(id) {
      const all = new Set<string>();
      const add = (one: string): void => {
        if (all.has(one)) return;
        all.add(one);
        for (const [, imported] of source(one).matchAll(/\b\w\((\d+)\)/g))
          if (imported !== undefined && imported in require.m) add(imported);
      };
      add(id);
      return [...all];
    },
  };
}
