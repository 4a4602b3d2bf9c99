import { isDeepStrictEqual } from 'node:util';
import { assess } from '../../shared/risk/assess.ts';
import type { RiskFacts } from '../../shared/risk/facts/facts.ts';
import { readFacts } from '../../shared/risk/facts/read-facts.ts';
import { answer } from '../../shared/risk/rule.ts';
import { ruleSetOf } from '../../shared/risk/rule-sets.ts';
import { seededRandom } from '../simulators/faults.ts';
import { KNOWLEDGE, sampleRiskFacts } from '../support/sample-facts.ts';
import { atLeast, atMost, exactly, type Figure, percentile, tableOf, toldOnly } from './figures.ts';
import { type Contender, contenders } from './risk/contenders.ts';
import { ours, RULES } from './risk/explained.ts';
import { inTurns, medianRatio, singleCalls } from './risk/in-turns.ts';

// `npm run bench:risk`: P1, our rules against three engines that are given the same ones. Every answer is compared before anything is timed.
const WOMEN = 400;
const ROUNDS = 21;

const random = seededRandom(17);
const women = Array.from({ length: WOMEN }, (_, index) => sampleRiskFacts(random, KNOWLEDGE[index % KNOWLEDGE.length]));
const woman = (index: number): RiskFacts => {
  const facts = women[index % WOMEN];
  if (facts === undefined) throw new Error('no such woman');
  return facts;
};
const others = contenders(RULES, women);

/** Facts just read, as the other engines’ are just put into their form: neither is timed. Nobody has assessed them yet. */
let unseen: readonly RiskFacts[] = [];
const layReady = (calls: number): void => {
  unseen = Array.from({ length: calls }, (_, index) => readAgain(woman(index)));
};
const aboutUnseen = (run: (facts: RiskFacts) => unknown) => ({
  layReady,
  run: (index: number) => run(unseen[index] ?? woman(index)),
});

function readAgain({ creatinineRatio: _, ...given }: RiskFacts): RiskFacts {
  const read = readFacts(given);
  if (!read.ok) throw new Error('facts that were read cannot be read again');
  return read.facts;
}

/** Rules whose answer differs from ours, and women whose explanation does. */
async function differences({ truthsAbout, explainedAbout }: Contender): Promise<number> {
  let different = 0;
  for (let index = 0; index < WOMEN; index++) {
    const truths = await truthsAbout(index);
    different += RULES.filter((rule, at) => answer(rule, woman(index)) !== truths[at]).length;
    if (!isDeepStrictEqual(await explainedAbout(index), ours(woman(index)))) different += 1;
  }
  return different;
}

const same: Figure[] = [];
for (const other of others) {
  same.push(exactly('P1', `answers of ${other.name} that differ from ours`, await differences(other), 0));
}
process.stdout.write(`${RULES.length} rows that are asked, and green, about ${WOMEN} women\n${tableOf(same)}\n\n`);
if (same.some(({ met }) => met === false)) process.exit(1);

const alone = (name: string): string => `${name}, answers alone`;
const times = await inTurns(
  [
    { name: 'ours', calls: 2000, ...aboutUnseen(ours) },
    ...others.map(({ name, calls, explainedAbout }) => ({
      name,
      calls,
      run: (index: number) => explainedAbout(index % WOMEN),
    })),
    ...others.map(({ name, calls, truthsAbout }) => ({
      name: alone(name),
      calls,
      run: (index: number) => truthsAbout(index % WOMEN),
    })),
  ],
  ROUNDS,
);
const national = ruleSetOf('national');
const figures: Figure[] = [
  ...others.map(({ name, bar }) =>
    atLeast('P1', `${name} / ours, both explained`, medianRatio(times, name, 'ours'), bar),
  ),
  ...others.map(({ name }) =>
    toldOnly('P1', `${alone(name)} / ours, explained`, `${medianRatio(times, alone(name), 'ours')}`),
  ),
  ...[...times].map(([name, each]) => toldOnly('P1', `${name}, median`, `${percentile(each, 0.5).toFixed(1)} µs`)),
  ...singleFigures('one explained assessment', (facts) => assess(facts, national)),
  ...singleFigures(`one explained assessment with the screening, ${RULES.length} rows`, ours),
];
process.stdout.write(`${tableOf(figures)}\n`);
process.exit(figures.some(({ met }) => met === false) ? 1 : 0);

function singleFigures(what: string, run: (facts: RiskFacts) => unknown): readonly Figure[] {
  const { p99, usualP99 } = singleCalls(aboutUnseen(run), ROUNDS, WOMEN);
  return [
    atMost('P1', `${what}, p99`, p99, 20, 'µs'),
    toldOnly('P1', `${what}, p99 of each woman’s median`, `${usualP99.toFixed(1)} µs`),
  ];
}
