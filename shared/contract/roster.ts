import * as v from 'valibot';
import type { InstitutionId, StaffId } from '../identity/ids.ts';
import { endpoint, staff } from './define.ts';
import type { Access } from './endpoint.ts';
import { id, instant, text } from './fields.ts';

/** Village doctors read the roster; the clinic and the county write it. */
const planner: Access = { kind: 'roles', roles: ['clinic-doctor', 'county-supervisor'] };

const roster = v.strictObject({
  from: instant,
  to: instant,
  institutions: v.array(
    v.strictObject({
      institutionId: id<InstitutionId>(),
      name: text,
      staff: v.array(v.strictObject({ staffId: id<StaffId>(), name: text })),
      shifts: v.array(v.strictObject({ shiftId: id<string>(), staffName: text, startsAt: instant, endsAt: instant })),
      /** When nobody is on call: alerts then go to the next rung as well. */
      gaps: v.array(v.strictObject({ from: instant, to: instant })),
    }),
  ),
});
export type Roster = v.InferOutput<typeof roster>;

export const showRoster = endpoint({
  id: 'roster.show',
  method: 'GET',
  path: '/api/clinic/shifts',
  summary: 'Who is on call in the caller’s tree over the next seven days, and when nobody is.',
  access: staff,
  lane: 'read',
  reply: roster,
});

export const addShift = endpoint({
  id: 'roster.add-shift',
  method: 'POST',
  path: '/api/clinic/shifts',
  summary: 'Put a colleague of the caller’s tree on call at the colleague’s own institution.',
  access: planner,
  lane: 'write',
  body: v.strictObject({ staffId: id<StaffId>(), startsAt: instant, endsAt: instant }),
  reply: roster,
  errors: ['not-found'],
});

export const removeShift = endpoint({
  id: 'roster.remove-shift',
  method: 'DELETE',
  path: '/api/clinic/shifts/:shiftId',
  summary: 'Take a shift of the caller’s tree off the roster.',
  access: planner,
  lane: 'write',
  params: v.strictObject({ shiftId: id<string>() }),
  reply: roster,
  errors: ['not-found'],
});
