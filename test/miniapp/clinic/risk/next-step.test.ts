import { describe, expect, it } from 'vitest';
import { nextStep, otherSteps } from '../../../../miniapp/src/clinic/risk/woman/next-step.ts';
import type { RiskPage } from '../../../../shared/contract/risk-page.ts';
import type { StaffRole } from '../../../../shared/identity/role.ts';
import {
  day,
  he,
  sampleAssessment,
  sampleCase,
  sampleClock,
  samplePage,
  sampleReferral,
  sampleScreening,
} from './sample-page.ts';

describe('the one next step', () => {
  const positive = { awaitsAssessment: true, latestScreening: sampleScreening(), regradingDue: [] };
  const receiving = (state: 'sent' | 'accepted' | 'arrived') => sampleReferral({ isReceiver: true, state });
  const graded = { assessments: [sampleAssessment()], regradingDue: [] };
  const due = [{ occasion: 'visit' as const, dueOn: day('2026-11-24') }];
  it.each<[string, Partial<RiskPage>, StaffRole, string | null]>([
    ['never screened', {}, 'clinic-doctor', 'screen'],
    [
      'screened in part',
      { regradingDue: [], latestScreening: sampleScreening({ result: 'incomplete' }) },
      'clinic-doctor',
      'screen',
    ],
    ['positive where nobody may assess', positive, 'village-doctor', 'refer'],
    ['positive and sent', { ...positive, referrals: [sampleReferral()] }, 'clinic-doctor', null],
    ['positive where one may assess', { ...positive, mayAssess: true }, 'clinic-doctor', 'assess'],
    ['sent to us', { ...positive, mayAssess: true, referrals: [receiving('sent')] }, 'clinic-doctor', 'accept'],
    ['accepted', { ...positive, mayAssess: true, referrals: [receiving('accepted')] }, 'clinic-doctor', 'arrive'],
    ['arrived', { ...positive, mayAssess: true, referrals: [receiving('arrived')] }, 'clinic-doctor', 'assess'],
    ['a report runs', { ...graded, reportClocks: [sampleClock()] }, 'clinic-doctor', 'report'],
    [
      'a report runs, for somebody who does not report',
      { ...graded, reportClocks: [sampleClock()] },
      'village-doctor',
      null,
    ],
    ['reported', { ...graded, reportClocks: [sampleClock({ submitted: he })] }, 'clinic-doctor', null],
    ['due again, where one may assess', { ...graded, mayAssess: true, regradingDue: due }, 'clinic-doctor', 'assess'],
    ['due again, where nobody may', { ...graded, regradingDue: due }, 'clinic-doctor', 'screen'],
    ['a contact is due', { ...graded, caseFile: sampleCase() }, 'village-doctor', 'contact'],
    [
      'a contact is not due yet',
      { ...graded, caseFile: sampleCase({ nextContactOn: day('2026-11-26') }) },
      'clinic-doctor',
      null,
    ],
    ['one only reads', { ...positive, mayAssess: true, mayWrite: false }, 'clinic-doctor', null],
    ['the file is closed', { ...graded, caseFile: sampleCase({ open: false }) }, 'clinic-doctor', null],
  ])('when %s', (_, change, role, step) => {
    const page = samplePage(change);
    expect(nextStep(page, role)?.step ?? null).toBe(step);
    expect(otherSteps(page, role)).not.toContain(step);
  });

  it('leaves out what is not possible', () => {
    expect(otherSteps(samplePage({ mayWrite: false }), 'clinic-doctor')).toEqual([]);
    expect(otherSteps(samplePage(), 'clinic-doctor')).toEqual(['refer']);
    expect(otherSteps(samplePage({ referrals: [sampleReferral()] }), 'clinic-doctor')).toEqual([]);
    expect(otherSteps(samplePage({ mayAssess: true, referralTargets: [] }), 'clinic-doctor')).toEqual(['assess']);
  });
});
