import { describe, expect, it } from 'vitest';
import { type Duty, reachedAt, route } from '../../../shared/danger/routing.ts';
import type { InstitutionId, StaffId } from '../../../shared/identity/ids.ts';

const duty = (institution: string, ...onCall: string[]): Duty => ({
  institutionId: institution as InstitutionId,
  onCall: onCall as StaffId[],
});

describe('who is told first', () => {
  it('is her clinic when somebody is on call there', () => {
    const rungs = {
      clinic: duty('clinic', 'li'),
      countyHospital: duty('hospital', 'wu'),
      countyMch: duty('mch', 'xu'),
    };
    expect(route(rungs)).toEqual({ level: 0, institutionIds: ['clinic'], onCall: ['li'], gap: false });
  });

  it('is her clinic and the first rung with somebody on call when the clinic has nobody', () => {
    const hospital = { clinic: duty('clinic'), countyHospital: duty('hospital', 'wu'), countyMch: duty('mch', 'xu') };
    expect(route(hospital)).toEqual({ level: 1, institutionIds: ['clinic', 'hospital'], onCall: ['wu'], gap: true });
    const mch = { clinic: duty('clinic'), countyHospital: duty('hospital'), countyMch: duty('mch', 'xu') };
    expect(route(mch)).toEqual({ level: 2, institutionIds: ['clinic', 'mch'], onCall: ['xu'], gap: true });
  });

  it('is every rung when nobody is on call anywhere', () => {
    const rungs = { clinic: duty('clinic'), countyHospital: duty('hospital'), countyMch: duty('mch') };
    expect(route(rungs)).toEqual({ level: 2, institutionIds: ['clinic', 'hospital', 'mch'], onCall: [], gap: true });
  });

  it('is the county maternal and child hospital when nothing else exists', () => {
    const rungs = { clinic: null, countyHospital: null, countyMch: duty('mch') };
    expect(route(rungs)).toEqual({ level: 2, institutionIds: ['mch'], onCall: [], gap: true });
  });

  it('counts a missing clinic as a gap', () => {
    const rungs = { clinic: null, countyHospital: duty('hospital', 'wu'), countyMch: duty('mch', 'xu') };
    expect(route(rungs)).toEqual({ level: 1, institutionIds: ['hospital'], onCall: ['wu'], gap: true });
  });

  it('tells an institution on two rungs, or a doctor on call twice, once', () => {
    const rungs = { clinic: duty('clinic'), countyHospital: duty('county'), countyMch: duty('county') };
    expect(route(rungs).institutionIds).toEqual(['clinic', 'county']);
    const same = { clinic: duty('clinic', 'li'), countyHospital: null, countyMch: duty('mch', 'li') };
    expect(reachedAt(same, [0, 2])).toEqual({ institutionIds: ['clinic', 'mch'], onCall: ['li'] });
  });
});

describe('whom an escalation reaches', () => {
  const rungs = { clinic: duty('clinic', 'li'), countyHospital: null, countyMch: duty('mch', 'xu') };

  it('is the rungs it names', () => {
    expect(reachedAt(rungs, [0, 1, 2])).toEqual({ institutionIds: ['clinic', 'mch'], onCall: ['li', 'xu'] });
    expect(reachedAt(rungs, [0])).toEqual({ institutionIds: ['clinic'], onCall: ['li'] });
  });

  it('is the county maternal and child hospital when the rung it names does not exist', () => {
    expect(reachedAt(rungs, [1])).toEqual({ institutionIds: ['mch'], onCall: ['xu'] });
    expect(reachedAt(rungs, [])).toEqual({ institutionIds: ['mch'], onCall: ['xu'] });
  });
});
