import { addDays, type CalendarDate } from '../../time/calendar-date.ts';
import type { Occasion } from './occasion.ts';

/** The day on which the postpartum examination falls (产后42天健康检查). */
const DAY_42 = 42;

/** What calls for a new grading by having happened. */
export const GRADING_EVENTS = ['visit', 'admission', 'postpartum-visit'] as const satisfies readonly Occasion[];
export type GradingEventKind = (typeof GRADING_EVENTS)[number];

/** Something that calls for a new grading, and its day. */
export interface GradingEvent {
  readonly kind: GradingEventKind;
  readonly on: CalendarDate;
}

/** A screening or an assessment that has been done. */
export interface Grading {
  readonly occasion: Occasion;
  readonly on: CalendarDate;
}

export interface RegradingFacts {
  readonly registeredOn: CalendarDate;
  readonly deliveredOn: CalendarDate | null;
  readonly lostOn: CalendarDate | null;
  readonly events: readonly GradingEvent[];
  readonly gradings: readonly Grading[];
}

export interface RegradingDue {
  readonly occasion: Occasion;
  /** Since when, or for which day, it is due. */
  readonly dueOn: CalendarDate;
}

const gradedSince = (gradings: readonly Grading[], day: CalendarDate): boolean => gradings.some(({ on }) => on >= day);

const gradedAt = (gradings: readonly Grading[], occasion: Occasion, from: CalendarDate): boolean =>
  gradings.some((grading) => grading.occasion === occasion && grading.on >= from);

/**
 * The gradings due on `today` (China), earliest first: one at first contact, one for every visit, admission and postpartum
 * visit since the last, one after birth, one on day 42 (汴卫〔2022〕38号 附件: 入院、产后访视、产后42天再评估). A grading on the day of an event is the event's own.
 * After a loss nothing is counted for her any more.
 */
export function regradingDue(facts: RegradingFacts, today: CalendarDate): RegradingDue[] {
  const { registeredOn, deliveredOn, lostOn, events, gradings } = facts;
  if (lostOn !== null) return [];
  const due: RegradingDue[] = gradings.length === 0 ? [{ occasion: 'first-contact', dueOn: registeredOn }] : [];
  for (const { kind, on } of events) {
    if (on <= today && !gradedSince(gradings, on)) due.push({ occasion: kind, dueOn: on });
  }
  if (deliveredOn !== null) {
    const day42 = addDays(deliveredOn, DAY_42);
    const after = gradedAt(gradings, 'postpartum-visit', deliveredOn) || gradedAt(gradings, 'day-42', deliveredOn);
    const asked = due.some(({ occasion }) => occasion === 'postpartum-visit');
    if (deliveredOn <= today && !after && !asked) due.push({ occasion: 'postpartum-visit', dueOn: deliveredOn });
    if (day42 <= today && !gradedAt(gradings, 'day-42', deliveredOn)) due.push({ occasion: 'day-42', dueOn: day42 });
  }
  return due.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
