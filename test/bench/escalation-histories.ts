import { escalateAlerts } from '../../api/_server/jobs/escalate-alerts.ts';
import type { AlertUrgency } from '../../shared/danger/urgency.ts';
import type { AlertId } from '../../shared/identity/ids.ts';
import { expectedSteps, type History, type Taken } from '../shared/danger/escalation-model.ts';
import { seededRandom } from '../simulators/faults.ts';
import { inParallel, type ReportedUrgency } from '../support/loop-client.ts';
import type { EnrolledWoman } from '../support/loop-county.ts';
import { type LoopService, startLoopService } from '../support/loop-service.ts';
import { onFreshDatabase } from './bench-database.ts';
import { atLeast, exactly, type Figure, toldOnly } from './figures.ts';

const HISTORIES = 200;
const SWEEPS = 45;
const LASTS_SECONDS = 30 * 3600;

type Deed = History['deeds'][number]['what'];
interface Moment {
  readonly at: number;
  readonly woman: number;
  readonly what: 'open' | Deed;
}

const GRAVER: Readonly<Record<AlertUrgency, AlertUrgency | null>> = {
  'within-24h': 'today',
  today: 'emergency',
  emergency: null,
};

/** R3 through the real service, its database and a set clock; the 10,000 pure histories are in `test/shared/danger`. */
export const measureHistories = (): Promise<Figure[]> =>
  onFreshDatabase({ durable: false }, async (database) => {
    const service = await startLoopService(database.url, { women: HISTORIES });
    try {
      const histories = drawHistories();
      const lived = await live(service, histories);
      const wanted = histories.map(expectedSteps);
      const differ = histories.filter((_, woman) => !same(lived[woman] ?? [], wanted[woman] ?? []));
      return [
        exactly(
          'R3',
          `of ${HISTORIES} histories through the service, those that differ from the model`,
          differ.length,
          0,
        ),
        atLeast('R3', 'escalation steps compared', wanted.flat().length, HISTORIES),
        toldOnly('R3', '10,000 pure histories', 'test/shared/danger/escalation.property.test.ts'),
      ];
    } finally {
      await service.close();
    }
  });

function drawHistories(): History[] {
  const random = seededRandom(3);
  const second = (from: number): number => from + Math.floor(random() ** 3 * (LASTS_SECONDS - from));
  const sweeps = Array.from({ length: SWEEPS }, () => second(0)).sort((a, b) => a - b);
  return Array.from({ length: HISTORIES }, (): History => {
    const urgency = (['emergency', 'today', 'within-24h'] as const)[Math.floor(random() * 3)] ?? 'today';
    const openedAt = Math.floor(random() * 1800);
    const deeds = Array.from({ length: Math.floor(random() * 4) }, () => ({
      at: second(openedAt + 1),
      what: (['acknowledge', 'acknowledge', 'raise', 'look'] as const)[Math.floor(random() * 4)] ?? 'look',
    })).sort((a, b) => a.at - b.at);
    return { urgency, openedAt, deeds, sweeps };
  });
}

/** Lives all histories at once, on one clock: at the same second people come before the sweep, as in the model. */
async function live(service: LoopService, histories: readonly History[]): Promise<Taken[][]> {
  const start = service.clock.now();
  const moments = histories
    .flatMap(({ openedAt, deeds }, woman): Moment[] => [
      { at: openedAt, woman, what: 'open' },
      ...deeds.map(({ at, what }) => ({ at, what, woman })),
    ])
    .sort((a, b) => a.at - b.at);
  const present = histories.map(({ urgency }) => urgency);
  const alerts: AlertId[] = [];

  async function happen({ woman, what }: Moment): Promise<void> {
    const her = service.county.women[woman] as EnrolledWoman;
    if (what === 'open') alerts[woman] = await service.report(her, present[woman] as ReportedUrgency);
    const graver = GRAVER[present[woman] ?? 'emergency'];
    if (what === 'raise' && graver !== null) {
      present[woman] = graver;
      await service.report(her, graver);
    }
    const path = what === 'look' ? 'seen' : 'acknowledge';
    if (what !== 'look' && what !== 'acknowledge') return;
    const token = service.county.doctors[0].token;
    const answer = await service.call('POST', `/api/clinic/alerts/${alerts[woman]}/${path}`, token);
    if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`);
  }

  for (const sweepAt of histories[0]?.sweeps ?? []) {
    while (moments[0] !== undefined && moments[0].at <= sweepAt) {
      const [{ at }] = moments as [Moment];
      const together = moments.splice(0, moments.filter((moment) => moment.at === at).length);
      service.clock.set(start + at * 1000);
      for (const moment of together) await happen(moment);
    }
    service.clock.set(start + sweepAt * 1000);
    await escalateAlerts(service.deps);
  }
  return inParallel(
    histories.map((_, woman) => () => stepsOf(service, alerts[woman], start)),
    2,
  );
}

async function stepsOf(service: LoopService, alertId: AlertId | undefined, start: number): Promise<Taken[]> {
  if (alertId === undefined) return [];
  const rows = await service.rows<{ at: Date; due: string; action: Taken['action']; level: number }>(
    `select at, detail ->> 'dueAt' as due, detail ->> 'action' as action, (detail ->> 'level')::int as level
     from alert_events where alert_id = $1 and kind = 'escalated' order by id`,
    [alertId],
  );
  return rows.map(({ at, due, action, level }) => ({
    at: (at.getTime() - start) / 1000,
    dueAt: (Number(due) - start) / 1000,
    action,
    level,
  }));
}

const same = (lived: readonly Taken[], wanted: readonly Taken[]): boolean =>
  lived.length === wanted.length &&
  lived.every((one, i) => {
    const other = wanted[i];
    return (
      one.at === other?.at && one.dueAt === other.dueAt && one.action === other.action && one.level === other.level
    );
  });
