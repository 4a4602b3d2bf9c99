import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ClinicAlert from '../../../miniapp/src/clinic/danger/alert/index.tsx';
import { queryClient } from '../../../miniapp/src/offline/kept-query.ts';
import type { AlertDetail } from '../../../shared/contract/clinic.ts';
import { openedWith } from '../../support/taro/taro.ts';
import { draw, freshDevice, ok, refused, sent, serverAnswers, signedIn } from './clinic-world.tsx';
import { minutes, sampleDetail, sampleRow, sampleWorklist } from './sample-row.ts';

const ID = sampleRow().alertId;
const ALERT = `/api/clinic/alerts/${ID}`;
const taken = { nextStep: null, owner: '周医生', acknowledgedAt: minutes(0) } as const;
const acknowledged = sampleDetail(sampleRow({ ...taken, state: 'acknowledged' }));
const planned = sampleDetail(sampleRow({ ...taken, state: 'planned', plan: 'asked-to-come' }));

async function opens(detail: AlertDetail, answers: Parameters<typeof serverAnswers>[0] = {}): Promise<void> {
  serverAnswers({
    'GET /api/clinic/alerts': ok(sampleWorklist()),
    [`GET ${ALERT}`]: ok(detail),
    [`POST ${ALERT}/seen`]: ok(detail),
    ...answers,
  });
  draw(<ClinicAlert />);
  await screen.findByRole('heading', { name: '经过' });
}

const primary = () => screen.getAllByRole('button').filter((button) => button.className.split(' ').includes('primary'));

beforeEach(() => {
  freshDevice();
  signedIn();
  openedWith({ alertId: ID });
});
afterEach(cleanup);

describe('an alert opened', () => {
  it('tells the others once that somebody has looked', async () => {
    await opens(sampleDetail(sampleRow()));
    await queryClient.refetchQueries({ queryKey: ['clinic', 'alert', ID] });
    expect(sent()).toEqual(['seen {}']);
  });

  it('tells nobody when somebody already answers for it', async () => {
    await opens(acknowledged);
    expect(sent()).toEqual([]);
  });

  it('shows her in full, what she reported, what is odd about it and what is missing', async () => {
    await opens(sampleDetail(sampleRow()));
    for (const fact of ['孕29周+1天', '24岁', '以前生过1次', '预产期 2027年2月7日'])
      expect(screen.getByText(fact)).toBeDefined();
    expect(screen.getByText('可能与胎儿窘迫有关，供参考')).toBeDefined();
    expect(screen.getByText('数字不寻常，请核对')).toBeDefined();
    expect(screen.getByText('没有填：孕周、脉搏。联系她时请问一下。')).toBeDefined();
    expect(screen.getByText('她手机上的判断和系统不同，已按较急的处理。')).toBeDefined();
  });

  it('keeps the messages folded, and says without unfolding that one has not arrived', async () => {
    await opens(sampleDetail(sampleRow()));
    expect(screen.getByText('1条，1条还没送到')).toBeDefined();
    expect(screen.queryByText('医院系统 · 冠县人民医院')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '展开看每一条' }));
    expect(screen.getByText('医院系统 · 冠县人民医院')).toBeDefined();
    expect(screen.getByText(/试了3次 · 最近一次失败：http-503/)).toBeDefined();
  });

  it('says plainly when it is not there, with a way on', async () => {
    serverAnswers({
      'GET /api/clinic/alerts': ok(sampleWorklist()),
      [`GET ${ALERT}`]: refused(404, 'not-found'),
    });
    draw(<ClinicAlert />);
    expect(await screen.findByText('没有找到这条报告')).toBeDefined();
    expect(screen.getByRole('button', { name: '回到待处理' })).toBeDefined();
  });
});

describe('the acts', () => {
  it.each([
    ['确认看到', sampleDetail(sampleRow())],
    ['安排', acknowledged],
    ['记录结果', planned],
    ['办结', sampleDetail(sampleRow({ ...taken, state: 'outcome-recorded', outcome: 'admitted' }))],
    ['记一次联系', sampleDetail(sampleRow({ ...taken, state: 'outcome-recorded', outcome: 'could-not-reach' }))],
  ])('offer one primary button: %s', async (words, detail) => {
    await opens(detail);
    expect(primary().map((button) => button.textContent)).toEqual([words]);
  });

  it('offer nothing once the alert is closed', async () => {
    await opens(sampleDetail(sampleRow({ ...taken, state: 'closed', outcome: 'admitted' })));
    expect(primary()).toEqual([]);
    expect(screen.getByText('已办结')).toBeDefined();
  });

  it('send the plan with the sentence she will read, and show what comes next', async () => {
    await opens(acknowledged, { [`POST ${ALERT}/plan`]: ok(planned) });
    fireEvent.click(screen.getByRole('button', { name: '安排' }));
    fireEvent.click(screen.getByRole('radio', { name: /请她来院/ }));
    const note = screen.getByLabelText('写给她的话');
    fireEvent.change(note, { target: { value: ' 带上手册 ' } });
    fireEvent.blur(note);
    fireEvent.click(screen.getByRole('button', { name: '告诉她' }));
    await waitFor(() => expect(primary().map((button) => button.textContent)).toEqual(['记录结果']));
    expect(sent()).toEqual(['plan {"plan":"asked-to-come","noteForHer":"带上手册"}']);
  });

  it('send the last characters typed, though the field was not left before the button was pressed', async () => {
    await opens(acknowledged, { [`POST ${ALERT}/plan`]: ok(planned) });
    fireEvent.click(screen.getByRole('button', { name: '安排' }));
    fireEvent.click(screen.getByRole('radio', { name: /请她来院/ }));
    fireEvent.change(screen.getByLabelText('写给她的话'), { target: { value: '带上手册，直接到产科' } });
    fireEvent.click(screen.getByRole('button', { name: '告诉她' }));
    await waitFor(() => expect(sent()).toEqual(['plan {"plan":"asked-to-come","noteForHer":"带上手册，直接到产科"}']));
  });

  it('do not lose what is being typed when the alert is read again, nor when the sheet is closed', async () => {
    await opens(acknowledged);
    fireEvent.click(screen.getByRole('button', { name: '安排' }));
    fireEvent.change(screen.getByLabelText('写给她的话'), { target: { value: '平躺，等' } });
    await queryClient.refetchQueries({ queryKey: ['clinic', 'alert', ID] });
    expect(screen.getByLabelText('写给她的话')).toHaveProperty('value', '平躺，等');
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    fireEvent.click(screen.getByRole('button', { name: '安排' }));
    expect(screen.getByLabelText('写给她的话')).toHaveProperty('value', '平躺，等');
  });

  it('say that somebody else acted first and show where it stands now', async () => {
    let now = sampleDetail(sampleRow());
    await opens(now, {
      [`GET ${ALERT}`]: () => ok(now),
      [`POST ${ALERT}/acknowledge`]: () => {
        now = planned;
        return refused(409, 'state-conflict', { current: 'planned' });
      },
    });
    fireEvent.click(screen.getByRole('button', { name: '确认看到' }));
    const banner = await screen.findByText('别人先处理了一步');
    expect(banner.parentElement?.textContent).toContain('现在是：已安排，等结果。您刚才的操作没有记下');
    await waitFor(() => expect(primary().map((button) => button.textContent)).toEqual(['记录结果']));
  });

  it('say how many attempts are written down, beside the outcome that needs three', async () => {
    await opens({ ...planned, contactAttempts: 2 });
    fireEvent.click(screen.getByRole('button', { name: '记录结果' }));
    const sheet = screen.getByRole('dialog', { name: '记录结果' });
    expect(within(sheet).getByText('办结前要记满3次没联系上，已记2次')).toBeDefined();
  });

  it('keep the form open and say why when the network is gone', async () => {
    await opens(planned);
    fireEvent.click(screen.getByRole('button', { name: '记录结果' }));
    fireEvent.click(screen.getByRole('radio', { name: '已住院' }));
    fireEvent.click(screen.getByRole('button', { name: '记下结果' }));
    expect(await screen.findByText(/没有网络，没能提交/)).toBeDefined();
    expect(screen.getByRole('radio', { name: '已住院' }).getAttribute('aria-checked')).toBe('true');
  });

  it('ask before closing, and show the number when she is to be rung', async () => {
    await opens(sampleDetail(sampleRow({ ...taken, state: 'outcome-recorded', outcome: 'admitted' })), {
      [`POST ${ALERT}/phone`]: ok({ phone: '13800002170' }),
    });
    fireEvent.click(screen.getByRole('button', { name: '办结' }));
    expect(screen.getByRole('alertdialog', { name: '办结这条报告？' })).toBeDefined();
    expect(sent()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '取消' }));
    fireEvent.click(screen.getByRole('button', { name: '拨打 赵雨' }));
    expect(await screen.findByText('138 0000 2170')).toBeDefined();
  });
});
