import { describe, expect, it } from 'vitest';
import { ringsFor, topTierWaits } from '../../../miniapp/src/clinic/alarm.ts';
import { livenessOf } from '../../../miniapp/src/clinic/liveness.ts';
import type { AlertId } from '../../../shared/identity/ids.ts';
import { minutes, sampleRow } from './sample-row.ts';

const emergency = sampleRow();
const other = sampleRow({ alertId: 'b' as AlertId });
const waits = (...rows: Parameters<typeof topTierWaits>[0]) => topTierWaits(rows);

describe('the alarm', () => {
  it('rings for a top-tier alert that was not there before', () => {
    expect(ringsFor(waits(emergency), waits(other, emergency))).toBe(true);
    expect(ringsFor(waits(), waits(emergency))).toBe(true);
  });

  it('stays quiet for one already rung for, for one that went, and for every other tier', () => {
    expect(ringsFor(waits(emergency), waits(emergency))).toBe(false);
    expect(ringsFor(waits(emergency, other), waits(other))).toBe(false);
    expect(ringsFor(waits(), waits(sampleRow({ urgency: 'today' })))).toBe(false);
  });

  it('rings again when the same alert is raised and waits anew', () => {
    expect(ringsFor(waits(emergency), waits(sampleRow({ waitingSince: minutes(1) })))).toBe(true);
  });

  it('does not ring for what is on the first list somebody reads', () => {
    expect(ringsFor(null, waits(emergency))).toBe(false);
  });
});

describe('whether the list is live', () => {
  const at = { failing: false, receivedAt: 1_000_000, deviceNow: 1_003_000, sweepStale: false };
  it.each([
    ['live', {}],
    ['live', { failing: true }],
    ['offline', { failing: true, deviceNow: 1_012_001 }],
    ['offline', { failing: true, receivedAt: 0 }],
    ['asleep', { sweepStale: true }],
    ['offline', { sweepStale: true, failing: true, receivedAt: 0 }],
  ] as const)('%s: %j', (liveness, change) => {
    expect(livenessOf({ ...at, ...change })).toBe(liveness);
  });
});
