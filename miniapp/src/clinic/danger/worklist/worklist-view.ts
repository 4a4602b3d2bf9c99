import type { WorklistRow } from '../../../../../shared/contract/clinic.ts';
import { TOP_LEVEL } from '../../../../../shared/danger/escalation.ts';
import { type AlertUrgency, compareUrgency } from '../../../../../shared/danger/urgency.ts';
import {
  chinaClock,
  chineseDuration,
  type EpochMs,
  HOUR_MS,
  MINUTE_MS,
  SECOND_MS,
} from '../../../../../shared/time/china-time.ts';

/** Most urgent first, then whoever waits longest. Equal rows keep the server’s order. */
export const inOrder = (rows: readonly WorklistRow[]): readonly WorklistRow[] =>
  [...rows].sort(
    (a, b) => compareUrgency(b.urgency, a.urgency) || Date.parse(a.waitingSince) - Date.parse(b.waitingSince),
  );

const TONES = { emergency: 'emergency', today: 'brand', 'within-24h': 'quiet' } as const;

export interface CountdownView {
  readonly label: string;
  readonly remainingSeconds: number;
  readonly totalSeconds: number;
  readonly tone: (typeof TONES)[AlertUrgency];
}

type Waiting = Pick<WorklistRow, 'nextStep' | 'level' | 'waitingSince' | 'urgency'>;

/** The time left until the system takes its next step, on the server’s clock; `null` once somebody answered. */
export function countdownOf({ nextStep, level, waitingSince, urgency }: Waiting, now: EpochMs): CountdownView | null {
  if (nextStep === null) return null;
  const at = Date.parse(nextStep.at);
  return {
    label: stepLabel(nextStep.action, level),
    remainingSeconds: (at - now) / SECOND_MS,
    totalSeconds: (at - Date.parse(waitingSince)) / SECOND_MS,
    tone: TONES[urgency],
  };
}

/** At the top there is no one new to turn to: everybody is told again. */
function stepLabel(action: 'notify-again' | 'next-level', level: number): string {
  if (action === 'notify-again') return '再通知';
  return level >= TOP_LEVEL ? '再通知各级' : '转上一级';
}

/** How long she has waited for an answer. */
export const waitedWords = ({ waitingSince }: Pick<WorklistRow, 'waitingSince'>, now: EpochMs): string =>
  chineseDuration(now - Date.parse(waitingSince));

/** A repeated report that was taken into the open alert; `null` for the first. */
export const mergedWords = ({ reportCount }: Pick<WorklistRow, 'reportCount'>): string | null =>
  reportCount > 1 ? `第${reportCount}次报告，已并入` : null;

/** Her clinic and her number, as far as the list may show them. */
export const whereWords = ({
  clinicName,
  maskedPhone,
}: Pick<WorklistRow, 'clinicName' | 'maskedPhone'>): readonly string[] => [clinicName, maskedPhone ?? '没有留电话'];

type InHand = Pick<WorklistRow, 'owner' | 'acknowledgedAt' | 'waitingSince'>;

/** `周医生 10:12 看到（用了2分05秒）`. */
export function ownerWords({ owner, acknowledgedAt, waitingSince }: InHand): string {
  if (acknowledgedAt === null) return owner ?? '还没有人负责';
  const at = Date.parse(acknowledgedAt);
  const took = chineseDuration(at - Date.parse(waitingSince));
  return `${owner ?? '有人'} ${chinaClock(at)} 看到（用了${took}）`;
}

/** How long somebody has had it in hand. */
export const sinceWords = ({ acknowledgedAt }: Pick<WorklistRow, 'acknowledgedAt'>, now: EpochMs): string | null =>
  acknowledgedAt === null ? null : `到现在 ${chineseDuration(now - Date.parse(acknowledgedAt))}`;

/** Product defaults, not clinical clocks: when the list begins to remind whoever took the alert. */
export const PLAN_OVERDUE_MS = 30 * MINUTE_MS;
export const OUTCOME_OVERDUE_MS = 2 * HOUR_MS;

type Pending = Pick<WorklistRow, 'state' | 'acknowledgedAt'>;

/** What is missing from an alert in hand for too long; `null` while there is time. */
export function overdueWords({ state, acknowledgedAt }: Pending, now: EpochMs): string | null {
  if (acknowledgedAt === null || state === 'closed') return null;
  const since = now - Date.parse(acknowledgedAt);
  if (state === 'outcome-recorded') return since > OUTCOME_OVERDUE_MS ? '还没有办结' : null;
  if (since > OUTCOME_OVERDUE_MS) return '还没记录结果';
  return state === 'acknowledged' && since > PLAN_OVERDUE_MS ? '还没有安排' : null;
}

/** `3分40秒`, or a dash while nobody has acknowledged anything today. */
export const medianWords = (seconds: number | null): string =>
  seconds === null ? '—' : chineseDuration(seconds * SECOND_MS);
