import { describe, expect, it } from 'vitest';
import { referralKind } from '../../../../miniapp/src/clinic/risk/woman/acts.ts';
import { referralSteps } from '../../../../miniapp/src/clinic/risk/woman/referral-view.ts';
import { sampleReferral, TODAY, zhou } from './sample-page.ts';

describe('a referral', () => {
  it.each([
    [null, null, null],
    [true, null, 'transfer'],
    [false, null, null],
    [false, 'transfer', null],
    [false, 'on-site-help', 'on-site-help'],
    [false, 'remote-guidance', 'remote-guidance'],
  ] as const)('of somebody stable: %s, help chosen: %s, is %s', (stable, kind, sent) => {
    expect(referralKind({ stable, kind })).toBe(sent);
  });

  it('shows what has happened and what should come, with its day', () => {
    expect(referralSteps(sampleReferral(), TODAY).map(({ title, note, state }) => [title, note, state])).toEqual([
      ['转出', '周医生 · 清泉街道社区卫生服务中心 · 11月24日 10:30', 'done'],
      ['到院', '12月1日前', 'next'],
      ['评估完成，结果已回', '12月8日前', 'next'],
    ]);
  });

  it('is late in words, and asks for nothing more once it is over', () => {
    const late = sampleReferral({ late: 'arrival', daysLate: 3 });
    expect(referralSteps(late, TODAY)[1]).toMatchObject({ state: 'late', note: '应在12月1日前，晚了3天' });
    const cancelled = sampleReferral({
      state: 'cancelled',
      steps: [...sampleReferral().steps, { state: 'cancelled', by: zhou, reason: 'declined', note: '在外地' }],
    });
    expect(referralSteps(cancelled, TODAY).map(({ title }) => title)).toEqual(['转出', '取消：她不愿意去']);
  });
});
