import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { Script } from 'node:vm';

export interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] };
}

export const readAppJson = (root: string): AppJson =>
  JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')) as AppJson;

/** Every page's route, the start page first. */
export const pagesOf = (app: AppJson): readonly string[] => [
  ...app.pages,
  ...(app.subPackages ?? []).flatMap((pack) => pack.pages.map((page) => `${pack.root}/${page}`)),
];

/** WeChat hands these names to every module as parameters without a value, so that a browser's are not found. */
const HIDDEN =
  'window,document,frames,self,location,navigator,localStorage,history,screen,alert,confirm,prompt,XMLHttpRequest,WebSocket';

type Require = (path: string) => unknown;
type Compiled = (require: Require, module: { exports: unknown }, exports: unknown) => void;

/** Compiled once a file; each start of the program runs it anew. */
const scripts = new Map<string, Script>();

function scriptOf(file: string): Script {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const source = readFileSync(file, 'utf8');
  const script = new Script(`(function(require,module,exports,${HIDDEN}){${source}\n})`, { filename: file });
  scripts.set(file, script);
  return script;
}

/** `require` as WeChat has it: relative paths inside the package, each module run once. */
export function createLoader(root: string, realm: object): Require {
  const loaded = new Map<string, { exports: unknown }>();
  const load = (path: string): unknown => {
    const name = path.endsWith('.js') ? path : `${path}.js`;
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const file = join(root, name);
    if (name.startsWith('..') || !existsSync(file)) throw new Error(`module '${name}' is not in the package`);
    const module: { exports: unknown } = { exports: {} };
    loaded.set(name, module);
    const compiled = scriptOf(file).runInContext(realm as never) as Compiled;
    compiled((other) => load(posix.normalize(join(dirname(name), other))), module, module.exports);
    return module.exports;
  };
  return load;
}
