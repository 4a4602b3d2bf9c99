import * as v from 'valibot';
import { RECORD_KINDS } from '../handbook/record-kinds.ts';
import type { ChildId, PregnancyEventId, PregnancyId, RecordId, RecordVersionId } from '../identity/ids.ts';
import { DATING_METHODS } from '../pregnancy/dating.ts';
import { book, CHILD_SEXES, givenValues } from './book.ts';
import { endpoint, staff } from './define.ts';
import { calendarDate, id, note, personName, text, wholeNumber } from './fields.ts';
import { recordVersion } from './her-book.ts';

const ofPregnancy = v.strictObject({ pregnancyId: id<PregnancyId>() });

/** The handbook as staff read it: hers, and what the clinic alone needs. */
const staffBook = v.strictObject({
  pregnancyId: id<PregnancyId>(),
  ageYears: v.number(),
  stage: text,
  /** The caller’s institution answers for her or was sent her; one that reads by her code writes nothing. */
  mayWrite: v.boolean(),
  book,
});
export type StaffBook = v.InferOutput<typeof staffBook>;

export const showStaffBook = endpoint({
  id: 'record.show-book',
  method: 'GET',
  path: '/api/clinic/pregnancies/:pregnancyId/book',
  summary: 'The handbook of one woman, for staff who may see her. Reading it is written to the access audit.',
  access: staff,
  lane: 'read',
  params: ofPregnancy,
  reply: staffBook,
  errors: ['not-found'],
});

export const saveRecord = endpoint({
  id: 'record.save',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/records',
  summary:
    'A record of a visit, a result, a birth, a check, or its correction. Based on another version than the present one, it is refused and nothing is written.',
  access: staff,
  lane: 'write',
  params: ofPregnancy,
  body: v.strictObject({
    /** Made by the client for this version: the same id and content twice is one version. */
    versionId: id<RecordVersionId>(),
    recordId: id<RecordId>(),
    /** The version the writer saw; `null` for a new record. */
    basedOn: v.nullable(wholeNumber(1, 10_000, '版本不对')),
    kind: v.picklist(RECORD_KINDS),
    childId: v.optional(id<ChildId>()),
    happenedOn: calendarDate,
    careRow: v.optional(v.pipe(v.string(), v.maxLength(40))),
    values: givenValues,
    /** The range printed on the laboratory’s slip, by field: `[low, high]`, an open end `null`. */
    references: v.optional(givenValues),
    meant: v.pipe(v.array(text), v.maxLength(60)),
    /** Needed for a correction. */
    reason: v.optional(note),
  }),
  reply: staffBook,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});

export const showStaffRecordHistory = endpoint({
  id: 'record.history',
  method: 'GET',
  path: '/api/clinic/pregnancies/:pregnancyId/records/:recordId',
  summary: 'One record whole with every version of it, for staff who may see her.',
  access: staff,
  lane: 'read',
  params: v.strictObject({ pregnancyId: id<PregnancyId>(), recordId: id<RecordId>() }),
  reply: v.strictObject({ versions: v.array(recordVersion) }),
  errors: ['not-found'],
});

/** What every act on a whole pregnancy carries. */
const act = {
  /** Made by the client: the same id and content twice is one act. */
  id: id<PregnancyEventId>(),
};

export const correctDating = endpoint({
  id: 'record.correct-dating',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/dating',
  summary: 'A corrected due date with its method and why; the older one is kept and every window is reckoned anew.',
  access: staff,
  lane: 'write',
  params: ofPregnancy,
  body: v.strictObject({
    ...act,
    /** The due date the writer saw. */
    fromDueDate: calendarDate,
    method: v.picklist(DATING_METHODS),
    lastMenstrualPeriod: v.optional(calendarDate),
    dueDate: v.optional(calendarDate),
    reason: note,
  }),
  reply: staffBook,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});

const newborn = v.strictObject({
  childId: id<ChildId>(),
  sex: v.picklist(CHILD_SEXES),
  name: v.optional(personName),
  birthWeightG: v.optional(wholeNumber(200, 8000, '出生体重按克填写，200到8000')),
  alive: v.boolean(),
});

export const recordBirth = endpoint({
  id: 'record.birth',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/birth',
  summary: 'The pregnancy ended with a birth: the day and every child, twins and more apart.',
  access: staff,
  lane: 'write',
  params: ofPregnancy,
  body: v.strictObject({
    ...act,
    deliveredOn: calendarDate,
    dischargedOn: v.optional(calendarDate),
    children: v.pipe(v.array(newborn), v.minLength(1, '请填宝宝'), v.maxLength(6, '最多六个宝宝')),
  }),
  reply: staffBook,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});

export const recordDischarge = endpoint({
  id: 'record.discharge',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/discharge',
  summary: 'The day she left the hospital after birth.',
  access: staff,
  lane: 'write',
  params: ofPregnancy,
  body: v.strictObject({ ...act, dischargedOn: calendarDate }),
  reply: staffBook,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});

export const recordChildDeath = endpoint({
  id: 'record.child-death',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/child-death',
  summary:
    'A child died. Nothing about it is planned or said any more; where no child of this birth lives, it is a loss.',
  access: staff,
  lane: 'write',
  params: ofPregnancy,
  body: v.strictObject({ ...act, childId: id<ChildId>(), diedOn: calendarDate }),
  reply: staffBook,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});

export const recordLoss = endpoint({
  id: 'record.loss',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/loss',
  summary: 'The pregnancy ended with a loss: from this moment nothing counts, reminds or congratulates.',
  access: staff,
  lane: 'write',
  params: ofPregnancy,
  body: v.strictObject({ ...act, lostOn: calendarDate, note: v.optional(note) }),
  reply: staffBook,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});

export const recordMove = endpoint({
  id: 'record.move',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/move',
  summary: 'She moved away and another place cares for her now; her book stays hers.',
  access: staff,
  lane: 'write',
  params: ofPregnancy,
  body: v.strictObject({ ...act, movedOn: calendarDate, to: note }),
  reply: staffBook,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});

export const openPregnancy = endpoint({
  id: 'record.open-pregnancy',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/next',
  summary: 'Another pregnancy after this one has ended.',
  access: staff,
  lane: 'write',
  params: ofPregnancy,
  body: v.strictObject({
    ...act,
    nextPregnancyId: id<PregnancyId>(),
    method: v.picklist(DATING_METHODS),
    lastMenstrualPeriod: v.optional(calendarDate),
    dueDate: v.optional(calendarDate),
    previousBirths: wholeNumber(0, 15, '以前生过几个，请填0到15'),
  }),
  reply: staffBook,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});
