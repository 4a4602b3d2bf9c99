import { useRef, useState } from 'react';
import type { InstitutionId, KeyPopulationId, ReferralId, StaffId } from '../../../../../shared/identity/ids.ts';
import type { CaseCloseReason, CaseContactKind } from '../../../../../shared/risk/grading/case-file.ts';
import type { CancelReason, ReferralKind } from '../../../../../shared/risk/grading/referral-life-cycle.ts';
import type { KeyReason } from '../../../../../shared/risk/routing/key-population.ts';
import { uuid } from '../../../platform/uuid.ts';

/** What is filled in for the acts on a woman. It lives in the page: a closed sheet or a lost answer does not lose it. */
export interface RiskActInput {
  readonly referralId: ReferralId;
  readonly stable: boolean | null;
  readonly kind: ReferralKind | null;
  readonly toInstitutionId: InstitutionId | null;
  readonly referralNote: string;
  readonly cancelReason: CancelReason | null;
  readonly cancelNote: string;
  readonly contactId: string;
  readonly contactOn: string;
  readonly contactKind: CaseContactKind | null;
  readonly reached: boolean | null;
  readonly contactNote: string;
  readonly toStaffId: StaffId | null;
  readonly handOverNote: string;
  readonly closeReason: CaseCloseReason | null;
  readonly closeNote: string;
  readonly keyId: KeyPopulationId;
  /** `null` while nothing has been touched: then what was ticked before stands. */
  readonly keyReasons: readonly KeyReason[] | null;
}

const empty = (): RiskActInput => ({
  ...freshReferral(),
  cancelReason: null,
  cancelNote: '',
  ...freshContact(),
  toStaffId: null,
  handOverNote: '',
  closeReason: null,
  closeNote: '',
  ...freshKeyAnswer(),
});

/** A new id with every new one: sent again after a lost answer, it is still the same referral or contact. */
export const freshReferral = () => ({
  referralId: uuid() as ReferralId,
  stable: null,
  kind: null,
  toInstitutionId: null,
  referralNote: '',
});

export const freshContact = () => ({
  contactId: uuid(),
  contactOn: '',
  contactKind: null,
  reached: null,
  contactNote: '',
});

export const freshKeyAnswer = () => ({ keyId: uuid() as KeyPopulationId, keyReasons: null });

export function useRiskActInput() {
  const [input, setInput] = useState(empty);
  // Leaving a text field and pressing the button are one tap: the button reads what was committed a moment ago.
  const latest = useRef(input);
  const edit = (change: Partial<RiskActInput>) => {
    latest.current = { ...latest.current, ...change };
    setInput(latest.current);
  };
  return { input, edit, latest };
}

/** A note as the wire takes it: left out when there is none. */
export const noteOf = (text: string): { note?: string } => (text.trim() === '' ? {} : { note: text.trim() });
