import { PROVENANCE } from '../../../shared/risk/national/provenance.ts';
import { printPredicate } from '../../../shared/risk/predicate/print.ts';
import { ALL_RULES } from '../../../shared/risk/rule-index.ts';

// `npm run risk:rules`: every row of the three forms as one line, to read, search and compare without running a rule.
const COLUMNS = 'id\tcolour\tsection\ttext\tmode\tfacts\tcondition\tsource\tstatus\tverified';

const lines = ALL_RULES.map(({ id, colour, section, heading, text, mode, facts, prepared, source }) => {
  const { status, verified } = PROVENANCE[id] ?? { status: '', verified: false };
  const condition = prepared === null ? '' : printPredicate(prepared.predicate);
  const place = [section, heading].filter((part) => part !== '').join(' / ');
  return [id, colour ?? '', place, text, mode, facts.join(','), condition, source, status, verified].join('\t');
});
process.stdout.write(`${[COLUMNS, ...lines].join('\n')}\n`);
