import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ClinicRisk from '../../../../miniapp/src/clinic/risk/worklist/index.tsx';
import { journeys } from '../../../support/taro/taro.ts';
import { draw, freshDevice, ok, refused, serverAnswers, signedIn } from '../clinic-world.tsx';
import { sampleWorklist } from '../sample-row.ts';
import { emptyRiskList, PREGNANCY, sampleRiskList } from './sample-page.ts';

const RISK = '/api/clinic/risk';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  freshDevice();
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
