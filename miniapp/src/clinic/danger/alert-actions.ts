import {
  type AlertEventKind,
  type AlertState,
  ATTEMPTS_BEFORE_GIVING_UP,
  type OutcomeKind,
} from '../../../../shared/danger/alert.ts';
import { LIFE_CYCLE } from '../../../../shared/danger/life-cycle.ts';

/** What a clinician can do with an alert. */
export const ALERT_ACTS = ['acknowledge', 'contact', 'plan', 'outcome', 'close'] as const;
export type AlertAct = (typeof ALERT_ACTS)[number];

export const ACT_WORDS: Readonly<Record<AlertAct, string>> = {
  acknowledge: '确认看到',
  contact: '记一次联系',
  plan: '安排',
  outcome: '记录结果',
  close: '办结',
};

const EVENTS: Readonly<Record<AlertAct, AlertEventKind>> = {
  acknowledge: 'acknowledged',
  contact: 'contact-attempted',
  plan: 'planned',
  outcome: 'outcome-recorded',
  close: 'closed',
};

export interface Standing {
  readonly state: AlertState;
  readonly outcome: OutcomeKind | null;
  readonly contactAttempts: number;
}

/** Attempts still to be written down before an alert of somebody out of reach can be closed; 0 when none are asked. */
export const attemptsLacking = ({ outcome, contactAttempts }: Pick<Standing, 'outcome' | 'contactAttempts'>): number =>
  outcome === 'could-not-reach' ? Math.max(0, ATTEMPTS_BEFORE_GIVING_UP - contactAttempts) : 0;

/** What the life cycle allows now, in the order of its steps. */
export const possibleActs = (standing: Standing): readonly AlertAct[] =>
  ALERT_ACTS.filter(
    (act) =>
      LIFE_CYCLE[EVENTS[act]].from.includes(standing.state) && (act !== 'close' || attemptsLacking(standing) === 0),
  );

/** The one next step; `null` once the alert is closed. */
export function nextAct(standing: Standing): AlertAct | null {
  switch (standing.state) {
    case 'acknowledged':
      return 'plan';
    case 'planned':
      return 'outcome';
    case 'outcome-recorded':
      return attemptsLacking(standing) > 0 ? 'contact' : 'close';
    case 'closed':
      return null;
    default:
      return 'acknowledge';
  }
}

/** Everything else that can be done now. */
export const otherActs = (standing: Standing): readonly AlertAct[] =>
  possibleActs(standing).filter((act) => act !== nextAct(standing));

/** Where an alert stands, for the clinic. */
export const STATE_WORDS: Readonly<Record<AlertState, string>> = {
  submitted: '刚收到',
  routed: '等人确认',
  notified: '已通知，等人确认',
  seen: '已打开，等人确认',
  acknowledged: '有人负责，还没安排',
  planned: '已安排，等结果',
  'outcome-recorded': '有结果，还没办结',
  closed: '已办结',
};
