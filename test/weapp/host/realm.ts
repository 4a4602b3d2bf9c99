import { createContext, runInContext } from 'node:vm';

/** What a script on the phone can reach besides the language: nothing of a browser, nothing of Node. */
export interface RealmGlobals {
  readonly wx: object;
  readonly App: (app: object) => void;
  readonly Page: (page: object) => void;
  readonly Component: (component: object) => void;
  readonly Behavior: (behavior: object) => object;
  readonly getApp: () => unknown;
  readonly getCurrentPages: () => readonly unknown[];
  readonly console: object;
  readonly setTimeout: (work: () => void, ms?: number) => number;
  readonly clearTimeout: (id: number | undefined) => void;
  readonly setInterval: (work: () => void, ms?: number) => number;
  readonly clearInterval: (id: number | undefined) => void;
}

/**
 * What V8 brings along and a phone in use may not have: WeChat on Android ships no time zones, older iPhones run a
 * JavaScript from before 2022. A use of any of it fails here, not on her phone.
 */
const ABSENT = `
  for (const name of ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'Iterator', 'escape', 'unescape'])
    delete globalThis[name];
  for (const [owner, names] of [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group', 'groupToMap']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object, ['hasOwn', 'groupBy']],
    [Array, ['fromAsync']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference']],
  ]) for (const name of names) delete owner[name];
`;

/** A JavaScript world of its own with only these globals; strings cannot become code in it. */
export function createRealm(globals: RealmGlobals): object {
  const realm = createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } });
  runInContext(ABSENT, realm);
  return realm;
}
