import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ClinicRiskWoman from '../../../../miniapp/src/clinic/risk/woman/index.tsx';
import type { RiskPage } from '../../../../shared/contract/risk-page.ts';
import type { StaffRole } from '../../../../shared/identity/role.ts';
import { openedWith } from '../../../support/taro/taro.ts';
import { draw, ok, refused, serverAnswers } from '../clinic-world.tsx';
import { sampleWorklist } from '../sample-row.ts';
import {
  PREGNANCY,
  sampleAssessment,
  sampleCase,
  sampleClock,
  sampleKey,
  samplePage,
  sampleReferral,
  sampleScreening,
} from './sample-page.ts';
import { beforeHerPage, opens, press, primary, WOMAN } from './woman-world.tsx';

beforeEach(beforeHerPage);
afterEach(cleanup);

describe('her page', () => {
  it('shows her colour with its reasons, its clause, who confirmed it and under which rules', async () => {
    await opens(samplePage({ assessments: [sampleAssessment()], regradingDue: [] }));
    for (const words of [
      '血红蛋白 58 g/L（>40 且 ≤60 g/L）',
      '依据：国卫办妇幼发〔2017〕35号 附件2 橙色 2.6.2',
      '规则 1 · abcdef01',
      '她还没有看告知',
      '产前检查 · 何主任 · 冠县人民医院 · 11月24日 16:00',
    ])
      expect(screen.getByText(words)).toBeDefined();
  });

  it('shows purple and ☆ beside the colour, to the staff alone', async () => {
    await opens(samplePage({ assessments: [sampleAssessment({ purple: 'yes', star: true })], regradingDue: [] }));
    expect(screen.getAllByRole('img', { name: '风险：传染病' }).length).toBeGreaterThan(0);
    expect(screen.getByText('☆ 黄色因素三项以上')).toBeDefined();
    expect(screen.getByText(/紫色只给医护看/)).toBeDefined();
  });

  it('says that no colour is no green', async () => {
    await opens(samplePage());
    expect(screen.getByText('还没有评估。没有颜色不等于绿色。')).toBeDefined();
  });

  it('keeps every earlier assessment, with its rows to be unfolded', async () => {
    const earlier = sampleAssessment({
      assessmentId: 'old' as never,
      colour: 'yellow',
      decision: 'raised',
      reason: '家族史',
    });
    await opens(samplePage({ assessments: [sampleAssessment(), earlier], regradingDue: [] }));
    expect(screen.getByText('建议橙色（较高风险），高于建议')).toBeDefined();
    expect(screen.getByText('理由：家族史')).toBeDefined();
    press(/^看依据/);
    expect(screen.getAllByText('血红蛋白 58 g/L（>40 且 ≤60 g/L）')).toHaveLength(2);
  });

  it.each<[string, RiskPage, StaffRole]>([
    ['筛查', samplePage(), 'village-doctor'],
    ['转诊', samplePage({ awaitsAssessment: true, latestScreening: sampleScreening() }), 'clinic-doctor'],
    ['评估', samplePage({ mayAssess: true, awaitsAssessment: true }), 'clinic-doctor'],
    ['上报', samplePage({ reportClocks: [sampleClock()] }), 'clinic-doctor'],
    ['记一次随访', samplePage({ regradingDue: [], caseFile: sampleCase() }), 'village-doctor'],
  ])('offers one primary button: %s', async (words, page, role) => {
    await opens(page, {}, role);
    expect(primary().map((button) => button.textContent)).toEqual([words]);
  });

  it('tells who may not confirm a colour why, and what to do', async () => {
    await opens(samplePage());
    expect(screen.getByText(/这里不能确认颜色：评估在二级以上机构/)).toBeDefined();
  });

  it('offers whoever reads by her code everything there is to see and nothing to do', async () => {
    const all = { referrals: [sampleReferral()], reportClocks: [sampleClock()], caseFile: sampleCase() };
    const page = samplePage({ ...all, assessments: [sampleAssessment()], keyPopulation: sampleKey() });
    const acts = /^(上报|接收转诊|记录到院|评估|转诊|筛查|记一次随访|取消这次转诊|交给别人|结案|改|问一问，记下)$/;
    await opens(page);
    expect(screen.getAllByRole('button', { name: acts }).length).toBeGreaterThan(5);
    cleanup();
    beforeHerPage();
    await opens({ ...page, mayWrite: false });
    expect(screen.getByText('只能看')).toBeDefined();
    for (const name of ['转诊', '专案管理', '重点人群']) expect(screen.getByRole('heading', { name })).toBeDefined();
    expect(screen.queryAllByRole('button', { name: acts })).toEqual([]);
  });

  it('says plainly when she is not to be seen from here', async () => {
    openedWith({ pregnancyId: PREGNANCY });
    serverAnswers({
      'GET /api/clinic/alerts': ok(sampleWorklist()),
      [`GET ${WOMAN}/risk`]: refused(404, 'not-found'),
    });
    draw(<ClinicRiskWoman />);
    expect(await screen.findByText('没有找到她')).toBeDefined();
  });
});
