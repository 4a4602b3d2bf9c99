import { existsSync } from 'node:fs';
import { LAYERS } from '../../../shared/risk/layer.ts';
import { namedRuleSet } from '../../../shared/risk/named-rule-set.ts';
import { type RuleSet, STARRED_LAYERS } from '../../../shared/risk/rule-set.ts';
import { readArchived } from './archived-rule-set.ts';

/** Where every published version is kept: the rules without a ☆, and with it. */
export const archiveFile = (version: string, star: boolean): URL =>
  new URL(`rule-sets/${version}${star ? '-star' : ''}.json`, import.meta.url);

/**
 * The rules somebody names for a replay: installed ones by layer, id, id@version or hash; an older version as `henan@2` from the archive; or
 * a file that `risk:rules -- --json` wrote, by its path. Null when none is called so.
 */
export function ruleSetNamed(name: string): RuleSet | null {
  const installed = namedRuleSet(name);
  if (installed !== null) return installed;
  if (/\.json$/.test(name)) return existsSync(name) ? readArchived(name) : null;
  const [, layerName = '', version = ''] = /^(?:assessment-)?(\w+)@(\w+)$/.exec(name) ?? [];
  const layer = LAYERS.find((each) => each === layerName);
  if (layer === undefined) return null;
  const file = archiveFile(version, STARRED_LAYERS.includes(layer));
  return existsSync(file) ? readArchived(file) : null;
}
