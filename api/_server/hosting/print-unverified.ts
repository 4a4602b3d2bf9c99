import { unverifiedRows } from '../../../shared/danger/unverified.ts';

// `npm run clinical:unverified`: what a clinician must still read against the sources and sign.
const rows = unverifiedRows();
for (const { part, id, claim, open, source } of rows)
  process.stdout.write(`${part}\t${id}\t${open}\t${claim}\t${source}\n`);
process.stdout.write(`\n${rows.length} rows await a signature.\n`);
