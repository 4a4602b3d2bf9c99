import * as v from 'valibot';
import { CONSENTS_FOR_HANDBOOK } from '../consent/consent.ts';
import { ENROLMENT_ACTS, ENROLMENT_STATES } from '../handbook/enrolment-state.ts';
import type { EnrolmentEventId, PregnancyId } from '../identity/ids.ts';
import { writtenBy } from './book.ts';
import { endpoint, mother, staff } from './define.ts';
import { calendarDate, id, instant, note, personName, phone, text, wholeNumber } from './fields.ts';

const short = v.pipe(v.string(), v.maxLength(60, '最多60个字'));

/** The cover of the handbook as she fills it in, step by step. What she leaves out is unknown. */
export const enrolmentForm = v.strictObject({
  ethnicity: v.optional(short),
  occupation: v.optional(short),
  /** 身份证, or another document as printed on it. */
  documentKind: v.optional(v.picklist(['id-card', 'passport', 'other'])),
  documentNumber: v.optional(v.pipe(v.string(), v.maxLength(30, '证件号码太长了'))),
  householdAddress: v.optional(short),
  homeAddress: v.optional(short),
  workplace: v.optional(short),
  husbandName: v.optional(personName),
  husbandPhone: v.optional(phone),
  emergencyName: v.optional(personName),
  emergencyPhone: v.optional(phone),
  pregnanciesBefore: v.optional(wholeNumber(0, 20, '以前怀过几次，请填0到20')),
});
export type EnrolmentForm = v.InferOutput<typeof enrolmentForm>;

const entry = v.strictObject({
  act: v.picklist(ENROLMENT_ACTS),
  by: writtenBy,
  /** What was said with it: why it came back. */
  note: v.nullable(text),
});

const enrolmentPage = v.strictObject({
  state: v.picklist(ENROLMENT_STATES),
  version: v.number(),
  form: enrolmentForm,
  returnedBecause: v.nullable(text),
  paper: v.nullable(v.strictObject({ institutionName: text, issuedOn: calendarDate, number: text })),
  history: v.array(entry),
});
export type EnrolmentPage = v.InferOutput<typeof enrolmentPage>;

export const showEnrolment = endpoint({
  id: 'enrolment.show',
  method: 'GET',
  path: '/api/handbook/enrolment',
  summary: 'Where her enrolment stands, what she wrote, why it came back.',
  access: mother,
  consents: CONSENTS_FOR_HANDBOOK,
  lane: 'read',
  reply: enrolmentPage,
  errors: ['not-found'],
});

export const submitEnrolment = endpoint({
  id: 'enrolment.submit',
  method: 'POST',
  path: '/api/handbook/enrolment',
  summary: 'She sends in the cover of her handbook, again after it came back.',
  access: mother,
  consents: CONSENTS_FOR_HANDBOOK,
  lane: 'write',
  body: v.strictObject({
    id: id<EnrolmentEventId>(),
    basedOn: wholeNumber(1, 10_000, '版本不对'),
    form: enrolmentForm,
  }),
  reply: enrolmentPage,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});

const row = v.strictObject({
  pregnancyId: id<PregnancyId>(),
  maskedName: text,
  stage: text,
  clinicName: text,
  state: v.picklist(ENROLMENT_STATES),
  since: instant,
});

export const listEnrolments = endpoint({
  id: 'enrolment.list',
  method: 'GET',
  path: '/api/clinic/enrolments',
  summary:
    'Enrolments the caller’s institution has to look at, and confirmed ones whose paper book is still to be handed out.',
  access: staff,
  lane: 'read',
  reply: v.strictObject({
    now: instant,
    toConfirm: v.strictObject({ rows: v.array(row), count: v.number() }),
    toIssue: v.strictObject({ rows: v.array(row), count: v.number() }),
  }),
});

const ofPregnancy = v.strictObject({ pregnancyId: id<PregnancyId>() });

const staffPage = v.strictObject({
  pregnancyId: id<PregnancyId>(),
  name: text,
  ageYears: v.number(),
  birthDate: calendarDate,
  stage: text,
  dueDate: calendarDate,
  clinicName: text,
  enrolment: enrolmentPage,
});
export type StaffEnrolmentPage = v.InferOutput<typeof staffPage>;

export const showStaffEnrolment = endpoint({
  id: 'enrolment.show-to-staff',
  method: 'GET',
  path: '/api/clinic/pregnancies/:pregnancyId/enrolment',
  summary: 'One enrolment, for staff who may see her. Reading it is written to the access audit.',
  access: staff,
  lane: 'read',
  params: ofPregnancy,
  reply: staffPage,
  errors: ['not-found'],
});

export const advanceEnrolment = endpoint({
  id: 'enrolment.advance',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/enrolment',
  summary: 'Her township sends it back with a reason, confirms it, or hands out the paper book.',
  access: staff,
  lane: 'write',
  params: ofPregnancy,
  body: v.variant('act', [
    v.strictObject({ act: v.literal('return'), id: id<EnrolmentEventId>(), basedOn: v.number(), reason: note }),
    v.strictObject({ act: v.literal('confirm'), id: id<EnrolmentEventId>(), basedOn: v.number() }),
    v.strictObject({
      act: v.literal('issue'),
      id: id<EnrolmentEventId>(),
      basedOn: v.number(),
      issuedOn: calendarDate,
      number: v.pipe(v.string(), v.trim(), v.minLength(1, '请填手册编号'), v.maxLength(40, '编号太长了')),
    }),
  ]),
  reply: staffPage,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});
