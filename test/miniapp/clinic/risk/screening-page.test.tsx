import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leaveClinic } from '../../../../miniapp/src/clinic/sign-out.ts';
import { journeys } from '../../../support/taro/taro.ts';
import { ok, refused, signedIn } from '../clinic-world.tsx';
import { atAnEmptyForm, bodies, choose, number, opens, press, WOMAN } from './form-world.tsx';
import { day, PREGNANCY, samplePage } from './sample-page.ts';

const SCREEN = `POST ${WOMAN}/screenings`;

beforeEach(atAnEmptyForm);
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
