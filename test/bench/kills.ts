import { isSound } from '../support/loop-check.ts';
import { runKills } from '../support/loop-kill-run.ts';
import { atLeast, atMost, exactly, type Figure, toldOnly } from './figures.ts';

const SEED = 21;

/** R1 and R10: two thousand reports while server and database are killed, and the control that must fail. */
export async function measureKills(): Promise<Figure[]> {
  const run = { seed: SEED, reports: 2000, serverKills: 50, databaseKills: 5, deliveredWithinMs: 180_000 };
  const real = await runKills(run);
  const { verdict } = real;
  const control = await runKills({
    ...run,
    reports: 400,
    serverKills: 10,
    databaseKills: 1,
    deliveredWithinMs: 15_000,
    entry: 'test/support/claim-and-forget-server.ts',
  });
  return [
    exactly('R1', 'reports accepted', verdict.accepted, run.reports),
    exactly('R1', 'kills of the server', real.serverKills, run.serverKills),
    exactly('R1', 'kills of the database', real.databaseKills, run.databaseKills),
    exactly('R1', 'accepted reports lost', verdict.lostReports, 0),
    exactly('R1', 'accepted reports without exactly one alert', verdict.withoutOneAlert, 0),
    exactly('R1', 'women with a doubled alert', verdict.doubledAlerts, 0),
    exactly('R1', 'accepted reports without a delivery', verdict.undelivered, 0),
    exactly(
      'R1',
      'messages doubled after deduplication, or of nothing',
      verdict.doubledAfterDeduplication + verdict.strangers,
      0,
    ),
    exactly('R1', 'answers of 500 (503 is the right one)', real.faults, 0),
    toldOnly(
      'R1',
      'reports that needed a retry / attempts at the receiver / alerts',
      `${real.retried} / ${real.attemptsAtReceiver} / ${verdict.alerts}`,
    ),
    toldOnly(
      'R1',
      'control with the claim broken: reports without a delivery of 400',
      String(control.verdict.undelivered),
    ),
    atLeast('R1', 'the control is found out', Number(!isSound(control.verdict)), 1),
    atMost('R10', 'database killed -> next receipt, slowest', Math.max(...real.backAfterMs) / 1000, 10, 's'),
  ];
}
