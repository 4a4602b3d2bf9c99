import { describe, expect, test } from 'vitest';
import { createFaults, type Fault, type FaultPlan } from '../../simulators/faults.ts';

const drawn = (seed: number, plan: FaultPlan, count: number): (Fault | null)[] => {
  const faults = createFaults(seed, plan);
  return Array.from({ length: count }, () => faults.draw());
};

describe('the faults of a simulator', () => {
  const plan: FaultPlan = { errorRate: 0.05, hangRate: 0.02, cutRate: 0.02, delayRate: 0.1, twiceRate: 0.01 };

  test('the same seed gives the same faults in the same order, another seed gives others', () => {
    expect(drawn(7, plan, 500)).toEqual(drawn(7, plan, 500));
    expect(drawn(7, plan, 500)).not.toEqual(drawn(8, plan, 500));
  });

  test('each fault comes about as often as planned, and the rest is sound', () => {
    const all = drawn(3, plan, 20_000);
    const share = (kind: Fault['kind'] | null): number =>
      all.filter((fault) => (fault?.kind ?? null) === kind).length / all.length;
    expect(share('status')).toBeGreaterThan(0.04);
    expect(share('hang')).toBeGreaterThan(0.014);
    expect(share('cut')).toBeGreaterThan(0.014);
    expect(share('delay')).toBeGreaterThan(0.09);
    expect(share('twice')).toBeGreaterThan(0.006);
    expect(share('redirect')).toBe(0);
    expect(share(null)).toBeGreaterThan(0.78);
    expect(share(null)).toBeLessThan(0.82);
  });

  test('a cut happens on both sides of taking the request in', () => {
    const sides = drawn(1, { cutRate: 1 }, 100).map((fault) => (fault?.kind === 'cut' ? fault.when : 'none'));
    expect(new Set(sides)).toEqual(new Set(['before', 'after']));
  });

  test('what is scripted comes first and in order, then the plan again', () => {
    const faults = createFaults(1, { errorRate: 1 });
    faults.next({ kind: 'drip' });
    faults.next(null, 2);
    expect([faults.draw(), faults.draw(), faults.draw()]).toEqual([{ kind: 'drip' }, null, null]);
    expect(faults.draw()?.kind).toBe('status');
    faults.next({ kind: 'drip' });
    faults.clear();
    expect(faults.draw()).toBeNull();
  });
});
