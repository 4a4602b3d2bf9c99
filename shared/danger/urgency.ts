/**
 * What a self-report yields: an urgency, never a colour and never a disease name.
 * `emergency` call 120 now · `today` go to hospital today · `within-24h` contact the clinic within 24 hours ·
 * `none` nothing reported fired (which is not "normal").
 */
export const URGENCIES = ['none', 'within-24h', 'today', 'emergency'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** An urgency that opens an alert. */
export type AlertUrgency = Exclude<Urgency, 'none'>;
export const ALERT_URGENCIES = ['within-24h', 'today', 'emergency'] as const satisfies readonly AlertUrgency[];

/** Positive when `a` is more urgent than `b`. */
export const compareUrgency = (a: Urgency, b: Urgency): number => URGENCIES.indexOf(a) - URGENCIES.indexOf(b);

export const higherUrgency = (a: Urgency, b: Urgency): Urgency => (compareUrgency(a, b) >= 0 ? a : b);

/** The headline she reads. */
export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  emergency: '现在打120',
  today: '今天去医院',
  'within-24h': '24小时内联系医生',
  none: '先观察，有变化再报',
};
