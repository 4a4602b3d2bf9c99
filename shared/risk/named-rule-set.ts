import { LAYERS } from './layer.ts';
import type { RuleSet } from './rule-set.ts';
import { ASSESSMENT_SETS, ruleSetOf } from './rule-sets.ts';

/**
 * The assessment rules somebody names: by layer (`henan`), by id (`assessment-henan`), by id and version (`assessment-henan@1`), or by hash,
 * where layers with the same rules share one. Null when none is called so.
 */
export function namedRuleSet(name: string): RuleSet | null {
  const layer = LAYERS.filter((each) => each === name)[0];
  if (layer !== undefined) return ruleSetOf(layer);
  const found = ASSESSMENT_SETS.filter((set) => {
    const { id, version, hash } = set.ref();
    return name === id || name === `${id}@${version}` || name === hash;
  });
  return found[0] ?? null;
}
