import type { AlertDetail } from '../../../../../shared/contract/clinic.ts';
import { FIELD_SPECS } from '../../../../../shared/danger/report-values.ts';
import type { MissingFact } from '../../../../../shared/danger/triage-types.ts';
import { partsOf } from '../../../../../shared/time/calendar-date.ts';
import { chinaClock, chinaDate, type EpochMs } from '../../../../../shared/time/china-time.ts';
import type { TimeLineStep } from '../../../ui/time-line.tsx';

/** `10:42` today, `11月23日 10:42` on any other day. */
export function momentWords(instant: string, now: EpochMs): string {
  const at = Date.parse(instant);
  const day = chinaDate(at);
  if (day === chinaDate(now)) return chinaClock(at);
  const { month, day: dayOfMonth } = partsOf(day);
  return `${month}月${dayOfMonth}日 ${chinaClock(at)}`;
}

type Entry = AlertDetail['timeline'][number];

/** The time line as drawn: an escalation is late, because somebody should have answered before it. */
export const timelineSteps = (timeline: readonly Entry[], now: EpochMs): readonly TimeLineStep[] =>
  timeline.map(({ at, kind, words, by, note }, index) => ({
    id: `${index} ${at} ${kind}`,
    title: words,
    note: [momentWords(at, now), by, note === null ? null : `「${note}」`].filter((part) => part !== null).join(' · '),
    state: kind === 'escalated' ? 'late' : 'done',
  }));

const MISSING_WORDS: ReadonlyMap<string, string> = new Map<MissingFact, string>([
  ...FIELD_SPECS.map(({ field, label }) => [field, label] as const),
  ['gaDays', '孕周'],
  ['symptomatic', '有没有不舒服'],
]);

/** Facts she did not give that a sign would have asked for. */
export const missingWords = (missing: readonly string[]): string =>
  missing.map((fact) => MISSING_WORDS.get(fact) ?? fact).join('、');

type Delivery = AlertDetail['deliveries'][number];

const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  'in-app': '待处理列表',
  wecom: '企业微信',
  webhook: '医院系统',
};

const DELIVERY_WORDS: Readonly<Record<string, string>> = {
  waiting: '还没送到，系统在重试',
  sent: '已送到',
  parked: '没有送到，已停止重试',
};

export const deliveryTitle = ({ channel, institutionName }: Delivery): string =>
  `${CHANNEL_WORDS[channel] ?? channel} · ${institutionName}`;

export const deliveryNote = ({ state, attempts, sentAt, lastError }: Delivery, now: EpochMs): string =>
  [
    DELIVERY_WORDS[state] ?? state,
    sentAt === null ? null : momentWords(sentAt, now),
    `试了${attempts}次`,
    lastError === null ? null : `最近一次失败：${lastError}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');

/** Deliveries that have not arrived; shown while the list is folded. */
export const undelivered = (deliveries: readonly Delivery[]): number =>
  deliveries.filter(({ state }) => state !== 'sent').length;
