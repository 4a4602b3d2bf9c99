import { type EpochMs, HOUR_MS, MINUTE_MS } from '../time/china-time.ts';
import type { Alert } from './alert.ts';
import { UNANSWERED } from './life-cycle.ts';
import type { AlertUrgency } from './urgency.ts';

/** The top rung: 0 her clinic, 1 county hospital, 2 county maternal and child hospital. */
export const TOP_LEVEL = 2;

export type EscalationAction = 'notify-again' | 'next-level';

export interface LadderStep {
  /** Milliseconds after the alert began to wait. */
  readonly afterMs: number;
  readonly action: EscalationAction;
}

/** A ladder has at least one step; its steps rise in time. */
export type Ladder = readonly [LadderStep, ...LadderStep[]];

/** How long a county lets an alert wait, by urgency. */
export interface EscalationPolicy {
  readonly id: string;
  readonly ladders: Readonly<Record<AlertUrgency, Ladder>>;
  readonly source: string;
  /** True only once the county's maternal-health lead has signed it. */
  readonly verified: boolean;
}

/** Until a county says otherwise. */
export const DEFAULT_ESCALATION: EscalationPolicy = {
  id: 'default',
  ladders: {
    emergency: [
      { afterMs: 3 * MINUTE_MS, action: 'notify-again' },
      { afterMs: 5 * MINUTE_MS, action: 'next-level' },
      { afterMs: 10 * MINUTE_MS, action: 'next-level' },
      { afterMs: 15 * MINUTE_MS, action: 'next-level' },
    ],
    today: [
      { afterMs: 15 * MINUTE_MS, action: 'next-level' },
      { afterMs: 30 * MINUTE_MS, action: 'next-level' },
      { afterMs: 60 * MINUTE_MS, action: 'next-level' },
    ],
    'within-24h': [
      { afterMs: 4 * HOUR_MS, action: 'next-level' },
      { afterMs: 12 * HOUR_MS, action: 'next-level' },
      { afterMs: 24 * HOUR_MS, action: 'next-level' },
    ],
  },
  source: 'product default',
  verified: false,
};

/** The default with a county's own ladders in their places. */
export const countyEscalation = (
  id: string,
  ladders: Partial<EscalationPolicy['ladders']>,
  source: string,
): EscalationPolicy => ({ id, ladders: { ...DEFAULT_ESCALATION.ladders, ...ladders }, source, verified: false });

/** What is wrong with a policy's ladders, in words for whoever configures it; empty when it can be used. */
export function policyFaults({ ladders }: EscalationPolicy): readonly string[] {
  const faults: string[] = [];
  for (const urgency of ['emergency', 'today', 'within-24h'] as const) {
    ladders[urgency].forEach(({ afterMs }, index) => {
      const before = index === 0 ? 0 : (ladders[urgency][index - 1]?.afterMs ?? 0);
      if (!(Number.isSafeInteger(afterMs) && afterMs > before)) {
        faults.push(`${urgency} step ${index}: ${afterMs} ms is not a whole number after ${before} ms`);
      }
    });
  }
  return faults;
}

/** The rung reached by an action. At the top there is no next one. */
export const toLevel = (level: number, action: EscalationAction): number =>
  action === 'next-level' ? Math.min(level + 1, TOP_LEVEL) : level;

/**
 * The rungs an action notifies: the next one, or everyone told so far. `next-level` at the top has no one new
 * to turn to and tells all rungs again.
 */
export function rungsTold(level: number, action: EscalationAction): readonly number[] {
  const reached = toLevel(level, action);
  if (reached > level) return [reached];
  return [0, 1, 2].filter((rung) => rung <= level);
}

export interface DueStep {
  /** Its place since the wait began, from 0; repeats count on after the ladder's own steps. */
  readonly step: number;
  readonly action: EscalationAction;
  readonly dueAt: EpochMs;
  /** The rung the alert stands on after this step. */
  readonly level: number;
  /** The rungs to notify. */
  readonly rungs: readonly number[];
}

export type WaitingAlert = Pick<Alert, 'urgency' | 'state' | 'level' | 'waitingSince' | 'stepsTaken'>;

/**
 * The steps due at `now` and not yet taken, in order; none once somebody has acknowledged.
 * Each step of the ladder comes exactly once, however late. After the last one the alert is notified again at the
 * ladder's last gap for ever; repeats that piled up during an outage collapse into the latest.
 */
export function dueSteps(alert: WaitingAlert, now: EpochMs, policy: EscalationPolicy): readonly DueStep[] {
  if (!UNANSWERED.includes(alert.state)) return [];
  const ladder = policy.ladders[alert.urgency];
  const due: DueStep[] = [];
  let level = alert.level;
  for (let step = alert.stepsTaken; step < ladder.length && dueAtOf(step, alert, ladder) <= now; step += 1) {
    const action = actionOf(step, ladder);
    due.push({
      step,
      action,
      dueAt: dueAtOf(step, alert, ladder),
      level: toLevel(level, action),
      rungs: rungsTold(level, action),
    });
    level = toLevel(level, action);
  }
  const latest = latestStepBy(now, alert, ladder);
  if (latest >= ladder.length && latest >= alert.stepsTaken) {
    const action = actionOf(latest, ladder);
    due.push({ step: latest, action, dueAt: dueAtOf(latest, alert, ladder), level, rungs: rungsTold(level, action) });
  }
  return due;
}

/** When the next step falls due (it may lie in the past); `null` once nobody is waited for. */
export const nextDueAt = (alert: WaitingAlert, policy: EscalationPolicy): EpochMs | null =>
  UNANSWERED.includes(alert.state) ? dueAtOf(alert.stepsTaken, alert, policy.ladders[alert.urgency]) : null;

/** What happens next if nobody answers, and when; `null` once nobody is waited for. For the countdown people see. */
export const nextStep = (alert: WaitingAlert, policy: EscalationPolicy): Pick<DueStep, 'action' | 'dueAt'> | null => {
  const dueAt = nextDueAt(alert, policy);
  return dueAt === null ? null : { action: actionOf(alert.stepsTaken, policy.ladders[alert.urgency]), dueAt };
};

const actionOf = (step: number, ladder: Ladder): EscalationAction => ladder[step]?.action ?? 'notify-again';

function dueAtOf(step: number, { waitingSince }: WaitingAlert, ladder: Ladder): EpochMs {
  const own = ladder[step];
  if (own !== undefined) return waitingSince + own.afterMs;
  return waitingSince + lastAfter(ladder) + (step - ladder.length + 1) * lastGap(ladder);
}

/** The number of the last repeat due by `now`; less than the ladder's length while no repeat is due. */
const latestStepBy = (now: EpochMs, { waitingSince }: WaitingAlert, ladder: Ladder): number =>
  ladder.length - 1 + Math.floor((now - waitingSince - lastAfter(ladder)) / lastGap(ladder));

const lastAfter = (ladder: Ladder): number => (ladder[ladder.length - 1] ?? ladder[0]).afterMs;

const lastGap = (ladder: Ladder): number => lastAfter(ladder) - (ladder[ladder.length - 2]?.afterMs ?? 0);
