import { describe, expect, it } from 'vitest';
import { firstTab, RISK_TABS, rowsOf } from '../../../../miniapp/src/clinic/risk/worklist/risk-worklist-view.ts';
import { emptyRiskList, NOW, sampleClock, sampleRiskList } from './sample-page.ts';

const now = Date.parse(NOW);
const HOUR = 3_600_000;

describe('the list of a clinic', () => {
  it.each([
    ['toScreen', '首诊建册要筛查', '从11月20日起', null, '筛查'],
    ['toAssess', '筛查阳性，还没有评估', '11月24日 10:30 起 · 还没有转诊', null, '评估'],
    ['toReport', '还剩 6小时0分', '11月25日 16:00 前上报', null, '上报'],
    ['caseFiles', '下次随访 11月24日', '负责：何主任', '晚了1天', '记随访'],
    ['referrals', '已转出，等对方接收', '转给我们 · 11月24日 10:30', null, '接收'],
  ] as const)('says of %s where each woman stands and what comes next', (tab, words, note, late, act) => {
    expect(rowsOf(tab, sampleRiskList(), now)).toMatchObject([{ words, note, late, act }]);
  });

  it('counts a report down by the second and then counts its lateness', () => {
    const at = (ms: number) => rowsOf('toReport', sampleRiskList(), Date.parse(sampleClock().dueAt) + ms)[0];
    expect(at(-1000)).toMatchObject({ words: '还剩 1秒', late: null });
    expect(at(0)).toMatchObject({ words: '还剩 0秒', late: null });
    expect(at(2 * HOUR)).toMatchObject({ words: '已过上报时限', late: '超时 2小时0分' });
  });

  it('offers the referral where a colour cannot be given, and says what is late with one', () => {
    const list = sampleRiskList({ mayAssess: false });
    expect(rowsOf('toAssess', list, now)[0]?.act).toBe('转诊');
    const [row] = list.referrals.rows;
    if (row === undefined) throw new Error('no referral');
    const late = { ...row, direction: 'from-us' as const, late: 'arrival' as const, daysLate: 2 };
    expect(rowsOf('referrals', { ...list, referrals: { rows: [late], count: 1 } }, now)[0]).toMatchObject({
      note: '转往冠县人民医院 · 11月24日 10:30',
      late: '没按时到院，晚了2天',
      act: '打开',
    });
  });

  it('shows masked names and never more of a colour than the colour', () => {
    for (const tab of RISK_TABS) {
      const [row] = rowsOf(tab, sampleRiskList(), now);
      expect(row?.maskedName).toBe('赵*');
      expect(Object.keys(row ?? {})).not.toContain('purple');
    }
  });

  it('begins with the reports, which run by the hour, and otherwise from the left', () => {
    const none = { rows: [], count: 0 };
    expect(firstTab(sampleRiskList())).toBe('toReport');
    expect(firstTab(sampleRiskList({ toReport: none }))).toBe('toScreen');
    expect(firstTab(sampleRiskList({ toReport: none, toScreen: none, toAssess: none }))).toBe('caseFiles');
    expect(firstTab(emptyRiskList())).toBe('toScreen');
  });
});
