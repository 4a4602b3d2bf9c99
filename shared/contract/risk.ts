import * as v from 'valibot';
import type { AssessmentId, PregnancyId, ReferralId, ReportClockId, ScreeningId } from '../identity/ids.ts';
import { RISK_COLOURS } from '../risk/colour.ts';
import { PROPOSED_COLOURS } from '../risk/grading/decide.ts';
import { OCCASIONS, SCREENING_FORMS } from '../risk/grading/occasion.ts';
import { REFERRAL_KINDS, REFERRAL_STATES } from '../risk/grading/referral-life-cycle.ts';
import { doctors, endpoint, staff } from './define.ts';
import type { Schema } from './endpoint.ts';
import { calendarDate, id, instant, note, text } from './fields.ts';
import { facts } from './risk-facts.ts';
import { riskPage } from './risk-page.ts';

/** What every list says of her: masked, the colour and nothing beside it. */
const her = {
  pregnancyId: id<PregnancyId>(),
  maskedName: text,
  /** `孕31周+2天`, `产后第9天`. */
  stage: text,
  clinicName: text,
  colour: v.nullable(v.picklist(RISK_COLOURS)),
};

/** The same where the colour, or its absence, would say what stands beside it. */
const { colour: _, ...herUncoloured } = her;

/** The first rows of a tab, the most pressing first, and how many it has in all. */
const tab = <R extends Schema>(row: R) => v.strictObject({ rows: v.array(row), count: v.number() });

const worklist = v.strictObject({
  now: instant,
  today: calendarDate,
  mayAssess: v.boolean(),
  /** 待筛查: never screened, screened in part, or due again after birth. */
  toScreen: tab(v.strictObject({ ...her, occasion: v.picklist(OCCASIONS), dueOn: calendarDate })),
  /** 待评估: screened positive, not assessed since. */
  toAssess: tab(v.strictObject({ ...her, positiveSince: instant, referral: v.nullable(v.picklist(REFERRAL_STATES)) })),
  /** 待上报: time left, or lateness. */
  toReport: tab(
    v.strictObject({ ...her, clockId: id<ReportClockId>(), dueAt: instant, late: v.boolean(), ms: v.number() }),
  ),
  /** 专案随访: open case files, without a colour. */
  caseFiles: tab(
    v.strictObject({
      ...herUncoloured,
      ownerName: text,
      nextContactOn: v.nullable(calendarDate),
      daysLate: v.number(),
    }),
  ),
  /** 转诊: open referrals, those sent to the caller’s institution and those of its own women. */
  referrals: tab(
    v.strictObject({
      ...her,
      referralId: id<ReferralId>(),
      kind: v.picklist(REFERRAL_KINDS),
      state: v.picklist(REFERRAL_STATES),
      direction: v.picklist(['to-us', 'from-us']),
      toInstitutionName: text,
      sentAt: instant,
      late: v.nullable(v.picklist(['arrival', 'result'])),
      daysLate: v.number(),
    }),
  ),
});
export type RiskWorklist = v.InferOutput<typeof worklist>;

export const showRiskWorklist = endpoint({
  id: 'risk.show-worklist',
  method: 'GET',
  path: '/api/clinic/risk',
  summary: 'Whom the caller’s institution has to screen, assess, report, follow up and expect.',
  access: staff,
  lane: 'read',
  reply: worklist,
});

export const ofPregnancy = v.strictObject({ pregnancyId: id<PregnancyId>() });

export const showRisk = endpoint({
  id: 'risk.show',
  method: 'GET',
  path: '/api/clinic/pregnancies/:pregnancyId/risk',
  summary: 'The grading of one pregnancy, whole. Reading it is written to the access audit.',
  access: staff,
  lane: 'read',
  params: ofPregnancy,
  reply: riskPage,
  errors: ['not-found'],
});

export const submitScreening = endpoint({
  id: 'risk.submit-screening',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/screenings',
  summary:
    'A screening form, at any institution. The id is made by the client: the same id and content twice is one screening.',
  access: staff,
  lane: 'write',
  params: ofPregnancy,
  body: v.strictObject({
    id: id<ScreeningId>(),
    occasion: v.picklist(OCCASIONS),
    form: v.picklist(SCREENING_FORMS),
    facts,
  }),
  reply: riskPage,
  errors: ['not-found', 'id-reused'],
});

export const submitAssessment = endpoint({
  id: 'risk.submit-assessment',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/assessments',
  summary:
    'A confirmed colour, by a doctor of an entitled institution. Based on another proposal or another assessment than the present ones, it is refused and nothing is written.',
  access: doctors,
  lane: 'write',
  params: ofPregnancy,
  body: v.strictObject({
    id: id<AssessmentId>(),
    occasion: v.picklist(OCCASIONS),
    facts,
    /** The proposal the clinician saw. */
    proposal: v.strictObject({
      colour: v.picklist(PROPOSED_COLOURS),
      ruleSetHash: v.pipe(v.string(), v.maxLength(100)),
    }),
    /** The newest assessment the clinician saw; `null` for the first. */
    previousAssessmentId: v.nullable(id<AssessmentId>()),
    colour: v.picklist(RISK_COLOURS),
    /** Said on purpose when the colour is below the proposal or below the last one. */
    lower: v.optional(v.boolean()),
    /** Needed whenever the colour is not the proposal. */
    reason: v.optional(note),
  }),
  reply: riskPage,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});

export const submitReport = endpoint({
  id: 'risk.submit-report',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/report-clocks/:clockId/submit',
  summary: 'The caller has reported her colour to the county; the clock stops with the caller’s name.',
  access: doctors,
  lane: 'write',
  params: v.strictObject({ pregnancyId: id<PregnancyId>(), clockId: id<ReportClockId>() }),
  reply: riskPage,
  errors: ['not-found', 'state-conflict'],
});
