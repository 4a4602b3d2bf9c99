import * as v from 'valibot';
import { ENROLMENT_STATES } from '../handbook/enrolment-state.ts';
import { HOME_KINDS } from '../handbook/home/kinds.ts';
import { RECORD_KINDS } from '../handbook/record-kinds.ts';
import type { ChildId, HomeValueId, PregnancyId, RecordId } from '../identity/ids.ts';
import { DATING_METHODS } from '../pregnancy/dating.ts';
import { RISK_COLOURS } from '../risk/colour.ts';
import { calendarDate, id, instant, text } from './fields.ts';

/** Who wrote something, where and when. She herself has neither name nor place. */
export const writtenBy = v.strictObject({
  staffName: v.nullable(text),
  institutionName: v.nullable(text),
  at: instant,
});

/** The values of a form by field name: numbers, texts, codes, lists of codes. */
export const fieldValues = v.record(text, v.union([v.number(), text, v.array(text)]));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of a form as they are sent: read by the form’s own reader, which refuses every wrong one by its name. */
export const givenValues = v.pipe(
  v.unknown(),
  v.check(isObject, '应是一组数值'),
  v.transform((value) => value as Readonly<Record<string, unknown>>),
);

/** The reference range printed on the laboratory’s slip, by field; an open end is `null`. */
export const references = v.record(text, v.tuple([v.nullable(v.number()), v.nullable(v.number())]));

/** A record as it stands. What belongs to the compartment is left out here. */
export const bookRecord = v.strictObject({
  recordId: id<RecordId>(),
  kind: v.picklist(RECORD_KINDS),
  childId: v.nullable(id<ChildId>()),
  happenedOn: calendarDate,
  /** The row of the care calendar it answers. */
  careRow: v.nullable(text),
  /** 1, or higher where it was corrected. */
  version: v.number(),
  by: writtenBy,
  values: fieldValues,
  references,
  /** It holds more, shown only on its own page. */
  more: v.boolean(),
});
export type BookRecord = v.InferOutput<typeof bookRecord>;

export const CHILD_SEXES = ['girl', 'boy', 'unclear'] as const;

/** A born child. */
export const bookChild = v.strictObject({
  childId: id<ChildId>(),
  pregnancyId: id<PregnancyId>(),
  ordinal: v.number(),
  name: v.nullable(text),
  sex: v.picklist(CHILD_SEXES),
  bornOn: calendarDate,
  gestationDays: v.number(),
  birthWeightG: v.nullable(v.number()),
  diedOn: v.nullable(calendarDate),
});
export type BookChild = v.InferOutput<typeof bookChild>;

/** How the due date was reached; the newest stands, the older ones are kept. */
export const dating = v.strictObject({
  method: v.picklist(DATING_METHODS),
  lastMenstrualPeriod: v.nullable(calendarDate),
  dueDate: calendarDate,
  reason: v.nullable(text),
  by: writtenBy,
});
export type DatingEntry = v.InferOutput<typeof dating>;

/** One value measured at home. */
export const homePoint = v.strictObject({
  valueId: id<HomeValueId>(),
  on: calendarDate,
  /** `HH:mm` in China, as she gave it. */
  clock: text,
  values: fieldValues,
});
export type HomePoint = v.InferOutput<typeof homePoint>;

/** The home values of one kind about one pregnancy or child, oldest first. */
export const homeSeries = v.strictObject({
  subjectId: text,
  kind: v.picklist(HOME_KINDS),
  points: v.array(homePoint),
  /** There are older ones; the curve’s own page asks for them by `book.home-values`. */
  more: v.boolean(),
});
export type HomeSeries = v.InferOutput<typeof homeSeries>;

/** Something of the care calendar that has been done. */
const doneMark = v.strictObject({
  /** The row it was written for; `null` for a visit that answers whichever row its day falls in. */
  row: v.nullable(text),
  kind: v.picklist(RECORD_KINDS),
  on: calendarDate,
});
export type DoneMark = v.InferOutput<typeof doneMark>;

/** One pregnancy of the book. */
export const bookPregnancy = v.strictObject({
  pregnancyId: id<PregnancyId>(),
  dueDate: calendarDate,
  datingMethod: v.picklist(DATING_METHODS),
  enrolledOn: calendarDate,
  deliveredOn: v.nullable(calendarDate),
  dischargedOn: v.nullable(calendarDate),
  lostOn: v.nullable(calendarDate),
  movedOn: v.nullable(calendarDate),
  fetusCount: v.nullable(v.number()),
  colour: v.nullable(v.picklist(RISK_COLOURS)),
});
export type BookPregnancy = v.InferOutput<typeof bookPregnancy>;

/** The handbook, whole: one answer fills every page of it. */
export const book = v.strictObject({
  now: instant,
  today: calendarDate,
  name: text,
  clinicName: text,
  enrolment: v.strictObject({
    state: v.picklist(ENROLMENT_STATES),
    /** Why it came back, while it has. */
    returnedBecause: v.nullable(text),
    paper: v.nullable(v.strictObject({ institutionName: text, issuedOn: calendarDate, number: text })),
  }),
  /** Newest first; the first is the current one. */
  pregnancies: v.array(bookPregnancy),
  /** Of the current pregnancy, newest first. */
  datings: v.array(dating),
  children: v.array(bookChild),
  /** Newest first: of the current pregnancy, and of each child. */
  records: v.array(bookRecord),
  /** There are older ones; they are asked for by `book.older-records`. */
  moreRecords: v.boolean(),
  homeSeries: v.array(homeSeries),
  /** By the pregnancy or the child it is of. */
  done: v.array(v.strictObject({ subjectId: text, marks: v.array(doneMark) })),
});
export type Book = v.InferOutput<typeof book>;
