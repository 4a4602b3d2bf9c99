import { measureDelivery } from './delivery-latency.ts';
import { measureHistories } from './escalation-histories.ts';
import { type Figure, tableOf } from './figures.ts';
import { measureKills } from './kills.ts';
import { measureQueries } from './listed-queries.ts';
import { measureTriage } from './triage-speed.ts';

// `npm run bench:loop`: the figures of the danger loop. Ids after `--` run only those parts; `--plans` prints query plans.
const PARTS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  P2: async () => measureTriage(),
  R2: measureDelivery,
  R3: measureHistories,
  P9: () => measureQueries(process.argv.includes('--plans')),
  R1: measureKills,
};

const asked = process.argv.slice(2).filter((word) => word in PARTS);
const figures: Figure[] = [];
for (const [id, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(id)) continue;
  const part = await measure();
  process.stdout.write(`${tableOf(part)}\n\n`);
  figures.push(...part);
}
const missed = figures.filter(({ met }) => met === false);
process.stdout.write(
  missed.length === 0
    ? 'Every bar is met.\n'
    : `Missed:\n${missed.map(({ id, what, measured, bar }) => `  ${id} ${what}: ${measured}, bar ${bar}`).join('\n')}\n`,
);
process.exit(missed.length === 0 ? 0 : 1);
