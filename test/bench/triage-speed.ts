import { SIGNS } from '../../shared/danger/signs/index.ts';
import { triage } from '../../shared/danger/triage.ts';
import type { TriageInput } from '../../shared/danger/triage-types.ts';
import { seededRandom } from '../simulators/faults.ts';
import { atMost, type Figure, percentile, toldOnly } from './figures.ts';

const REPORTS = 2000;

/** P2 on this machine’s Node; the phone build is measured where the built package runs, in `test/weapp`. */
export function measureTriage(): Figure[] {
  const random = seededRandom(5);
  const reports = Array.from({ length: REPORTS }, (): TriageInput => {
    const phase = (['pregnancy', 'postpartum', 'newborn'] as const)[Math.floor(random() * 3)] ?? 'pregnancy';
    return {
      phase,
      signs: SIGNS.filter(() => random() < 0.05).map((sign) => sign.id),
      values: phase === 'newborn' ? {} : { sbp: 90 + random() * 90, dbp: 50 + random() * 60 },
      ...(random() < 0.5 ? { gaDays: Math.floor(random() * 290) } : {}),
    };
  });
  for (const report of reports) triage(report);
  const took = reports.map((report) => {
    const began = performance.now();
    triage(report);
    return performance.now() - began;
  });
  return [
    atMost('P2', 'triage of one report on Node, median', percentile(took, 0.5), 1, 'ms'),
    toldOnly('P2', 'triage of one report on Node, p99', `${percentile(took, 0.99).toFixed(4)} ms`),
  ];
}
