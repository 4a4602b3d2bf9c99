import { namedRuleSet } from '../../../shared/risk/named-rule-set.ts';
import { PROVENANCE } from '../../../shared/risk/national/provenance.ts';
import { printPredicate } from '../../../shared/risk/predicate/print.ts';
import { ALL_RULES } from '../../../shared/risk/rule-index.ts';
import { archive } from '../risk/archived-rule-set.ts';

// `npm run risk:rules`: every row of the three forms as one line, to read, search and compare without running a rule.
// `npm run -s risk:rules -- --json national`: the assessment rules of a layer as a file that `risk:replay` reads back.
const COLUMNS = 'id\tcolour\tsection\ttext\tmode\tfacts\tcondition\tsource\tstatus\tverified';

const lines = ALL_RULES.map(({ id, colour, section, heading, text, mode, facts, prepared, source }) => {
  const { status, verified } = PROVENANCE[id] ?? { status: '', verified: false };
  const condition = prepared === null ? '' : printPredicate(prepared.predicate);
  const place = [section, heading].filter((part) => part !== '').join(' / ');
  return [id, colour ?? '', place, text, mode, facts.join(','), condition, source, status, verified].join('\t');
});
const [flag, name = 'national'] = process.argv.slice(2);
if (flag === undefined) process.stdout.write(`${[COLUMNS, ...lines].join('\n')}\n`);
else {
  const set = flag === '--json' ? namedRuleSet(name) : null;
  if (set === null) {
    process.stderr.write('usage: npm run -s risk:rules [-- --json <layer>]\n');
    process.exitCode = 2;
  } else process.stdout.write(`${JSON.stringify(archive(set))}\n`);
}
