import { describe, expect, it } from 'vitest';
import { caseFacts, caseSteps } from '../../../../miniapp/src/clinic/risk/woman/case-view.ts';
import { day, sampleCase, TODAY, zhou } from './sample-page.ts';

describe('a case file', () => {
  it('says who follows her, how often, and until when', () => {
    expect(caseFacts(sampleCase({ failedAttempts: 2 }), TODAY)).toEqual([
      '负责：何主任（冠县人民医院）',
      '每14天随访一次',
      '下次随访 11月24日',
      '管到产后42天',
      '最近2次没联系上',
    ]);
  });

  it('shows a contact on its real day, beside the day it was written down', () => {
    const contact = {
      kind: 'contact',
      by: zhou,
      on: day('2026-11-20'),
      contact: 'phone',
      reached: false,
      words: '',
      note: '关机',
    } as const;
    expect(caseSteps(sampleCase({ timeline: [contact] }), TODAY)[0]).toMatchObject({
      title: '11月20日 电话，没联系上',
      note: '周医生 11月24日 10:30 记 · 「关机」',
    });
  });
});
