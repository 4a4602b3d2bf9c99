import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ClinicAssessment from '../../../../miniapp/src/clinic/risk/assessment/index.tsx';
import { forgetForms } from '../../../../miniapp/src/clinic/risk/form/form-memory.ts';
import ClinicScreening from '../../../../miniapp/src/clinic/risk/screening/index.tsx';
import { leaveClinic } from '../../../../miniapp/src/clinic/sign-out.ts';
import type { RiskPage } from '../../../../shared/contract/risk-page.ts';
import type { AssessmentId } from '../../../../shared/identity/ids.ts';
import { asked, journeys, openedWith } from '../../../support/taro/taro.ts';
import { draw, freshDevice, ok, refused, serverAnswers, signedIn } from '../clinic-world.tsx';
import { sampleWorklist } from '../sample-row.ts';
import { day, PREGNANCY, sampleAssessment, samplePage, sampleScreening } from './sample-page.ts';

const WOMAN = `/api/clinic/pregnancies/${PREGNANCY}`;
const SCREEN = `POST ${WOMAN}/screenings`;
const ASSESS = `POST ${WOMAN}/assessments`;
type Answers = Parameters<typeof serverAnswers>[0];

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const number = (label: RegExp, value: string) => {
  const field = screen.getByRole('textbox', { name: label });
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};
const tab = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));
const bodies = () => asked.filter(({ method }) => method === 'POST').map(({ body }) => body as Record<string, unknown>);

async function opens(form: 'screening' | 'assessment', page: RiskPage, answers: Answers = {}): Promise<void> {
  serverAnswers({ 'GET /api/clinic/alerts': ok(sampleWorklist()), [`GET ${WOMAN}/risk`]: ok(page), ...answers });
  draw(form === 'screening' ? <ClinicScreening /> : <ClinicAssessment />);
  await screen.findByText(form === 'screening' ? '基本数值' : '孕产妇妊娠风险评估表');
}

beforeEach(() => {
  freshDevice();
  forgetForms();
  signedIn();
  openedWith({ pregnancyId: PREGNANCY });
});
afterEach(cleanup);

describe('the screening form', () => {
  it('begins with what the handbook knows and with everything else unknown', async () => {
    await opens('screening', samplePage());
    expect(screen.getByLabelText(/^年龄/)).toHaveProperty('value', '24');
    expect(screen.getByRole('textbox', { name: /^血红蛋白/ })).toHaveProperty('value', '');
    press(/^家族史/);
    for (const row of screen.getAllByRole('radio', { name: /：不清楚$/ }))
      expect(row.getAttribute('aria-checked')).toBe('true');
    expect(screen.getByText('还没做完')).toBeDefined();
  });

  it('has the postpartum form after birth', async () => {
    const woman = { ...samplePage().woman, deliveredOn: day('2026-11-10'), stage: '产后第15天' };
    await opens('screening', samplePage({ woman }));
    expect(screen.getByText('产后风险筛查表')).toBeDefined();
    press(/^产后关注症状/);
    expect(screen.getByRole('radiogroup', { name: '3.3 恶露异常' })).toBeDefined();
  });

  it('opens one part at a time, so that only its rows are on the screen', async () => {
    await opens('screening', samplePage());
    press(/^家族史/);
    expect(screen.queryByLabelText(/^年龄/)).toBeNull();
    press(/^既往疾病及手术史/);
    expect(screen.queryByText(/^4\.3 /)).toBeNull();
    expect(screen.getByText(/^5\.1 /)).toBeDefined();
  });

  it('is positive by a value, live, and sends exactly what was filled in', async () => {
    await opens('screening', samplePage(), { [SCREEN]: ok(samplePage({ awaitsAssessment: true })) });
    number(/^血红蛋白/, '96');
    expect(await screen.findByText('筛查阳性')).toBeDefined();
    press(/^妇产科疾病及手术史/);
    choose(/^3\.1 .*：否$/);
    press('提交：筛查阳性');
    await waitFor(() => expect(bodies()).toHaveLength(1));
    expect(bodies()[0]).toMatchObject({
      occasion: 'first-contact',
      form: 'antenatal',
      facts: { ageYears: 24, gaDays: 204, parity: 1, hbGperL: 96, checked: { 'scr-3.1': false } },
    });
    await waitFor(() => expect(journeys()).toEqual([`reLaunch /clinic/risk/woman/index?pregnancyId=${PREGNANCY}`]));
  });

  it('asks whether 130 is 公斤 or 斤 before it counts, and does not send meanwhile', async () => {
    await opens('screening', samplePage(), { [SCREEN]: ok(samplePage()) });
    number(/^孕前体重，/, '130');
    expect(await screen.findByText('130 是公斤还是斤？')).toBeDefined();
    press(/^先存下/);
    expect(await screen.findByText(/孕前体重：请先改好，再提交/)).toBeDefined();
    expect(bodies()).toEqual([]);
    press('孕前体重：斤，就是 65 公斤');
    expect(screen.getByRole('textbox', { name: /^孕前体重，/ })).toHaveProperty('value', '65');
    press(/^先存下/);
    await waitFor(() => expect(bodies()[0]).toMatchObject({ facts: { prePregnancyWeightKg: 65 } }));
  });

  it('says the range at a value nobody can have, and leads back to it', async () => {
    await opens('screening', samplePage());
    number(/^收缩压/, '900');
    expect(await screen.findByText('收缩压应在50～280之间（mmHg），请再看一看')).toBeDefined();
    press(/^家族史/);
    press(/^先存下/);
    press('去改收缩压');
    expect(await screen.findByRole('textbox', { name: /^收缩压/ })).toHaveProperty('value', '900');
    expect(bodies()).toEqual([]);
  });

  it('marks the field the server refuses, and keeps everything', async () => {
    const fields = [{ field: 'facts.hbGperL', reason: 'out-of-range', message: '血红蛋白不对' }];
    await opens('screening', samplePage(), { [SCREEN]: refused(422, 'invalid-input', { fields }) });
    number(/^血红蛋白/, '96');
    press('提交：筛查阳性');
    expect(await screen.findByText('没有提交成功，填的都还在')).toBeDefined();
    expect(screen.getAllByText('血红蛋白不对').length).toBeGreaterThan(1);
    expect(screen.getByRole('textbox', { name: /^血红蛋白/ })).toHaveProperty('value', '96');
  });

  it('is the same form after a lost answer, and a new one when the first had arrived with other content', async () => {
    const answers = [null, refused(409, 'id-reused'), ok(samplePage())];
    await opens('screening', samplePage(), { [SCREEN]: () => answers.shift() ?? null });
    number(/^血红蛋白/, '96');
    press('提交：筛查阳性');
    expect(await screen.findByText(/没有网络，没能提交/)).toBeDefined();
    number(/^血红蛋白/, '97');
    press('提交：筛查阳性');
    expect(await screen.findByText(/上一次提交其实已经收到/)).toBeDefined();
    press('提交：筛查阳性');
    await waitFor(() => expect(bodies()).toHaveLength(3));
    const [first, second, third] = bodies().map(({ id }) => id);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('outlives a look at another page, in memory alone, until somebody signs out', async () => {
    await opens('screening', samplePage());
    number(/^血红蛋白/, '96');
    cleanup();
    await opens('screening', samplePage());
    expect(screen.getByRole('textbox', { name: /^血红蛋白/ })).toHaveProperty('value', '96');
    cleanup();
    await leaveClinic().catch(() => undefined);
    signedIn();
    await opens('screening', samplePage());
    expect(screen.getByRole('textbox', { name: /^血红蛋白/ })).toHaveProperty('value', '');
  });
});

describe('the assessment form', () => {
  const entitled = (change: Partial<RiskPage> = {}) => samplePage({ mayAssess: true, ...change });

  it('says where a colour is assessed to those who may not, and what to do', async () => {
    serverAnswers({ 'GET /api/clinic/alerts': ok(sampleWorklist()), [`GET ${WOMAN}/risk`]: ok(samplePage()) });
    draw(<ClinicAssessment />);
    expect(await screen.findByText('这里不能评估颜色')).toBeDefined();
    expect(screen.getByRole('button', { name: '回去转诊' })).toBeDefined();
    expect(screen.queryByRole('tab')).toBeNull();
  });

  it('begins with the values of the screening that waits, without its ticks', async () => {
    await opens('assessment', entitled({ awaitsAssessment: true, latestScreening: sampleScreening() }));
    expect(screen.getByRole('textbox', { name: /^血红蛋白/ })).toHaveProperty('value', '96');
    tab('确认');
    expect(screen.getByRole('switch', { name: '全表已问完' }).getAttribute('aria-checked')).toBe('false');
    expect(screen.getByText('建议：黄色（一般风险）')).toBeDefined();
  });

  it('proposes no colour while nothing is found and something is open, and lets nobody confirm that by a press', async () => {
    await opens('assessment', entitled());
    tab('确认');
    expect(screen.getByText('还不能建议颜色')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^确认为/ })).toBeNull();
  });

  it('proposes by value and row, with the clause, and sends the proposal that was seen', async () => {
    await opens('assessment', entitled(), { [ASSESS]: ok(entitled()) });
    number(/^血红蛋白/, '38');
    tab('红色');
    press(/严重心血管系统疾病/);
    choose(/^1\.1\.4 .*：是$/);
    tab('确认');
    expect(screen.getByText('依据：国卫办妇幼发〔2017〕35号 附件2 红色 1.6.3')).toBeDefined();
    press('确认为红色（高风险）');
    await waitFor(() => expect(bodies()).toHaveLength(1));
    expect(bodies()[0]).toMatchObject({
      colour: 'red',
      proposal: { colour: 'red', ruleSetHash: expect.stringMatching(/^[0-9a-f]{16}$/) },
      previousAssessmentId: null,
      facts: { hbGperL: 38, checked: { 'asm-red-1.1.4': true } },
    });
    expect(bodies()[0]).not.toHaveProperty('lower');
    expect(bodies()[0]).not.toHaveProperty('reason');
  });

  it('is raised with a reason and never without', async () => {
    await opens('assessment', entitled(), { [ASSESS]: ok(entitled()) });
    number(/^血红蛋白/, '96');
    tab('确认');
    press('改判');
    choose(/^橙色/);
    expect(screen.getByText('和建议不一样，请写明理由')).toBeDefined();
    press('确认改判');
    expect(bodies()).toEqual([]);
    const reason = screen.getByLabelText('理由');
    fireEvent.change(reason, { target: { value: ' 心悸明显 ' } });
    press('确认改判');
    await waitFor(() => expect(bodies()).toHaveLength(1));
    expect(bodies()[0]).toMatchObject({ colour: 'orange', reason: '心悸明显', proposal: { colour: 'yellow' } });
  });

  it('is lowered only after saying so on purpose', async () => {
    await opens('assessment', entitled(), { [ASSESS]: ok(entitled()) });
    number(/^血红蛋白/, '58');
    tab('确认');
    press('改判');
    expect(screen.queryByRole('radio', { name: /^黄色/ })).toBeNull();
    fireEvent.click(screen.getByRole('switch', { name: '我要下调' }));
    choose(/^黄色/);
    fireEvent.change(screen.getByLabelText('理由'), { target: { value: '复查 98' } });
    press('确认下调');
    await waitFor(() => expect(bodies()).toHaveLength(1));
    expect(bodies()[0]).toMatchObject({ colour: 'yellow', lower: true, reason: '复查 98' });
  });

  it('shows who confirmed in between, keeps the form, and goes on from there', async () => {
    let page = entitled();
    const id = '00000000-0000-4000-8000-0000000000e9' as AssessmentId;
    await opens('assessment', page, {
      [`GET ${WOMAN}/risk`]: () => ok(page),
      [ASSESS]: () => {
        if (page.assessments.length > 0) return ok(page);
        page = entitled({ assessments: [sampleAssessment({ assessmentId: id, colour: 'yellow' })] });
        return refused(409, 'state-conflict', { current: id, message: '刚刚有人评估过' });
      },
    });
    number(/^血红蛋白/, '38');
    tab('确认');
    press('确认为红色（高风险）');
    expect(await screen.findByText('别人先确认了一次')).toBeDefined();
    expect(screen.getByText(/何主任 · 冠县人民医院 .* 确认为黄色（一般风险）。您填的都还在，没有提交。/)).toBeDefined();
    expect(screen.getByRole('button', { name: '确认为红色（高风险）' })).toHaveProperty('disabled', true);
    press('看过了，继续');
    press('确认为红色（高风险）');
    await waitFor(() => expect(bodies()).toHaveLength(2));
    expect(bodies()[1]).toMatchObject({ previousAssessmentId: id, facts: { hbGperL: 38 } });
  });

  it('says it when the proposal of the service is another one, and sends nothing by itself', async () => {
    const conflict = refused(409, 'state-conflict', { current: 'orange', message: '建议已经变了，请看新的建议再确认' });
    await opens('assessment', entitled(), { [ASSESS]: conflict });
    number(/^血红蛋白/, '38');
    tab('确认');
    press('确认为红色（高风险）');
    expect(await screen.findByText(/^建议已经变了/)).toBeDefined();
    expect(bodies()).toHaveLength(1);
  });

  it('offers by name what is still missing when little is, and leads to it', async () => {
    await opens('assessment', entitled({ prefilled: { ageYears: 24 } }));
    for (const [label, value] of [
      [/^孕前体重指数/, '21'],
      [/^血小板/, '200'],
      [/^胎数/, '1'],
    ] as const)
      number(label, value);
    tab('确认');
    fireEvent.click(screen.getByRole('switch', { name: '全表已问完' }));
    press('去填血红蛋白');
    expect(await screen.findByRole('textbox', { name: /^血红蛋白/ })).toBeDefined();
    number(/^血红蛋白/, '120');
    tab('确认');
    expect(screen.getByText('建议：绿色（低风险）')).toBeDefined();
  });
});
