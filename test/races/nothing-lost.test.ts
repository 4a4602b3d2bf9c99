import { expect, it } from 'vitest';
import { isSound } from '../support/loop-check.ts';
import { runKills } from '../support/loop-kill-run.ts';

// The full figure (2,000 reports, 50 kills of the server, 5 of the database) is in `npm run bench:loop`.
it('has one alert and one delivery for every receipt, whatever is killed and though the receiver fails 9 in 100', async () => {
  const { verdict, serverKills, databaseKills, faults } = await runKills({
    seed: 11,
    reports: 200,
    serverKills: 6,
    databaseKills: 1,
    env: { OUTBOX_LEASE_SECONDS: '6' },
    deliveredWithinMs: 60_000,
  });
  expect(verdict).toMatchObject({ accepted: 200, alerts: 167 });
  expect(isSound(verdict), JSON.stringify(verdict)).toBe(true);
  expect([serverKills, databaseKills]).toEqual([6, 1]);
  expect(faults).toBe(0);
});
