import { describe, expect, it } from 'vitest';
import {
  confirmable,
  NO_OVERRIDE,
  overrideOptions,
  overrideProblem,
  type Standing,
} from '../../../../miniapp/src/clinic/risk/assessment/confirm-view.ts';
import { ANTENATAL_SCREENING } from '../../../../miniapp/src/clinic/risk/form/form-parts.ts';
import { resultLines } from '../../../../miniapp/src/clinic/risk/lines-view.ts';
import {
  partsToDo,
  screeningOf,
  valuesToDo,
  verdictOf,
} from '../../../../miniapp/src/clinic/risk/screening/screening-view.ts';
import { referralKind } from '../../../../miniapp/src/clinic/risk/woman/acts.ts';
import { caseFacts, caseSteps } from '../../../../miniapp/src/clinic/risk/woman/case-view.ts';
import { nextStep, otherSteps } from '../../../../miniapp/src/clinic/risk/woman/next-step.ts';
import { referralSteps } from '../../../../miniapp/src/clinic/risk/woman/referral-view.ts';
import { atWords, byWords, dayWords, shortHash } from '../../../../miniapp/src/clinic/risk/words.ts';
import { firstTab, RISK_TABS, rowsOf } from '../../../../miniapp/src/clinic/risk/worklist/risk-worklist-view.ts';
import type { RiskPage } from '../../../../shared/contract/risk-page.ts';
import type { StaffRole } from '../../../../shared/identity/role.ts';
import type { RiskColour } from '../../../../shared/risk/colour.ts';
import { readFacts } from '../../../../shared/risk/facts/read-facts.ts';
import {
  day,
  emptyRiskList,
  he,
  NOW,
  sampleAssessment,
  sampleCase,
  sampleClock,
  samplePage,
  sampleReferral,
  sampleRiskList,
  sampleScreening,
  TODAY,
  zhou,
} from './sample-page.ts';

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
    ['the file is closed', { ...graded, caseFile: sampleCase({ open: false }) }, 'clinic-doctor', null],
  ])('when %s', (_, change, role, step) => {
    const page = samplePage(change);
    expect(nextStep(page, role)?.step ?? null).toBe(step);
    expect(otherSteps(page, role)).not.toContain(step);
  });

  it('leaves out what is not possible', () => {
    expect(otherSteps(samplePage(), 'clinic-doctor')).toEqual(['refer']);
    expect(otherSteps(samplePage({ referrals: [sampleReferral()] }), 'clinic-doctor')).toEqual([]);
    expect(otherSteps(samplePage({ mayAssess: true, referralTargets: [] }), 'clinic-doctor')).toEqual(['assess']);
  });
});

describe('a colour to be confirmed', () => {
  const standing = (proposed: Standing['proposed'], last: RiskColour | null): Standing => ({ proposed, last });
  it.each<[Standing['proposed'], RiskColour | null, RiskColour | null, string, string]>([
    // proposed, last, one press confirms, instead without lowering, after 我要下调
    ['unassessed', null, null, 'green yellow orange red', ''],
    ['unassessed', 'orange', null, 'orange red', 'green yellow'],
    ['yellow', null, 'yellow', 'orange red', 'green'],
    ['yellow', 'yellow', 'yellow', 'orange red', 'green'],
    ['yellow', 'red', null, 'red', 'green yellow orange'],
    ['red', 'green', 'red', '', 'green yellow orange'],
  ])('proposed %s after %s', (proposed, last, ready, higher, lower) => {
    const of = (lowering: boolean) =>
      overrideOptions(standing(proposed, last), lowering)
        .map(({ colour }) => colour)
        .join(' ');
    expect(confirmable(standing(proposed, last))).toBe(ready);
    expect(of(false)).toBe(higher);
    expect(of(true)).toBe(lower);
  });

  it('is lowered by nobody by default', () => {
    expect(NO_OVERRIDE).toEqual({ colour: null, lower: false, reason: '' });
  });

  it.each([
    ['without a colour', {}, '请选颜色'],
    ['higher without a reason', { colour: 'red' }, '和建议不一样，请写明理由'],
    ['higher with blanks for a reason', { colour: 'red', reason: '  ' }, '和建议不一样，请写明理由'],
    ['higher with a reason', { colour: 'red', reason: '家族史' }, null],
    ['lower without saying so', { colour: 'green', reason: '复查正常' }, '比建议或原来的颜色低，请选“调低”并写明理由'],
    ['lower, said and explained', { colour: 'green', reason: '复查', lower: true }, null],
  ] as const)('%s', (_, change, problem) => {
    expect(overrideProblem(standing('yellow', null), { ...NO_OVERRIDE, ...change })).toBe(problem);
  });
});

describe('a screening as it stands', () => {
  const of = (facts: object) => {
    const read = readFacts(facts);
    if (!read.ok) throw new Error('not readable');
    return screeningOf('antenatal', read.facts);
  };
  const values = { ageYears: 24, bmi: 21, hbGperL: 120, plt10e9perL: 200, fetusCount: 1 };

  it('is not done while rows are open, and never a negative', () => {
    const screening = of({});
    expect(verdictOf(screening, false)).toMatchObject({ title: '还没做完', submit: '先存下（没做完）' });
    expect(partsToDo(screening, ANTENATAL_SCREENING)[0]).toMatchObject({ title: '基本情况', open: 4 });
    expect(valuesToDo(screening, ANTENATAL_SCREENING)).toContain('ageYears');
  });

  it('does not count a suggested examination as not done', () => {
    const titles = partsToDo(of({}), ANTENATAL_SCREENING).map(({ title }) => title);
    expect(titles).not.toContain('辅助检查');
  });

  it('is positive by one row, and says where to go on', () => {
    const screening = of({ hbGperL: 96 });
    expect(verdictOf(screening, false)).toMatchObject({ title: '筛查阳性', text: /转诊/ });
    expect(verdictOf(screening, true)).toMatchObject({ title: '筛查阳性', text: /可以评估/ });
    expect(resultLines(screening).findings.map(({ words }) => words)).toEqual(['6.1 血红蛋白＜110g/L']);
  });

  it('is negative when every row was answered', () => {
    const screening = of({ ...values, conceivedByART: false, otherCurrentAbnormality: false, formComplete: true });
    expect(screening.notDone).toEqual([]);
    expect(verdictOf(screening, false).title).toBe('筛查阴性');
  });
});

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

describe('words for days and people', () => {
  it('name the year only when it is another one', () => {
    expect(dayWords('2026-11-05', TODAY)).toBe('11月5日');
    expect(dayWords('2027-01-05', TODAY)).toBe('2027年1月5日');
    expect(atWords('2026-11-24T16:30:00.000Z', TODAY)).toBe('11月25日 00:30');
    expect(byWords(he, TODAY)).toBe('何主任 · 冠县人民医院 · 11月24日 16:00');
    expect(shortHash('abcdef0123456789')).toBe('abcdef01');
  });
});
