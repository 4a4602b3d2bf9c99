/** 建册: sent in by her, sent back with a reason, confirmed by her township, the paper book handed out. */
export const ENROLMENT_STATES = ['submitted', 'returned', 'confirmed', 'issued'] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

/** What is done to an enrolment. */
export const ENROLMENT_ACTS = ['submit', 'return', 'confirm', 'issue'] as const;
export type EnrolmentAct = (typeof ENROLMENT_ACTS)[number];

const NEXT: Readonly<Record<EnrolmentState, Partial<Readonly<Record<EnrolmentAct, EnrolmentState>>>>> = {
  submitted: { submit: 'submitted', return: 'returned', confirm: 'confirmed' },
  returned: { submit: 'submitted' },
  // What she corrects after it was confirmed is looked at again; the paper book stays hers.
  confirmed: { submit: 'submitted', issue: 'issued' },
  issued: {},
};

/** The state an act leads to, or `null` where it has no place. */
export const nextEnrolmentState = (state: EnrolmentState, act: EnrolmentAct): EnrolmentState | null =>
  NEXT[state][act] ?? null;
