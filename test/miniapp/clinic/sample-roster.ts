import type { Roster } from '../../../shared/contract/roster.ts';
import type { InstitutionId, StaffId } from '../../../shared/identity/ids.ts';

export const NOW = Date.parse('2026-11-23T10:42:00+08:00');
export const OWN = '00000000-0000-4000-8000-000000000003' as InstitutionId;
export const ZHOU = '00000000-0000-4000-8000-0000000000c1' as StaffId;
export const LI = '00000000-0000-4000-8000-0000000000c2' as StaffId;
export const SHIFT = '00000000-0000-4000-8000-0000000000d1';
export const SHIFTS = '/api/clinic/shifts';

export const roster: Roster = {
  from: '2026-11-23T02:42:00.000Z',
  to: '2026-11-30T02:42:00.000Z',
  institutions: [
    {
      institutionId: '00000000-0000-4000-8000-000000000004' as InstitutionId,
      name: '东村卫生室',
      staff: [],
      shifts: [],
      gaps: [{ from: '2026-11-23T02:42:00.000Z', to: '2026-11-30T02:42:00.000Z' }],
    },
    {
      institutionId: OWN,
      name: '清泉',
      staff: [
        { staffId: ZHOU, name: '周医生' },
        { staffId: LI, name: '李医生' },
      ],
      shifts: [
        {
          shiftId: SHIFT,
          staffName: '周医生',
          startsAt: '2026-11-23T00:00:00.000Z',
          endsAt: '2026-11-23T10:00:00.000Z',
        },
      ],
      gaps: [
        { from: '2026-11-23T10:00:00.000Z', to: '2026-11-24T00:00:00.000Z' },
        { from: '2026-11-26T10:00:00.000Z', to: '2026-11-27T00:00:00.000Z' },
      ],
    },
  ],
};
export const filled: Roster = { ...roster, institutions: roster.institutions.map((place) => ({ ...place, gaps: [] })) };
