import type { ConsentKind } from '../../../shared/consent/consent.ts';
import type { AccountId, InstitutionId, SessionId, StaffId, WomanId } from '../../../shared/identity/ids.ts';
import type { StaffRole } from '../../../shared/identity/role.ts';

export interface Nobody {
  readonly kind: 'nobody';
}

export interface MotherCaller {
  readonly kind: 'mother';
  readonly accountId: AccountId;
  readonly sessionId: SessionId;
  /** Null until she has enrolled. */
  readonly womanId: WomanId | null;
  /** Consents in force, given to the present wording. */
  readonly consents: readonly ConsentKind[];
}

export interface StaffCaller {
  readonly kind: 'staff';
  readonly accountId: AccountId;
  readonly sessionId: SessionId;
  readonly staffId: StaffId;
  readonly role: StaffRole;
  readonly name: string;
  readonly institutionId: InstitutionId;
}

export interface JobCaller {
  readonly kind: 'job';
}

export type Caller = Nobody | MotherCaller | StaffCaller | JobCaller;
export type SignedIn = MotherCaller | StaffCaller;
