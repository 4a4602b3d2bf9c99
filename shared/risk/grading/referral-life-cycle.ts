import { addDays, type CalendarDate, daysBetween } from '../../time/calendar-date.ts';

/**
 * `transfer` sends her; the other two bring help to her, because who is not stable is not moved
 * (汴卫〔2022〕38号: 对病情不稳定…的孕产妇，不得转诊，必要时请上级专家赴现场救治或远程指导).
 */
export const REFERRAL_KINDS = ['transfer', 'on-site-help', 'remote-guidance'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

export const REFERRAL_KIND_WORDS: Readonly<Record<ReferralKind, string>> = {
  transfer: '转诊',
  'on-site-help': '请上级到现场',
  'remote-guidance': '请上级远程指导',
};

export const REFERRAL_STATES = ['sent', 'accepted', 'arrived', 'assessed', 'cancelled'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

export const REFERRAL_STATE_WORDS: Readonly<Record<ReferralState, string>> = {
  sent: '已转出，等对方接收',
  accepted: '对方已接收，等她到院',
  arrived: '已到院，等评估',
  assessed: '已评估，结果已回',
  cancelled: '已取消',
};

/** Who sends, and who may receive: `sent` opens a referral, the others happen to an open one. */
export const REFERRAL_STEPS = ['accepted', 'arrived', 'assessed', 'cancelled'] as const;
export type ReferralStep = (typeof REFERRAL_STEPS)[number];

export const CANCEL_REASONS = ['went-elsewhere', 'declined', 'could-not-reach', 'sent-in-error', 'other'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export const CANCEL_REASON_WORDS: Readonly<Record<CancelReason, string>> = {
  'went-elsewhere': '她去了别的医院',
  declined: '她不愿意去',
  'could-not-reach': '联系不上她',
  'sent-in-error': '转错了',
  other: '其他',
};

/** She may come without having been announced, and an assessment proves that she came. Nothing happens to a closed referral. */
const AFTER: Readonly<Record<ReferralState, readonly ReferralStep[]>> = {
  sent: ['accepted', 'arrived', 'assessed', 'cancelled'],
  accepted: ['arrived', 'assessed', 'cancelled'],
  arrived: ['assessed', 'cancelled'],
  assessed: [],
  cancelled: [],
};

export const OPEN_REFERRAL_STATES: readonly ReferralState[] = REFERRAL_STATES.filter(
  (state) => AFTER[state].length > 0,
);

/** The state after a step, or `null` where the step cannot happen. */
export const afterStep = (state: ReferralState, step: ReferralStep): ReferralState | null =>
  AFTER[state].includes(step) ? step : null;

/** Whether the two answers fit: somebody who is not stable is never transferred. */
export const mayBeSent = (kind: ReferralKind, stableToTransfer: boolean): boolean =>
  stableToTransfer || kind !== 'transfer';

/** Days after sending by which she should have arrived: a product default, no norm states one. */
export const ARRIVAL_DUE = { days: 7, status: 'product-default' } as const;

/** Days after sending by which the result must be followed up: 2周内随访转诊结果, 国家基本公共卫生服务规范（第三版）. */
export const RESULT_DUE = { days: 14, status: 'seen' } as const;

export interface ReferralTiming {
  readonly arrivalDueOn: CalendarDate;
  readonly resultDueOn: CalendarDate;
  /** What is overdue on `today`; both being overdue names the arrival, which comes first. */
  readonly late: 'arrival' | 'result' | null;
  /** Days since what is late was due; 0 when nothing is. */
  readonly daysLate: number;
}

/** When a referral sent on a day must have led to what, and whether it is late on `today` (China). The day itself is in time. */
export function referralTiming(
  { state, sentOn }: { readonly state: ReferralState; readonly sentOn: CalendarDate },
  today: CalendarDate,
): ReferralTiming {
  const arrivalDueOn = addDays(sentOn, ARRIVAL_DUE.days);
  const resultDueOn = addDays(sentOn, RESULT_DUE.days);
  const waitsForArrival = state === 'sent' || state === 'accepted';
  const late =
    waitsForArrival && today > arrivalDueOn
      ? 'arrival'
      : (waitsForArrival || state === 'arrived') && today > resultDueOn
        ? 'result'
        : null;
  const due = late === 'arrival' ? arrivalDueOn : resultDueOn;
  return { arrivalDueOn, resultDueOn, late, daysLate: late === null ? 0 : daysBetween(due, today) };
}
