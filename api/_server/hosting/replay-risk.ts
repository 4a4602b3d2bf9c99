import { parseArgs } from 'node:util';
import { LAYERS } from '../../../shared/risk/layer.ts';
import type { RuleSet } from '../../../shared/risk/rule-set.ts';
import { createService } from '../deps.ts';
import { parseEnv } from '../env.ts';
import { replayAssessments } from '../risk/replay-assessments.ts';
import { changeLine, summaryLines } from '../risk/replay-words.ts';
import { ruleSetNamed } from '../risk/rule-set-named.ts';
import { loadEnvFile } from './load-env-file.ts';

// `npm run -s risk:replay -- --from national --to henan`: who would be proposed another colour, and by which rows. Reads only.
const USAGE = `usage: npm run -s risk:replay -- --from <rules> --to <rules>
  rules: ${LAYERS.join(', ')}, or an id, id@version (henan@2) or hash, or a file of risk:rules -- --json
  a line: number, masked name, from → to, confirmed colour; rows: + holds now, - held, ? cannot be said now, ! could not be said, 医 a clinician places it, ☆ counted`;

const asked = argumentsOf(process.argv.slice(2));
const from = named(asked.from);
const to = named(asked.to);
if (from === null || to === null) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  loadEnvFile();
  const service = createService(parseEnv(process.env));
  try {
    const totals = await replayAssessments(service.deps, { from, to }, (changed) => {
      process.stdout.write(`${changeLine(changed)}\n`);
    });
    process.stdout.write(`\n${summaryLines(from, to, totals).join('\n')}\n`);
  } finally {
    await service.close();
  }
}

/** Null, with the reason said, for a file that is none or is not what its fingerprint says. */
function named(name: string): RuleSet | null {
  try {
    return ruleSetNamed(name);
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}

function argumentsOf(words: string[]): { readonly from: string; readonly to: string } {
  try {
    const { values } = parseArgs({ args: words, options: { from: { type: 'string' }, to: { type: 'string' } } });
    return { from: values.from ?? '', to: values.to ?? '' };
  } catch {
    return { from: '', to: '' };
  }
}
