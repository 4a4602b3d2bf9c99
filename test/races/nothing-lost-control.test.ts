import { expect, it } from 'vitest';
import { isSound } from '../support/loop-check.ts';
import { runKills } from '../support/loop-kill-run.ts';

it('the check finds what is lost when a message counts as sent before it is', async () => {
  const { verdict } = await runKills({
    seed: 12,
    reports: 80,
    serverKills: 4,
    databaseKills: 0,
    entry: 'test/support/claim-and-forget-server.ts',
    // Often enough that some messages wait in memory at every kill.
    receiver: { errorRate: 0.3 },
    deliveredWithinMs: 6000,
  });
  expect(verdict.accepted).toBe(80);
  expect(verdict.undelivered).toBeGreaterThan(0);
  expect(isSound(verdict)).toBe(false);
});
