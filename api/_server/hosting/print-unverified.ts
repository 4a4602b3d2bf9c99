import { unverifiedRows } from '../../../shared/danger/unverified.ts';
import { unverifiedRiskRows } from '../../../shared/risk/unverified.ts';
import { unverifiedGrowth } from './sign-off/growth-sections.ts';

// `npm run clinical:unverified`: what a clinician must still read against the sources and sign.
const rows = [
  ...unverifiedRows().map(({ part, id, open, claim, source }) => ['danger', part, id, open, claim, source]),
  ...unverifiedRiskRows().map(({ part, id, open, claim, reading, note, source }) => [
    'risk',
    part,
    id,
    open,
    [claim, reading, note].filter((piece) => piece !== '').join(' | '),
    source,
  ]),
  ...unverifiedGrowth().map(([id, claim, source]) => ['growth', 'reading', id, 'everything', claim, source]),
];
for (const row of rows) process.stdout.write(`${row.join('\t')}\n`);
process.stdout.write(`\n${rows.length} rows await a signature.\n`);
