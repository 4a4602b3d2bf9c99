import type { WebpackModules } from './webpack-modules.ts';

type Anything = (...args: readonly unknown[]) => unknown;

/** The risk library as it was shipped. */
export interface ShippedRisk {
  readonly factsOf: (written: object) => unknown;
  readonly assess: (facts: unknown) => unknown;
  readonly screen: (facts: unknown) => unknown;
  readonly screenPostpartum: (facts: unknown) => unknown;
  /** The modules it is made of, with all they import. */
  readonly modules: readonly string[];
  /** Bytes of what the build has moved into the pages. */
  readonly inPages: number;
}

/**
 * Finds it in the package, whose names are gone: what modules export by how it answers, and what the build has moved into
 * a page by how it is written. `open` launches a page and answers the modules that are then at hand.
 */
export function shippedRisk(open: (page: string) => WebpackModules): ShippedRisk {
  const assessing = open('clinic/risk/assessment/index');
  const screening = open('clinic/risk/screening/index');
  const reading = exported(assessing, (read) => isRefusal((read as Anything)({ hbGperL: 12 })));
  const sets = exported(assessing, (set) => idOf((set as Anything)('henan')) === 'assessment-henan');
  const readFacts = reading.value as Anything;
  const ruleSetOf = sets.value as Anything;
  const screeningSet = (id: string) => exported(screening, (set) => idOf(set) === id).value;
  const assess = insidePage(assessing, /"green":"unassessed";return/);
  const screenBy = insidePage(screening, /positives:\w+,notDone:\w+,ruleSet:\w+\.ref\(\)/);
  const [henan, national, postpartum] = [
    ruleSetOf('henan'),
    screeningSet('screening-national'),
    screeningSet('postpartum-screening-henan'),
  ];
  return {
    factsOf(written) {
      const read = readFacts(written) as { readonly ok?: unknown; readonly facts?: unknown };
      if (read.ok !== true) throw new Error(JSON.stringify(read));
      return read.facts;
    },
    assess: (facts) => assess(facts, henan),
    screen: (facts) => screenBy(national, facts),
    screenPostpartum: (facts) => screenBy(postpartum, facts),
    modules: [reading, sets].flatMap(({ id }) => assessing.closure(id)),
    inPages: [assess, screenBy].reduce((sum, moved) => sum + Buffer.byteLength(String(moved)), 0),
  };
}

const idOf = (value: unknown): unknown => (Object(value) as { readonly id?: unknown }).id;

function isRefusal(answer: unknown): boolean {
  const { ok, refusals } = Object(answer) as { readonly ok?: unknown; readonly refusals?: unknown };
  return ok === false && Array.isArray(refusals) && (refusals[0] as { readonly field?: unknown }).field === 'hbGperL';
}

/** What a module of the rules exports that is so. */
function exported(
  modules: WebpackModules,
  isSo: (value: unknown) => boolean,
): { readonly id: string; readonly value: unknown } {
  for (const id of modules.ids.filter((one) => /unknown-field|assessment-|screening-/.test(modules.source(one)))) {
    for (const value of Object.values(modules.load(id))) {
      try {
        if (isSo(value)) return { id, value };
      } catch {
        // Something else of the module, for other arguments.
      }
    }
  }
  throw new Error(`no module of the package exports what is so: ${isSo}`);
}

/** A function that the build has moved into the module of the one page that uses it: the one written so. */
function insidePage(modules: WebpackModules, written: RegExp): Anything {
  const id = modules.ids.find((one) => written.test(modules.source(one)));
  const source = id === undefined ? '' : modules.source(id);
  const before = source.slice(0, source.search(written));
  const name = [...before.matchAll(/function ([\w$]+)\(\w+,\w+\)\{/g)].at(-1)?.[1];
  if (id === undefined || name === undefined) throw new Error(`nothing in the package is written ${written}`);
  const { asked } = modules.runWith(id, (exports) => `${exports}.asked=function(){return ${name}};`);
  return (asked as () => Anything)();
}
