import { closeCase, handOverCase, recordCaseContact } from '../../../../../shared/contract/case.ts';
import { recordKeyPopulation } from '../../../../../shared/contract/key-population.ts';
import {
  acceptReferral,
  cancelReferral,
  recordArrival,
  sendReferral,
} from '../../../../../shared/contract/referral.ts';
import { submitReport } from '../../../../../shared/contract/risk.ts';
import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { mayBeSent, type ReferralKind } from '../../../../../shared/risk/grading/referral-life-cycle.ts';
import type { CalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { call } from '../../../session/call.ts';
import { freshContact, freshKeyAnswer, freshReferral, noteOf, type RiskActInput } from './act-input.ts';
import { openClock, openReferral } from './next-step.ts';

/** Every act done on the woman’s page itself; screening and assessing have pages of their own. */
export type RiskAct = 'report' | 'accept' | 'arrive' | 'refer' | 'cancel' | 'contact' | 'hand-over' | 'close' | 'key';

export const ACT_DONE_WORDS: Readonly<Record<RiskAct, string>> = {
  report: '上报已记下',
  accept: '已接收，等她到院',
  arrive: '到院已记下',
  refer: '转诊已发出',
  cancel: '转诊已取消',
  contact: '这次随访已记下',
  'hand-over': '已交给同事',
  close: '已结案',
  key: '重点人群已记下',
};

/** Who is not stable is not transferred; who is, is. The kind follows from the answer until somebody picks a help. */
export const referralKind = ({ stable, kind }: Pick<RiskActInput, 'stable' | 'kind'>): ReferralKind | null => {
  if (stable === null) return null;
  if (stable) return 'transfer';
  return kind !== null && mayBeSent(kind, false) ? kind : null;
};

/** Sends one act with what was filled in for it; `null` while something is missing. */
export function actSending(act: RiskAct, page: RiskPage, input: RiskActInput): (() => Promise<RiskPage>) | null {
  const { pregnancyId } = page.woman;
  const params = { pregnancyId };
  const referral = openReferral(page);
  const ofReferral = referral === undefined ? null : { pregnancyId, referralId: referral.referralId };
  const file = page.caseFile;
  const ofCase = file === null ? null : { pregnancyId, caseId: file.caseId };
  switch (act) {
    case 'report': {
      const clock = openClock(page);
      return clock === undefined ? null : () => call(submitReport, { params: { pregnancyId, clockId: clock.clockId } });
    }
    case 'accept':
      return ofReferral && (() => call(acceptReferral, { params: ofReferral }));
    case 'arrive':
      return ofReferral && (() => call(recordArrival, { params: ofReferral }));
    case 'refer': {
      const { stable, toInstitutionId, referralId, referralNote } = input;
      const kind = referralKind(input);
      if (stable === null || kind === null || toInstitutionId === null) return null;
      const screeningId = page.awaitsAssessment ? (page.latestScreening?.screeningId ?? null) : null;
      const body = {
        id: referralId,
        kind,
        stableToTransfer: stable,
        toInstitutionId,
        screeningId,
        ...noteOf(referralNote),
      };
      return () => call(sendReferral, { params, body });
    }
    case 'cancel': {
      const { cancelReason, cancelNote } = input;
      if (ofReferral === null || cancelReason === null) return null;
      return () => call(cancelReferral, { params: ofReferral, body: { reason: cancelReason, ...noteOf(cancelNote) } });
    }
    case 'contact': {
      const { contactId, contactOn, contactKind, reached, contactNote } = input;
      if (ofCase === null || contactKind === null || reached === null) return null;
      const on = (contactOn === '' ? page.today : contactOn) as CalendarDate;
      const body = { contactId, on, kind: contactKind, reached, ...noteOf(contactNote) };
      return () => call(recordCaseContact, { params: ofCase, body });
    }
    case 'hand-over': {
      const { toStaffId, handOverNote } = input;
      if (file === null || ofCase === null || toStaffId === null) return null;
      const body = { fromStaffId: file.ownerId, toStaffId, ...noteOf(handOverNote) };
      return () => call(handOverCase, { params: ofCase, body });
    }
    case 'key': {
      const { keyPopulation } = page;
      if (keyPopulation === null) return null;
      const reasons = [...(input.keyReasons ?? keyPopulation.ticked ?? [])];
      const body = { id: input.keyId, previousId: keyPopulation.answerId, reasons };
      return () => call(recordKeyPopulation, { params, body });
    }
    case 'close': {
      const { closeReason, closeNote } = input;
      if (ofCase === null || closeReason === null) return null;
      return () => call(closeCase, { params: ofCase, body: { reason: closeReason, ...noteOf(closeNote) } });
    }
  }
}

/** What was sent is forgotten, so that the next of its kind starts empty. */
export function afterAct(act: RiskAct): Partial<RiskActInput> {
  if (act === 'refer') return freshReferral();
  if (act === 'contact') return freshContact();
  if (act === 'key') return freshKeyAnswer();
  if (act === 'cancel') return { cancelReason: null, cancelNote: '' };
  return act === 'hand-over' ? { toStaffId: null, handOverNote: '' } : { closeReason: null, closeNote: '' };
}
