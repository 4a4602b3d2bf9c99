/** Ids are UUIDs, branded so that one kind cannot be passed for another. */
type Id<Kind extends string> = string & { readonly __id: Kind };

export type AccountId = Id<'account'>;
export type SessionId = Id<'session'>;
export type StaffId = Id<'staff'>;
export type WomanId = Id<'woman'>;
export type PregnancyId = Id<'pregnancy'>;
export type InstitutionId = Id<'institution'>;
export type ReportId = Id<'danger-report'>;
export type AlertId = Id<'alert'>;
export type OutboxId = Id<'outbox'>;
export type ScreeningId = Id<'risk-screening'>;
export type AssessmentId = Id<'risk-assessment'>;
export type ReferralId = Id<'referral'>;
export type ReportClockId = Id<'report-clock'>;
export type CaseFileId = Id<'case-file'>;
