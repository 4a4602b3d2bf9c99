import * as v from 'valibot';
import { CONSENTS_FOR_HANDBOOK } from '../consent/consent.ts';
import { DOCUMENT_KINDS } from '../handbook/cover.ts';
import { ENROLMENT_ACTS, ENROLMENT_STATES } from '../handbook/enrolment-state.ts';
import type { EnrolmentEventId, PregnancyId } from '../identity/ids.ts';
import { isReadable } from '../identity/readable-text.ts';
import { writtenBy } from './book.ts';
import { doctors, endpoint, mother, staff } from './define.ts';
import { calendarDate, id, instant, note, personName, phone, text, wholeNumber } from './fields.ts';

/** One line as she writes it, kept byte for byte. */
const line = (most: number) =>
  v.pipe(
    v.string('请填文字'),
    v.check((text) => [...text].length <= most, `最多${most}个字`),
    v.check((text) => isReadable(text) && !/[\t\n\r]/.test(text), '有看不见的字符，请重新输入'),
  );

/** The cover of the handbook as she fills it in, step by step. What she leaves out is unknown. */
export const enrolmentForm = v.strictObject({
  ethnicity: v.optional(line(30)),
  occupation: v.optional(line(30)),
  documentKind: v.optional(v.picklist(DOCUMENT_KINDS, '请选是哪种证件')),
  /** An identity number in its one spelling, any other as printed. */
  documentNumber: v.optional(line(40)),
  householdAddress: v.optional(line(100)),
  homeAddress: v.optional(line(100)),
  workplace: v.optional(line(60)),
  husbandName: v.optional(personName),
  husbandPhone: v.optional(phone),
  emergencyName: v.optional(personName),
  emergencyPhone: v.optional(phone),
  pregnanciesBefore: v.optional(wholeNumber(0, 20, '以前怀过几次，请填0到20')),
});
export type EnrolmentForm = v.InferOutput<typeof enrolmentForm>;

const version = wholeNumber(1, 1_000_000, '版本不对');

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
    basedOn: version,
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

/** Who has waited longest first; `more` wait behind them. */
const list = v.strictObject({ rows: v.array(row), more: v.boolean() });

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
    today: calendarDate,
    toConfirm: list,
    toIssue: list,
  }),
});
export type EnrolmentList = v.InferOutput<typeof listEnrolments.reply>;

const ofPregnancy = v.strictObject({ pregnancyId: id<PregnancyId>() });

const staffPage = v.strictObject({
  pregnancyId: id<PregnancyId>(),
  name: text,
  ageYears: v.number(),
  birthDate: calendarDate,
  previousBirths: v.number(),
  stage: text,
  dueDate: calendarDate,
  clinicName: text,
  enrolledOn: calendarDate,
  /** The caller may send it back, confirm it and hand out the book. */
  mayAct: v.boolean(),
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
  access: doctors,
  lane: 'write',
  params: ofPregnancy,
  body: v.variant('act', [
    v.strictObject({ act: v.literal('return'), id: id<EnrolmentEventId>(), basedOn: version, reason: note }),
    v.strictObject({ act: v.literal('confirm'), id: id<EnrolmentEventId>(), basedOn: version }),
    v.strictObject({
      act: v.literal('issue'),
      id: id<EnrolmentEventId>(),
      basedOn: version,
      issuedOn: calendarDate,
      number: v.pipe(line(40), v.trim(), v.minLength(1, '请填手册编号')),
    }),
  ]),
  reply: staffPage,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});
