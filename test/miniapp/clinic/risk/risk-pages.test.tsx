import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetForms } from '../../../../miniapp/src/clinic/risk/form/form-memory.ts';
import ClinicRiskWoman from '../../../../miniapp/src/clinic/risk/woman/index.tsx';
import ClinicRisk from '../../../../miniapp/src/clinic/risk/worklist/index.tsx';
import type { RiskPage } from '../../../../shared/contract/risk-page.ts';
import type { StaffRole } from '../../../../shared/identity/role.ts';
import { journeys, openedWith } from '../../../support/taro/taro.ts';
import { doctor, draw, freshDevice, ok, refused, sent, serverAnswers, signedIn } from '../clinic-world.tsx';
import { sampleWorklist } from '../sample-row.ts';
import {
  emptyRiskList,
  PREGNANCY,
  sampleAssessment,
  sampleCase,
  sampleClock,
  samplePage,
  sampleReferral,
  sampleRiskList,
  sampleScreening,
} from './sample-page.ts';

const RISK = '/api/clinic/risk';
const WOMAN = `/api/clinic/pregnancies/${PREGNANCY}`;
type Answers = Parameters<typeof serverAnswers>[0];

const primary = () => screen.getAllByRole('button').filter((button) => button.className.split(' ').includes('primary'));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

async function opens(page: RiskPage, answers: Answers = {}, role: StaffRole = 'clinic-doctor'): Promise<void> {
  signedIn(doctor(role));
  openedWith({ pregnancyId: PREGNANCY });
  serverAnswers({ 'GET /api/clinic/alerts': ok(sampleWorklist()), [`GET ${WOMAN}/risk`]: ok(page), ...answers });
  draw(<ClinicRiskWoman />);
  await screen.findByRole('heading', { name: '最近的筛查' });
}

beforeEach(() => {
  freshDevice();
  forgetForms();
  signedIn();
});
afterEach(cleanup);

describe('the list of whom to grade', () => {
  const list = (answer = ok(sampleRiskList())) => {
    serverAnswers({ 'GET /api/clinic/alerts': ok(sampleWorklist()), [`GET ${RISK}`]: answer });
    draw(<ClinicRisk />);
  };

  it('counts every tab and begins with the reports that run', async () => {
    list();
    const tabs = await screen.findAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual(['待筛查1', '待评估1', '待上报1', '专案随访1', '转诊1']);
    expect(screen.getByRole('table', { name: '待上报' })).toBeDefined();
  });

  it('opens her page by her row and by what is to be done', async () => {
    list();
    fireEvent.click(await screen.findByRole('tab', { name: /^待评估/ }));
    press('评估 赵*');
    fireEvent.click(screen.getByRole('link', { name: /^赵\* · 孕29周/ }));
    const address = `navigateTo /clinic/risk/woman/index?pregnancyId=${PREGNANCY}`;
    expect(journeys()).toEqual([address, address]);
  });

  it('says of an empty tab what to do', async () => {
    list(ok(emptyRiskList()));
    expect(await screen.findByText('没有等着筛查的')).toBeDefined();
    fireEvent.click(screen.getByRole('tab', { name: /^转诊/ }));
    expect(screen.getByText('要转诊，请在「待评估」里打开她，再点转诊。')).toBeDefined();
  });

  it('says how many more there are than it shows', async () => {
    list(ok(sampleRiskList({ toReport: { ...sampleRiskList().toReport, count: 31 } })));
    expect(await screen.findByText('还有30个没有显示，先处理上面这些')).toBeDefined();
  });

  it('says that it could not be read, with a way on', async () => {
    list(refused(500, 'internal'));
    expect(await screen.findByText('没有读到分级名单')).toBeDefined();
    expect(screen.getByRole('button', { name: '重试' })).toBeDefined();
  });
});

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

describe('the acts on her page', () => {
  const positive = samplePage({ awaitsAssessment: true, latestScreening: sampleScreening() });
  const sentOff = samplePage({ ...positive, referrals: [sampleReferral()] });

  it('send her with the screening she is sent for, once, also after a lost answer', async () => {
    let tries = 0;
    await opens(positive, {
      [`POST ${WOMAN}/referrals`]: () => {
        tries += 1;
        return tries === 1 ? null : ok(sentOff);
      },
    });
    press('转诊');
    fireEvent.click(screen.getByRole('radio', { name: '病情稳定，可以转运' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '冠县人民医院' }));
    type('病情说明', ' 头晕 ');
    press('发出转诊');
    expect(await screen.findByText(/没有网络，没能提交/)).toBeDefined();
    press('发出转诊');
    expect(await screen.findByText('转诊已发出')).toBeDefined();
    const [first, second] = sent();
    expect(second).toBe(first);
    expect(first).toMatch(/"kind":"transfer","stableToTransfer":true,.*"screeningId":"[^"]+d1","note":"头晕"/);
  });

  it('never transfer somebody who is not stable: help is asked for instead', async () => {
    await opens(positive, { [`POST ${WOMAN}/referrals`]: ok(sentOff) });
    press('转诊');
    fireEvent.click(screen.getByRole('radio', { name: /^不稳定/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: '冠县人民医院' }));
    expect(screen.getByRole('button', { name: '发出求助' })).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByRole('radio', { name: '请上级到现场' }));
    press('发出求助');
    await screen.findByText('转诊已发出');
    expect(sent()[0]).toMatch(/"kind":"on-site-help","stableToTransfer":false/);
  });

  it('accept her, then record her arrival', async () => {
    const waiting = (state: 'sent' | 'accepted') =>
      samplePage({ ...positive, mayAssess: true, referrals: [sampleReferral({ isReceiver: true, state })] });
    const { referralId } = sampleReferral();
    await opens(waiting('sent'), { [`POST ${WOMAN}/referrals/${referralId}/accept`]: ok(waiting('accepted')) });
    press('接收转诊');
    await waitFor(() => expect(primary().map((button) => button.textContent)).toEqual(['记录到院']));
  });

  it('ask before a report is written down, with to whom it goes', async () => {
    const page = samplePage({ reportClocks: [sampleClock()], regradingDue: [] });
    const done = { ...page, reportClocks: [sampleClock({ submitted: { ...sampleScreening().by } })] };
    await opens(page, { [`POST ${WOMAN}/report-clocks/${sampleClock().clockId}/submit`]: ok(done) });
    press('上报');
    const dialog = screen.getByRole('alertdialog', { name: '已经报给县里了吗？' });
    expect(dialog.textContent).toContain('报给：县妇幼保健院');
    press('已上报，记下');
    expect(await screen.findByText('上报已记下')).toBeDefined();
    expect(screen.getByText(/^已上报：周医生/)).toBeDefined();
  });

  it('write down a contact on its real day', async () => {
    const page = samplePage({ regradingDue: [], caseFile: sampleCase() });
    const path = `POST ${WOMAN}/case-files/${sampleCase().caseId}/contacts`;
    await opens(page, { [path]: ok({ ...page, caseFile: sampleCase({ daysLate: 0 }) }) });
    press('记一次随访');
    fireEvent.change(screen.getByLabelText('哪天联系的'), { target: { value: '2026-11-20' } });
    fireEvent.click(screen.getByRole('checkbox', { name: '电话' }));
    fireEvent.click(screen.getByRole('radio', { name: '联系上了' }));
    press('记下');
    await screen.findByText('这次随访已记下');
    expect(sent()[0]).toMatch(/"on":"2026-11-20","kind":"phone","reached":true/);
  });

  it('do not close a file as lost before three failed attempts, nor before day 42', async () => {
    await opens(samplePage({ regradingDue: [], caseFile: sampleCase({ failedAttempts: 2 }) }));
    press('结案');
    const sheet = screen.getByRole('dialog', { name: '结案' });
    fireEvent.click(within(sheet).getByRole('radio', { name: '失访' }));
    expect(within(sheet).getByText('失访前要先记满三次没联系上')).toBeDefined();
    fireEvent.click(within(sheet).getByRole('radio', { name: '产后42天已满' }));
    expect(within(sheet).getByText('还没有到产后42天')).toBeDefined();
    expect(within(sheet).getByRole('button', { name: '结案' })).toHaveProperty('disabled', true);
  });

  it('say that somebody else was quicker and show where it stands now', async () => {
    let now = samplePage({ ...positive, mayAssess: true, referrals: [sampleReferral({ isReceiver: true })] });
    await opens(now, {
      [`GET ${WOMAN}/risk`]: () => ok(now),
      [`POST ${WOMAN}/referrals/${sampleReferral().referralId}/accept`]: () => {
        now = { ...now, referrals: [sampleReferral({ isReceiver: true, state: 'accepted' })] };
        return refused(409, 'state-conflict', { current: 'accepted', message: '已经有人接收了' });
      },
    });
    press('接收转诊');
    expect(await screen.findByText(/^已经有人接收了。刚才的操作没有记下/)).toBeDefined();
    expect(primary().map((button) => button.textContent)).toEqual(['记录到院']);
  });
});
