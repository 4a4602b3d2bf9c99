import type { AccountId, AlertId, InstitutionId, StaffId } from '../identity/ids.ts';
import type { EpochMs } from '../time/china-time.ts';
import type { AlertUrgency } from './urgency.ts';

/** Where an alert stands. `escalated` and `merged` are events, not states: they leave the state where it is or send it back to `routed`. */
export const ALERT_STATES = [
  'submitted',
  'routed',
  'notified',
  'seen',
  'acknowledged',
  'planned',
  'outcome-recorded',
  'closed',
] as const;
export type AlertState = (typeof ALERT_STATES)[number];

/** What a clinician decided she should do. */
export const PLAN_KINDS = ['advised', 'asked-to-come', 'ambulance', 'referred'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export const PLAN_WORDS: Readonly<Record<PlanKind, string>> = {
  advised: '医生已电话指导',
  'asked-to-come': '请您现在来院',
  ambulance: '已叫救护车',
  referred: '已联系上级医院',
};

/** What became of her. */
export const OUTCOME_KINDS = [
  'seen-and-home',
  'admitted',
  'delivered',
  'referred-up',
  'advised-and-better',
  'false-alarm',
  'adverse',
  'could-not-reach',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export const OUTCOME_WORDS: Readonly<Record<OutcomeKind, string>> = {
  'seen-and-home': '已看诊，回家休息',
  admitted: '已住院',
  delivered: '已住院分娩',
  'referred-up': '已转到上级医院',
  'advised-and-better': '电话指导后好转',
  'false-alarm': '误点或已无不适',
  adverse: '出现不良结局（另行上报）',
  'could-not-reach': '多次联系不上',
};

/** An outcome of `could-not-reach` needs this many recorded attempts before it can be closed. */
export const ATTEMPTS_BEFORE_GIVING_UP = 3;

export const CONTACT_RESULTS = ['reached', 'no-answer', 'wrong-number'] as const;
export type ContactResult = (typeof CONTACT_RESULTS)[number];

/** The life of an alert as the pure transition table sees it. Times are instants in ms. */
export interface Alert {
  readonly id: AlertId;
  readonly urgency: AlertUrgency;
  readonly state: AlertState;
  /** The rung of institutions already told: 0 her clinic, 1 county hospital, 2 county maternal and child hospital. */
  readonly level: number;
  /** When the present urgency began to wait for an acknowledgment: opening, or the last raise. */
  readonly waitingSince: EpochMs;
  /** Steps of the escalation ladder already taken since `waitingSince`. */
  readonly stepsTaken: number;
  readonly contactAttempts: number;
  readonly owner: StaffId | null;
  readonly outcome: OutcomeKind | null;
}

export type Actor =
  | { readonly kind: 'mother'; readonly accountId: AccountId }
  | { readonly kind: 'staff'; readonly staffId: StaffId; readonly institutionId: InstitutionId }
  | { readonly kind: 'system' };

/** Why an answered alert waits for an answer again: what she reported since, or nobody is left who answered. */
export type ReopenReason = 'new-report' | 'owner-left';

/** Facts in the past tense: what happened to an alert. Each becomes one append-only row of its time line. */
export type AlertEvent =
  | { readonly kind: 'submitted'; readonly urgency: AlertUrgency }
  | {
      readonly kind: 'routed';
      readonly level: number;
      readonly institutionIds: readonly InstitutionId[];
      readonly gap: boolean;
    }
  | { readonly kind: 'notified'; readonly channel: string; readonly institutionId: InstitutionId }
  | { readonly kind: 'seen' }
  | { readonly kind: 'merged'; readonly urgency: AlertUrgency }
  | { readonly kind: 'raised'; readonly from: AlertUrgency; readonly to: AlertUrgency }
  | { readonly kind: 'reopened'; readonly why: ReopenReason }
  | {
      readonly kind: 'escalated';
      readonly step: number;
      readonly action: 'notify-again' | 'next-level';
      readonly level: number;
      readonly dueAt: EpochMs;
    }
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'contact-attempted'; readonly result: ContactResult; readonly attemptId?: string | undefined }
  | { readonly kind: 'planned'; readonly plan: PlanKind }
  | { readonly kind: 'outcome-recorded'; readonly outcome: OutcomeKind }
  | { readonly kind: 'closed' };

export type AlertEventKind = AlertEvent['kind'];
