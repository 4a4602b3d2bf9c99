import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import {
  CANCEL_REASON_WORDS,
  REFERRAL_KIND_WORDS,
  type ReferralState,
} from '../../../../../shared/risk/grading/referral-life-cycle.ts';
import type { TimeLineStep } from '../../../ui/time-line.tsx';
import { byWords, dayWords } from '../words.ts';

type Referral = RiskPage['referrals'][number];

const STEP_WORDS: Readonly<Record<ReferralState, string>> = {
  sent: '转出',
  accepted: '对方接收',
  arrived: '到院',
  assessed: '评估完成，结果已回',
  cancelled: '取消',
};

/** What has happened with a referral and what should come, with its day. */
export function referralSteps(referral: Referral, today: string): readonly TimeLineStep[] {
  const { steps, late, daysLate, arrivalDueOn, resultDueOn } = referral;
  const done = steps.map(({ state, by, reason, note }, index): TimeLineStep => {
    const why = reason === null ? null : CANCEL_REASON_WORDS[reason];
    return {
      id: `${index} ${state}`,
      title: why === null ? STEP_WORDS[state] : `${STEP_WORDS[state]}：${why}`,
      // Why she was sent stands above the steps already.
      note: [byWords(by, today), ...(note === null || state === 'sent' ? [] : [`「${note}」`])].join(' · '),
      state: 'done',
    };
  });
  const reached = (state: ReferralState) => steps.some((step) => step.state === state);
  const closed = reached('cancelled') || reached('assessed');
  const next = (state: 'arrived' | 'assessed', dueOn: string, isLate: boolean): readonly TimeLineStep[] =>
    closed || reached(state)
      ? []
      : [
          {
            id: `next ${state}`,
            title: STEP_WORDS[state],
            note: isLate ? `应在${dayWords(dueOn, today)}前，晚了${daysLate}天` : `${dayWords(dueOn, today)}前`,
            state: isLate ? 'late' : 'next',
          },
        ];
  return [
    ...done,
    ...next('arrived', arrivalDueOn, late === 'arrival'),
    ...next('assessed', resultDueOn, late === 'result'),
  ];
}

export const referralTitle = ({ kind, fromInstitutionName, toInstitutionName }: Referral): string =>
  `${REFERRAL_KIND_WORDS[kind]}：${fromInstitutionName} → ${toInstitutionName}`;
