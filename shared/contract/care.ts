import * as v from 'valibot';
import { ATTEMPT_CHANNELS, ATTEMPT_RESULTS, FOLLOW_UP_EVENTS, FOLLOW_UP_OUTCOMES } from '../followup/follow-up.ts';
import type { FollowUpEventId, FollowUpId, PregnancyId, StaffId } from '../identity/ids.ts';
import { RISK_COLOURS } from '../risk/colour.ts';
import { writtenBy } from './book.ts';
import { endpoint, staff } from './define.ts';
import { calendarDate, id, instant, note, text } from './fields.ts';

/** A task of the care calendar on a list: masked, the colour and nothing beside it. */
const task = v.strictObject({
  pregnancyId: id<PregnancyId>(),
  /** The pregnancy or the child the task is of. */
  subjectId: text,
  rowId: text,
  title: text,
  maskedName: text,
  stage: text,
  clinicName: text,
  colour: v.nullable(v.picklist(RISK_COLOURS)),
  earliest: calendarDate,
  latest: calendarDate,
  daysLate: v.number(),
  followUpId: v.nullable(id<FollowUpId>()),
  ownerName: v.nullable(text),
});
export type CareTaskRow = v.InferOutput<typeof task>;

const tab = v.strictObject({ rows: v.array(task), count: v.number() });

export const showCareList = endpoint({
  id: 'care.list',
  method: 'GET',
  path: '/api/clinic/care',
  summary: 'Who is due, overdue and lost in the care calendar of the caller’s institution.',
  access: staff,
  lane: 'read',
  reply: v.strictObject({ now: instant, today: calendarDate, due: tab, overdue: tab, lost: tab }),
});

const followUp = v.strictObject({
  followUpId: id<FollowUpId>(),
  pregnancyId: id<PregnancyId>(),
  name: text,
  stage: text,
  clinicName: text,
  rowId: text,
  title: text,
  dueOn: calendarDate,
  ownerId: id<StaffId>(),
  ownerName: text,
  outcome: v.nullable(v.picklist(FOLLOW_UP_OUTCOMES)),
  newDate: v.nullable(calendarDate),
  events: v.array(
    v.strictObject({
      kind: v.picklist(FOLLOW_UP_EVENTS),
      by: writtenBy,
      channel: v.nullable(v.picklist(ATTEMPT_CHANNELS)),
      result: v.nullable(v.picklist(ATTEMPT_RESULTS)),
      note: v.nullable(text),
    }),
  ),
  colleagues: v.array(v.strictObject({ staffId: id<StaffId>(), name: text })),
});
export type FollowUpPage = v.InferOutput<typeof followUp>;

const onFollowUp = v.strictObject({ followUpId: id<FollowUpId>() });

export const showFollowUp = endpoint({
  id: 'care.show-follow-up',
  method: 'GET',
  path: '/api/clinic/follow-ups/:followUpId',
  summary:
    'One missed visit: whose it is, what was tried, what became of it. Reading it is written to the access audit.',
  access: staff,
  lane: 'read',
  params: onFollowUp,
  reply: followUp,
  errors: ['not-found'],
});

export const advanceFollowUp = endpoint({
  id: 'care.advance-follow-up',
  method: 'POST',
  path: '/api/clinic/follow-ups/:followUpId',
  summary: 'An attempt to reach her, a hand-over to a colleague, or what became of it. The same id twice is one act.',
  access: staff,
  lane: 'write',
  params: onFollowUp,
  body: v.variant('kind', [
    v.strictObject({
      kind: v.literal('attempt'),
      id: id<FollowUpEventId>(),
      channel: v.picklist(ATTEMPT_CHANNELS),
      result: v.picklist(ATTEMPT_RESULTS),
      note: v.optional(note),
    }),
    v.strictObject({
      kind: v.literal('handed-over'),
      id: id<FollowUpEventId>(),
      fromStaffId: id<StaffId>(),
      toStaffId: id<StaffId>(),
      note: v.optional(note),
    }),
    v.strictObject({
      kind: v.literal('closed'),
      id: id<FollowUpEventId>(),
      outcome: v.picklist(FOLLOW_UP_OUTCOMES),
      newDate: v.optional(calendarDate),
      note: v.optional(note),
    }),
  ]),
  reply: followUp,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});
