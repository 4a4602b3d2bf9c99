import type { EnrolmentAct, EnrolmentState } from './enrolment-state.ts';

/** Where an enrolment stands, as she reads it on her handbook. */
export const ENROLMENT_STATE_WORDS: Readonly<Record<EnrolmentState, string>> = {
  submitted: '已提交，等乡镇确认',
  returned: '退回了，请改好再交',
  confirmed: '已确认，等领纸质手册',
  issued: '纸质手册已发',
};

/** What was done with it. */
export const ENROLMENT_ACT_WORDS: Readonly<Record<EnrolmentAct, string>> = {
  submit: '提交',
  return: '退回',
  confirm: '确认',
  issue: '发纸质手册',
};
