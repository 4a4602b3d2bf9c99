import { expect, it } from 'vitest';
import { isSound } from '../support/loop-check.ts';
import { runKills } from '../support/loop-kill-run.ts';

it('the check finds what is lost when a message counts as sent before it is', async () => {
  const { verdict } = await runKills({
    seed: 12,
    reports: 120,
    serverKills: 5,
    databaseKills: 0,
    entry: 'test/support/claim-and-forget-server.ts',
    deliveredWithinMs: 12_000,
  });
  expect(verdict.accepted).toBe(120);
  expect(verdict.undelivered).toBeGreaterThan(0);
  expect(isSound(verdict)).toBe(false);
});
