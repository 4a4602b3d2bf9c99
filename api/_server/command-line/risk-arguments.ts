import { parseArgs } from 'node:util';
import { LAYERS, type Layer } from '../../../shared/risk/layer.ts';

export const RISK_COMMANDS = ['assess', 'screen', 'postpartum-screen', 'route'] as const;
export type RiskCommand = (typeof RISK_COMMANDS)[number];

export const RISK_USAGE = `usage: npm run -s risk -- ${RISK_COMMANDS.join('|')} [--county ${LAYERS.filter((layer) => layer !== 'national').join('|')}] < facts.jsonl
  one JSON object a line, one JSON result a line; without --county the national norm alone; henan is the provincial layer alone`;

/** What was asked for; `null` when it is none of what there is. */
export function parseRiskArguments(
  words: readonly string[],
): { readonly command: RiskCommand; readonly layer: Layer } | null {
  let parsed: { readonly values: { readonly county?: string[] }; readonly positionals: readonly string[] };
  try {
    const options = { county: { type: 'string', multiple: true } } as const;
    parsed = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch {
    return null;
  }
  const [word, ...others] = parsed.positionals;
  const [county = 'national', ...counties] = parsed.values.county ?? [];
  const command = RISK_COMMANDS.find((known) => known === word);
  const layer = LAYERS.find((known) => known === county);
  if (command === undefined || layer === undefined || others.length > 0 || counties.length > 0) return null;
  return { command, layer };
}
