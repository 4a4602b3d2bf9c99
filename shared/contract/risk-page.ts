import * as v from 'valibot';
import type {
  AssessmentId,
  CaseFileId,
  InstitutionId,
  KeyPopulationId,
  PregnancyId,
  ReferralId,
  ReportClockId,
  ScreeningId,
  StaffId,
} from '../identity/ids.ts';
import { RISK_COLOURS } from '../risk/colour.ts';
import { CASE_CLOSE_REASONS, CASE_CONTACT_KINDS } from '../risk/grading/case-file.ts';
import { DECISIONS, PROPOSED_COLOURS } from '../risk/grading/decide.ts';
import { OCCASIONS, SCREENING_FORMS } from '../risk/grading/occasion.ts';
import { CANCEL_REASONS, REFERRAL_KINDS, REFERRAL_STATES } from '../risk/grading/referral-life-cycle.ts';
import { TICKED_KEY_REASONS } from '../risk/routing/key-population.ts';
import { calendarDate, id, instant, text } from './fields.ts';
import { because, layer, ruleSet, shownFacts, unanswered } from './risk-facts.ts';

const colour = v.picklist(RISK_COLOURS);

/** Who did something, where and when. */
const by = v.strictObject({ staffName: text, institutionName: text, at: instant });

const woman = v.strictObject({
  pregnancyId: id<PregnancyId>(),
  name: text,
  ageYears: v.number(),
  /** `孕31周+2天`, `产后第9天`. */
  stage: text,
  dueDate: calendarDate,
  deliveredOn: v.nullable(calendarDate),
  previousBirths: v.number(),
  clinicName: text,
  /** The colour last confirmed; `null` while nobody has. */
  colour: v.nullable(colour),
});

const screening = v.strictObject({
  screeningId: id<ScreeningId>(),
  by,
  occasion: v.picklist(OCCASIONS),
  form: v.picklist(SCREENING_FORMS),
  result: v.picklist(['positive', 'negative', 'incomplete']),
  positives: v.array(v.strictObject({ ruleId: text, because, source: text })),
  notDone: v.array(unanswered),
  facts: shownFacts,
  ruleSet,
});

const assessment = v.strictObject({
  assessmentId: id<AssessmentId>(),
  previousAssessmentId: v.nullable(id<AssessmentId>()),
  by,
  occasion: v.picklist(OCCASIONS),
  colour,
  proposed: v.picklist(PROPOSED_COLOURS),
  decision: v.picklist(DECISIONS),
  reason: v.nullable(text),
  /** Staff only: never in a list, never hers to see. */
  purple: v.picklist(['yes', 'no', 'unknown']),
  star: v.boolean(),
  complete: v.boolean(),
  findings: v.array(
    v.strictObject({ ruleId: text, colour: v.picklist([...RISK_COLOURS, 'purple']), because, source: text }),
  ),
  cannotSay: v.array(unanswered),
  needsClinician: v.array(v.strictObject({ ruleId: v.optional(text), ladder: v.optional(text), why: text })),
  facts: shownFacts,
  ruleSet,
  /** When she read what the colour means for her; `null` until she has. */
  readByHerAt: v.nullable(instant),
});

const referral = v.strictObject({
  referralId: id<ReferralId>(),
  kind: v.picklist(REFERRAL_KINDS),
  state: v.picklist(REFERRAL_STATES),
  stableToTransfer: v.boolean(),
  fromInstitutionName: text,
  toInstitutionName: text,
  /** The caller’s institution is the one she is sent to: it accepts and records the arrival. */
  isReceiver: v.boolean(),
  note: v.nullable(text),
  arrivalDueOn: calendarDate,
  resultDueOn: calendarDate,
  late: v.nullable(v.picklist(['arrival', 'result'])),
  daysLate: v.number(),
  steps: v.array(
    v.strictObject({
      state: v.picklist(REFERRAL_STATES),
      by,
      reason: v.nullable(v.picklist(CANCEL_REASONS)),
      note: v.nullable(text),
    }),
  ),
});

const reportClock = v.strictObject({
  clockId: id<ReportClockId>(),
  colour,
  openedAt: instant,
  dueAt: instant,
  /** To whom the report goes, in the plan’s own words. */
  to: text,
  /** The clause that sets the deadline. */
  source: text,
  late: v.boolean(),
  /** Milliseconds left, or since it was due when `late`. */
  ms: v.number(),
  submitted: v.nullable(by),
});

/** 重点人群, for staff alone. `null` where the county’s plan has no such list. */
const keyPopulation = v.strictObject({
  answerId: v.nullable(id<KeyPopulationId>()),
  by: v.nullable(by),
  /** What was ticked; `null` while nobody has asked. */
  ticked: v.nullable(v.array(v.picklist(TICKED_KEY_REASONS))),
  /** What the plan names, to be ticked. */
  choices: v.array(v.strictObject({ code: v.picklist(TICKED_KEY_REASONS), words: text })),
  member: v.boolean(),
  /** Everything she belongs to it for, what is computed included. */
  reasons: v.array(text),
  /** What would have to be asked to be sure that she does not. */
  missing: v.array(text),
  source: text,
});

/** One thing the plan that speaks for her county asks for, with its clause. */
const planLine = v.strictObject({ words: text, source: text });

/** What the plan asks for, for staff alone: places and notes may be there because of what stands beside her colour. */
const carePlan = v.strictObject({
  /** What has to be found out before anything missing here may be read as not needed. */
  toDo: v.array(planLine),
  /** The place of the highest grade first; all of them hold. */
  followedBy: v.array(planLine),
  /** Empty after birth. */
  deliversAt: v.array(planLine),
  caseManagement: planLine,
  cadence: planLine,
  deadlines: v.array(planLine),
  notes: v.array(planLine),
});

const caseFile = v.strictObject({
  caseId: id<CaseFileId>(),
  colour,
  open: v.boolean(),
  ownerId: id<StaffId>(),
  ownerName: text,
  ownerInstitutionName: text,
  openedOn: calendarDate,
  cadenceDays: v.nullable(v.number()),
  nextContactOn: v.nullable(calendarDate),
  daysLate: v.number(),
  /** The 42nd day after birth; `null` before birth. */
  until: v.nullable(calendarDate),
  /** Attempts that failed since she was last reached. */
  failedAttempts: v.number(),
  closeReason: v.nullable(v.picklist(CASE_CLOSE_REASONS)),
  timeline: v.array(
    v.strictObject({
      kind: v.picklist(['opened', 'continued', 'contact', 'handed-over', 'closed']),
      by,
      /** The day it happened; for a contact the real day, whenever it was written down. */
      on: calendarDate,
      contact: v.nullable(v.picklist(CASE_CONTACT_KINDS)),
      reached: v.nullable(v.boolean()),
      words: text,
      note: v.nullable(text),
    }),
  ),
});

/** Everything about the grading of one pregnancy. Every act answers with it whole. */
export const riskPage = v.strictObject({
  now: instant,
  today: calendarDate,
  woman,
  /** Whose rules and deadlines apply. */
  layer,
  /** The caller’s institution answers for her or was sent her; one that reads by her code acts on nothing. */
  mayWrite: v.boolean(),
  /** The caller’s place is entitled to assess, and the caller’s role is a doctor’s. */
  mayAssess: v.boolean(),
  /** What the handbook knows, by fact name; what is not here is unknown. */
  prefilled: shownFacts,
  regradingDue: v.array(v.strictObject({ occasion: v.picklist(OCCASIONS), dueOn: calendarDate })),
  /** A positive screening nobody has assessed yet. */
  awaitsAssessment: v.boolean(),
  latestScreening: v.nullable(screening),
  /** Newest first; the first one’s id is the `previousAssessmentId` of the next. */
  assessments: v.array(assessment),
  referrals: v.array(referral),
  reportClocks: v.array(reportClock),
  caseFile: v.nullable(caseFile),
  keyPopulation: v.nullable(keyPopulation),
  /** `null` once the pregnancy has ended in a loss. */
  carePlan: v.nullable(carePlan),
  /** Where she can be referred to: the places of her county that may assess. */
  referralTargets: v.array(v.strictObject({ institutionId: id<InstitutionId>(), name: text })),
  /** To whom a case file can be handed over. */
  colleagues: v.array(v.strictObject({ staffId: id<StaffId>(), name: text, institutionName: text })),
});
export type RiskPage = v.InferOutput<typeof riskPage>;
