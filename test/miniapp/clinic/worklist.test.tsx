import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ClinicWorklist from '../../../miniapp/src/clinic/danger/worklist/index.tsx';
import type { Worklist } from '../../../shared/contract/clinic.ts';
import type { AlertId } from '../../../shared/identity/ids.ts';
import { asked, taroCalls } from '../../support/taro/taro.ts';
import { doctor, draw, freshDevice, ok, refused, sent, serverAnswers, signedIn } from './clinic-world.tsx';
import { sampleDetail, sampleRow, sampleWorklist } from './sample-row.ts';

const LIST = 'GET /api/clinic/alerts';
const first = sampleRow();
const second = sampleRow({
  alertId: '00000000-0000-4000-8000-0000000000ab' as AlertId,
  urgency: 'within-24h',
  maskedName: '李**',
  maskedPhone: null,
});
const at = (verb: string, row = first) => `POST /api/clinic/alerts/${row.alertId}/${verb}`;

async function shows(list: Partial<Worklist>, answers: Parameters<typeof serverAnswers>[0] = {}): Promise<void> {
  serverAnswers({ [LIST]: ok(sampleWorklist(list)), ...answers });
  draw(<ClinicWorklist />);
  await screen.findByText(/最近更新/);
}

beforeEach(() => {
  freshDevice();
  signedIn();
});
afterEach(cleanup);

describe('the worklist', () => {
  it('shows who waits, what was reported, and offers to take it or to ring her', async () => {
    await shows({ waiting: [second, first] });
    expect(screen.getAllByRole('img', { name: /紧急程度/ }).map((badge) => badge.textContent)).toEqual([
      '现在打120',
      '24小时内',
    ]);
    expect(screen.getByText('赵** · 孕29周+1天')).toBeDefined();
    expect(screen.getByRole('button', { name: '拨打 赵**' })).toBeDefined();
    expect(screen.getAllByRole('timer', { name: /再通知/ })).toHaveLength(2);
  });

  it('offers no call button where there is no number', async () => {
    await shows({ waiting: [second] });
    expect(screen.getByText('没有留电话')).toBeDefined();
    expect(screen.queryByRole('button', { name: '拨打 李**' })).toBeNull();
  });

  it('takes the alert that was tapped, and no other', async () => {
    await shows({ waiting: [first, second] }, { [at('acknowledge', second)]: ok(sampleDetail(second)) });
    fireEvent.click(screen.getByRole('button', { name: '确认看到 李**' }));
    await screen.findByText('已确认：李**。请联系她');
    expect(asked.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
      `/api/clinic/alerts/${second.alertId}/acknowledge`,
    ]);
  });

  it('says so when somebody else was quicker', async () => {
    await shows({}, { [at('acknowledge')]: refused(409, 'state-conflict', { current: 'acknowledged' }) });
    fireEvent.click(screen.getByRole('button', { name: '确认看到 赵**' }));
    expect(await screen.findByText('赵** 的报告别人已经确认了')).toBeDefined();
  });

  it('takes the first with the space bar, once however long it is held, and opens it with Enter', async () => {
    await shows({ waiting: [second, first] }, { [at('acknowledge')]: ok(sampleDetail(first)) });
    fireEvent.keyDown(document.body, { key: ' ' });
    fireEvent.keyDown(document.body, { key: ' ', repeat: true });
    fireEvent.keyDown(document.body, { key: 'Enter' });
    await screen.findByText(/已确认/);
    expect(sent()).toEqual(['acknowledge {}']);
    expect(taroCalls).toContainEqual({
      name: 'navigateTo',
      options: { url: `/clinic/danger/alert/index?alertId=${first.alertId}` },
    });
  });

  it('leaves the space bar to a button that has the focus', async () => {
    await shows({});
    fireEvent.keyDown(screen.getByRole('button', { name: '拨打 赵**' }), { key: ' ' });
    expect(sent()).toEqual([]);
  });

  it('shows who has an alert in hand and flags what is missing', async () => {
    const longAgo = new Date(Date.now() - 3 * 3_600_000).toISOString();
    const inHand = sampleRow({
      state: 'planned',
      plan: 'asked-to-come',
      nextStep: null,
      owner: '周医生',
      waitingSince: longAgo,
      acknowledgedAt: longAgo,
    });
    await shows({ waiting: [], inHand: [inHand] });
    expect(screen.getByText('还没记录结果')).toBeDefined();
    expect(screen.getByText('安排：请您现在来院')).toBeDefined();
    expect(screen.getByRole('button', { name: '记录结果 赵**' })).toBeDefined();
    expect(screen.getByText('没有等人确认的报告')).toBeDefined();
    expect(screen.getByText('下面这些还要写下结果。')).toBeDefined();
    expect(screen.queryByText(/请开着这个页面/)).toBeNull();
  });

  it('says how many more there are than the list can hold', async () => {
    await shows({});
    expect(screen.queryByText(/没有显示/)).toBeNull();
    cleanup();
    freshDevice();
    signedIn();
    await shows({ notShown: 12 });
    expect(screen.getByText('还有12个没有显示，先处理上面这些')).toBeDefined();
  });

  it('warns in words when nobody is being called by the system', async () => {
    await shows({ sweep: { at: null, stale: true } });
    expect(screen.getByText('系统提醒停了，请人工盯住列表')).toBeDefined();
  });

  it('says that it is cut off instead of showing an empty list', async () => {
    serverAnswers({});
    draw(<ClinicWorklist />);
    expect(await screen.findByText('连不上系统，列表没有更新')).toBeDefined();
    expect(screen.queryByText('没有等人确认的报告')).toBeNull();
  });

  it('leads to the sign-in when nobody of the staff is signed in', async () => {
    signedIn({ kind: 'mother', enrolled: true });
    draw(<ClinicWorklist />);
    await waitFor(() =>
      expect(taroCalls).toContainEqual({ name: 'reLaunch', options: { url: '/clinic/sign-in/index' } }),
    );
    expect(asked).toEqual([]);
  });

  it('shows the people page to a supervisor only', async () => {
    await shows({});
    expect(screen.queryByRole('link', { name: '人员' })).toBeNull();
    cleanup();
    signedIn(doctor('county-supervisor'));
    await shows({});
    expect(screen.getByRole('link', { name: '人员' })).toBeDefined();
  });
});
