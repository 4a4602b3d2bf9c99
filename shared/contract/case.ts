import * as v from 'valibot';
import type { CaseFileId, PregnancyId, StaffId } from '../identity/ids.ts';
import { CASE_CLOSE_REASONS, CASE_CONTACT_KINDS } from '../risk/grading/case-file.ts';
import { doctors, endpoint, staff } from './define.ts';
import type { Access } from './endpoint.ts';
import { calendarDate, id, note } from './fields.ts';
import { riskPage } from './risk-page.ts';

const act = <B extends Parameters<typeof v.strictObject>[0]>(verb: string, access: Access, summary: string, body: B) =>
  endpoint({
    id: `case.${verb}`,
    method: 'POST',
    path: `/api/clinic/pregnancies/:pregnancyId/case-files/:caseId/${verb}`,
    summary,
    access,
    lane: 'write',
    params: v.strictObject({ pregnancyId: id<PregnancyId>(), caseId: id<CaseFileId>() }),
    body: v.strictObject(body),
    reply: riskPage,
    errors: ['not-found', 'state-conflict', 'id-reused'],
  });

export const recordCaseContact = act(
  'contacts',
  staff,
  'One contact with her, on its real day, however late it is written down.',
  {
    /** Made by the client: the same id again is the same contact. */
    contactId: id<string>(),
    on: calendarDate,
    kind: v.picklist(CASE_CONTACT_KINDS),
    reached: v.boolean(),
    note: v.optional(note),
  },
);

export const handOverCase = act('hand-over', doctors, 'Somebody else follows her from now on.', {
  /** The owner the caller saw: of two who hand over at once, one is told so. */
  fromStaffId: id<StaffId>(),
  toStaffId: id<StaffId>(),
  note: v.optional(note),
});

export const closeCase = act('close', doctors, 'Close the file with a reason. Nothing else closes it.', {
  reason: v.picklist(CASE_CLOSE_REASONS),
  note: v.optional(note),
});
