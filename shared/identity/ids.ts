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
export type ChildId = Id<'child'>;
/** A record of the handbook through all its versions. */
export type RecordId = Id<'record'>;
export type RecordVersionId = Id<'record-version'>;
export type HomeValueId = Id<'home-value'>;
export type PregnancyEventId = Id<'pregnancy-event'>;
export type EnrolmentEventId = Id<'enrolment-event'>;
export type HandbookCodeId = Id<'handbook-code'>;
export type FollowUpId = Id<'follow-up'>;
export type FollowUpEventId = Id<'follow-up-event'>;
export type KeyPopulationId = Id<'key-population'>;
