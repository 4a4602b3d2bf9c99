import * as v from 'valibot';
import { CONSENTS_FOR_HANDBOOK } from '../consent/consent.ts';
import { HOME_KINDS } from '../handbook/home/kinds.ts';
import type { ChildId, HomeValueId, PregnancyId, RecordId } from '../identity/ids.ts';
import { book, bookRecord, fieldValues, givenValues, homeSeries, references, writtenBy } from './book.ts';
import { endpoint, mother } from './define.ts';
import { calendarDate, id, text } from './fields.ts';

const hers = { access: mother, consents: CONSENTS_FOR_HANDBOOK };

export const showBook = endpoint({
  id: 'book.show',
  method: 'GET',
  path: '/api/handbook/book',
  summary: 'Her whole handbook in one answer, kept on the phone so that it opens without a network.',
  ...hers,
  lane: 'read',
  reply: book,
  errors: ['not-found'],
});

export const listOlderRecords = endpoint({
  id: 'book.older-records',
  method: 'GET',
  path: '/api/handbook/subjects/:subjectId/records',
  summary: 'Records of a pregnancy or a child of hers, newest first, from a day and record on.',
  ...hers,
  lane: 'read',
  params: v.strictObject({ subjectId: id<PregnancyId | ChildId>() }),
  query: v.strictObject({ beforeDay: v.optional(calendarDate), beforeRecord: v.optional(id<RecordId>()) }),
  reply: v.strictObject({ records: v.array(bookRecord), more: v.boolean() }),
  errors: ['not-found'],
});

export const listHomeValues = endpoint({
  id: 'book.home-values',
  method: 'GET',
  path: '/api/handbook/subjects/:subjectId/home-values/:kind',
  summary: 'What she measured at home of one kind, for the curve’s own page: the last two years.',
  ...hers,
  lane: 'read',
  params: v.strictObject({ subjectId: id<PregnancyId | ChildId>(), kind: v.picklist(HOME_KINDS) }),
  reply: homeSeries,
  errors: ['not-found'],
});

/** One version of a record. */
export const recordVersion = v.strictObject({
  version: v.number(),
  happenedOn: calendarDate,
  by: writtenBy,
  /** Why it was corrected; `null` for the first. */
  reason: v.nullable(text),
  values: fieldValues,
  references,
});
export type RecordVersion = v.InferOutput<typeof recordVersion>;

export const showRecordHistory = endpoint({
  id: 'book.record-history',
  method: 'GET',
  path: '/api/handbook/records/:recordId',
  summary: 'One record whole, with what is nobody else’s, and every version of it: who, when, from what, why.',
  ...hers,
  lane: 'read',
  params: v.strictObject({ recordId: id<RecordId>() }),
  reply: v.strictObject({ record: bookRecord, versions: v.array(recordVersion) }),
  errors: ['not-found'],
});

export const saveHomeValue = endpoint({
  id: 'book.save-home-value',
  method: 'POST',
  path: '/api/handbook/home-values',
  summary:
    'A value she measured at home. The id is made on the phone: the same id and content twice is one value. A correction names the value it replaces.',
  ...hers,
  lane: 'write',
  body: v.strictObject({
    id: id<HomeValueId>(),
    kind: v.picklist(HOME_KINDS),
    childId: v.optional(id<ChildId>()),
    on: calendarDate,
    clock: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, '时间按 时:分 填写')),
    values: givenValues,
    /** Fields whose unusual value she has looked at again. */
    meant: v.pipe(v.array(text), v.maxLength(10)),
    replaces: v.optional(id<HomeValueId>()),
  }),
  reply: book,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});
