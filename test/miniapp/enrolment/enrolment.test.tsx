import '../../support/taro/build-constants.ts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import Enrolment from '../../../miniapp/src/enrolment/index.tsx';
import { keptHandbook } from '../../../miniapp/src/handbook/use-handbook.ts';
import { readStored } from '../../../miniapp/src/platform/storage.ts';
import { currentSession } from '../../../miniapp/src/session/session-store.ts';
import {
  daysAgo,
  freshPhone,
  handbookAt29Weeks,
  leavePage,
  motherSession,
  ok,
  refusal,
  renderPage,
  serverAnswers,
  signedInAs,
} from '../../support/taro/her-world.tsx';
import type { GivenAnswer } from '../../support/taro/taro.ts';
import { asked, journeys } from '../../support/taro/taro.ts';

const handbook = handbookAt29Weeks();
const other = { ...handbook.clinic, institutionId: '00000000-0000-4000-8000-00000000000c', name: '清泉村卫生室' };
const TOWNSHIPS = ok({
  townships: [
    { name: '清泉街道', clinics: [handbook.clinic, other] },
    { name: '斜店乡', clinics: [handbook.hospital] },
  ],
});

beforeEach(() => {
  freshPhone();
  signedInAs(motherSession(false));
});
afterEach(leavePage);

type Enrol = Parameters<typeof serverAnswers>[0][string];
const withServer = (enrol: Enrol) => serverAnswers({ 'GET /api/townships': TOWNSHIPS, 'POST /api/handbook': enrol });

function type(label: string, text: string): void {
  const input = screen.getByLabelText(label);
  fireEvent.change(input, { target: { value: text } });
  fireEvent.blur(input);
}
const pick = (name: string) => fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${name}`) }));
const next = () => fireEvent.click(screen.getByRole('button', { name: '下一步' }));
const submit = () => fireEvent.click(screen.getByRole('button', { name: '建册' }));
const title = () => screen.getAllByRole('heading')[0]?.textContent;
const enrolments = () => asked.filter(({ method }) => method === 'POST');

async function fillIn(lastMenstrualPeriod: string = daysAgo(204)): Promise<void> {
  type('姓名', '赵雨');
  type('出生日期', '2002-03-04');
  next();
  pick('末次月经');
  type('末次月经第一天', lastMenstrualPeriod);
  next();
  pick('没有，这是第一次');
  next();
  fireEvent.click(await screen.findByRole('radio', { name: '清泉街道' }));
  pick('清泉街道卫生服务中心');
}

describe('enrolling', () => {
  it('asks one thing a screen, sends the short form and opens her day with the handbook', async () => {
    withServer(ok(handbook));
    renderPage(<Enrolment />);
    expect(screen.getByRole('img', { name: '第1步，共4步' })).toBeDefined();
    await fillIn();
    submit();
    await waitFor(() => expect(journeys()).toEqual(['reLaunch /today/index']));
    expect(enrolments().map(({ body }) => body)).toEqual([
      {
        name: '赵雨',
        birthDate: '2002-03-04',
        dating: { method: 'last-menstrual-period', lastMenstrualPeriod: daysAgo(204) },
        previousBirths: 0,
        clinicId: handbook.clinic.institutionId,
      },
    ]);
    expect(currentSession()?.me).toEqual({ kind: 'mother', enrolled: true });
    expect(keptHandbook()).toEqual(handbook);
    expect(readStored('draft.enrolment')).toBeNull();
  });

  it('stays at a step that is not finished and says why at the field', () => {
    withServer(ok(handbook));
    renderPage(<Enrolment />);
    expect(screen.queryByRole('alert')).toBeNull();
    next();
    expect(title()).toBe('先认识您');
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual(['请填姓名', '请填出生日期']);
    type('姓名', '赵雨');
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual(['请填出生日期']);
  });

  it('refuses an impossible date at once, before anything is sent, and says what a good one means', () => {
    withServer(ok(handbook));
    renderPage(<Enrolment />);
    type('姓名', '赵雨');
    type('出生日期', '2002-03-04');
    next();
    pick('末次月经');
    expect(screen.queryByRole('alert')).toBeNull();
    type('末次月经第一天', daysAgo(-1));
    expect(screen.getByRole('alert').textContent).toBe('末次月经不能在今天以后');
    type('末次月经第一天', daysAgo(204));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('status').textContent).toMatch(/^今天孕29周\+1天，预产期/);
  });

  it('survives a restart half-filled, at the step she left', () => {
    withServer(ok(handbook));
    const { unmount } = renderPage(<Enrolment />);
    type('姓名', '赵雨');
    type('出生日期', '2002-03-04');
    next();
    pick('B超');
    unmount();
    renderPage(<Enrolment />);
    expect(title()).toBe('宝宝什么时候来');
    expect(screen.getByRole('radio', { name: 'B超算的预产期' }).getAttribute('aria-checked')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: '上一步' }));
    expect((screen.getByLabelText('姓名') as HTMLInputElement).value).toBe('赵雨');
  });

  it.each([
    ['dating.lastMenstrualPeriod', '末次月经在45周以前', '宝宝什么时候来'],
    ['birthDate', '请再看一看出生年份', '先认识您'],
    ['clinicId', '请从列表里选一家医院', '选负责您的医院'],
    ['previousBirths', '请填0到15', '以前生过吗'],
  ])('shows a refusal of %s at its field', async (field, message, step) => {
    withServer(refusal(422, 'invalid-input', { fields: [{ field, reason: 'x', message }] }));
    renderPage(<Enrolment />);
    await fillIn();
    submit();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(message));
    expect(title()).toBe(step);
  });

  it('forgets the server’s word once she changes the answer', async () => {
    const fields = [{ field: 'birthDate', reason: 'x', message: '请再看一看出生年份' }];
    withServer(refusal(422, 'invalid-input', { fields }));
    renderPage(<Enrolment />);
    await fillIn();
    submit();
    await screen.findByText('请再看一看出生年份');
    type('出生日期', '2001-03-04');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('sends once on a double tap', async () => {
    let answer: (reply: GivenAnswer) => void = () => undefined;
    withServer(
      () =>
        new Promise<GivenAnswer>((resolve) => {
          answer = resolve;
        }),
    );
    renderPage(<Enrolment />);
    await fillIn();
    submit();
    submit();
    await waitFor(() => expect(enrolments()).toHaveLength(1));
    answer(ok(handbook));
    await waitFor(() => expect(journeys()).toHaveLength(1));
    expect(enrolments()).toHaveLength(1);
  });

  it('keeps everything without a network, and the second try after a lost answer opens her day', async () => {
    withServer(null);
    renderPage(<Enrolment />);
    await fillIn();
    submit();
    expect(await screen.findByText('现在没有网络，请过一会儿再试。填好的都留着。')).toBeDefined();
    expect(readStored('draft.enrolment')).toMatchObject({ name: '赵雨' });
    withServer(refusal(409, 'already-enrolled'));
    submit();
    await waitFor(() => expect(journeys()).toEqual(['reLaunch /today/index']));
    expect(currentSession()?.me).toEqual({ kind: 'mother', enrolled: true });
  });

  it('goes back to the consents when the server misses one', async () => {
    withServer(refusal(403, 'consent-required'));
    renderPage(<Enrolment />);
    await fillIn();
    submit();
    await waitFor(() => expect(journeys()).toEqual(['redirectTo /welcome/index']));
    expect(readStored('draft.enrolment')).toMatchObject({ name: '赵雨' });
  });

  it('shows a way on when the list of clinics does not open', async () => {
    renderPage(<Enrolment />);
    type('姓名', '赵雨');
    type('出生日期', '2002-03-04');
    next();
    pick('末次月经');
    type('末次月经第一天', daysAgo(204));
    next();
    pick('生过1个');
    next();
    expect(await screen.findByText('医院列表没有打开')).toBeDefined();
    withServer(ok(handbook));
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('radio', { name: '清泉街道' })).toBeDefined();
  });

  it('chooses the only clinic of a township for her, and asks again in another township', async () => {
    withServer(ok(handbook));
    renderPage(<Enrolment />);
    await fillIn();
    pick('斜店乡');
    expect(screen.getByRole('radio', { name: '县人民医院' }).getAttribute('aria-checked')).toBe('true');
    pick('清泉街道$');
    submit();
    expect(screen.getByRole('alert').textContent).toBe('请从列表里选一家医院');
    expect(enrolments()).toHaveLength(0);
  });

  it('takes the number of many births, and leaves the field while she clears it', () => {
    withServer(ok(handbook));
    renderPage(<Enrolment />);
    type('姓名', '赵雨');
    type('出生日期', '2002-03-04');
    next();
    pick('末次月经');
    type('末次月经第一天', daysAgo(204));
    next();
    pick('生过3个或更多');
    type('一共生过几个，单位 个', '16');
    expect(screen.getByRole('alert').textContent).toBe('以前生过几个，请填0到15');
    type('一共生过几个，单位 个', '');
    expect(screen.getByLabelText('一共生过几个，单位 个')).toBeDefined();
    type('一共生过几个，单位 个', '5');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has the danger button at every step', () => {
    withServer(ok(handbook));
    renderPage(<Enrolment />);
    fireEvent.click(screen.getByRole('button', { name: '不舒服？点这里' }));
    expect(journeys()).toEqual(['navigateTo /danger/report/index']);
  });
});
