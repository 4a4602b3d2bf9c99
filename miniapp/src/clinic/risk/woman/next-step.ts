import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import type { StaffRole } from '../../../../../shared/identity/role.ts';
import { OCCASION_WORDS } from '../../../../../shared/risk/grading/occasion.ts';
import { OPEN_REFERRAL_STATES } from '../../../../../shared/risk/grading/referral-life-cycle.ts';
import { dayWords } from '../words.ts';

/** What can be done with a woman’s grading. */
export type RiskStep = 'report' | 'accept' | 'arrive' | 'assess' | 'refer' | 'screen' | 'contact';

export const STEP_WORDS: Readonly<Record<RiskStep, string>> = {
  report: '上报',
  accept: '接收转诊',
  arrive: '记录到院',
  assess: '评估',
  refer: '转诊',
  screen: '筛查',
  contact: '记一次随访',
};

type Referral = RiskPage['referrals'][number];

export const openReferral = ({ referrals }: Pick<RiskPage, 'referrals'>): Referral | undefined =>
  referrals.find(({ state }) => OPEN_REFERRAL_STATES.includes(state));

export const openClock = ({ reportClocks }: Pick<RiskPage, 'reportClocks'>) =>
  reportClocks.find(({ submitted }) => submitted === null);

/** Reports, hand-overs and closing are a doctor’s; a village doctor screens, refers and follows. */
export const isDoctor = (role: StaffRole): boolean => role !== 'village-doctor';

export interface NextStep {
  readonly step: RiskStep;
  /** Why it is the next one. */
  readonly why: string;
}

/**
 * The one next step: a running report first, then what a referral waits for, then the colour, then what she is due for.
 * `null` when nothing is due, or for one who only reads.
 */
export function nextStep(page: RiskPage, role: StaffRole): NextStep | null {
  const { mayAssess, awaitsAssessment, regradingDue, latestScreening, assessments, caseFile, today } = page;
  if (!page.mayWrite) return null;
  const referral = openReferral(page);
  if (openClock(page) !== undefined && isDoctor(role)) {
    return { step: 'report', why: '已经确认颜色，要在时限内上报。报过后，在这里记下。' };
  }
  if (referral?.isReceiver === true && referral.state === 'sent') {
    return { step: 'accept', why: `${referral.fromInstitutionName}转来，等我们接收。` };
  }
  if (referral?.isReceiver === true && referral.state === 'accepted') {
    return { step: 'arrive', why: '已接收。她到了，请记下。' };
  }
  if (mayAssess && (awaitsAssessment || referral?.state === 'arrived')) {
    return { step: 'assess', why: '筛查阳性，还没有评估。' };
  }
  if (!mayAssess && awaitsAssessment && referral === undefined) {
    return { step: 'refer', why: '筛查阳性，要到二级以上机构评估。' };
  }
  const [due] = regradingDue;
  if (due !== undefined) {
    const again = assessments.length > 0;
    const day = dayWords(due.dueOn, today);
    const why = `${OCCASION_WORDS[due.occasion]}要${again ? '再' : ''}分级，${due.dueOn > today ? `${day}到期` : `从${day}起`}。`;
    return { step: again && mayAssess ? 'assess' : 'screen', why };
  }
  if (latestScreening?.result === 'incomplete' && assessments.length === 0) {
    return { step: 'screen', why: '上次筛查没有做完，不能算阴性。' };
  }
  if (caseFile?.open === true && caseFile.nextContactOn !== null && caseFile.nextContactOn <= today) {
    return { step: 'contact', why: '专案随访到期了。' };
  }
  return null;
}

/** What else can be done now, beside the next step. */
export function otherSteps(page: RiskPage, role: StaffRole): readonly RiskStep[] {
  if (!page.mayWrite) return [];
  const next = nextStep(page, role)?.step;
  const referral = openReferral(page);
  const receiving = referral?.isReceiver === true;
  const possible: readonly (readonly [RiskStep, boolean])[] = [
    ['accept', receiving && referral.state === 'sent'],
    ['arrive', receiving && (referral.state === 'sent' || referral.state === 'accepted')],
    ['assess', page.mayAssess],
    ['screen', true],
    ['refer', referral === undefined && page.referralTargets.length > 0],
    ['contact', page.caseFile?.open === true],
  ];
  return possible.filter(([step, can]) => can && step !== next).map(([step]) => step);
}
