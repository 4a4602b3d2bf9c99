import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ClinicAssessment from '../../../../miniapp/src/clinic/risk/assessment/index.tsx';
import type { RiskPage } from '../../../../shared/contract/risk-page.ts';
import type { AssessmentId } from '../../../../shared/identity/ids.ts';
import { draw, ok, refused, serverAnswers } from '../clinic-world.tsx';
import { sampleWorklist } from '../sample-row.ts';
import { atAnEmptyForm, bodies, choose, number, opens, press, WOMAN } from './form-world.tsx';
import { sampleAssessment, samplePage, sampleScreening } from './sample-page.ts';

const ASSESS = `POST ${WOMAN}/assessments`;

const tab = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));

beforeEach(atAnEmptyForm);
afterEach(cleanup);

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
