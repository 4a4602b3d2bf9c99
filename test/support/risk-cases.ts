import fc from 'fast-check';
import { type WrittenFacts, writtenFacts } from './risk-facts.ts';

/** How many women the phone, the service and the command line have to agree about. */
export const RISK_CASES = 5000;

/** The same for everybody who asks: the day the norm was issued, 2017-09-22. */
const SEED = 20_170_922;

/** Generated facts with every boundary, tick and form gone through among them; as JSON would carry them. */
export const riskCases = (): readonly WrittenFacts[] =>
  fc
    .sample(writtenFacts, { seed: SEED, numRuns: RISK_CASES })
    .map((facts) => JSON.parse(JSON.stringify(facts)) as WrittenFacts);
