import '../../support/taro/build-constants.ts';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queueReport } from '../../../miniapp/src/offline/outbox.ts';
import { writeStored } from '../../../miniapp/src/platform/storage.ts';
import { currentSession } from '../../../miniapp/src/session/session-store.ts';
import Today from '../../../miniapp/src/today/index.tsx';
import type { ReportBody } from '../../../shared/contract/danger.ts';
import type { ReportId } from '../../../shared/identity/ids.ts';
import { RISK_COLOURS } from '../../../shared/risk/colour.ts';
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
import { asked, journeys, loginGives, setConnected, taroCalls } from '../../support/taro/taro.ts';

beforeEach(freshPhone);
afterEach(leavePage);

const NO_REPORTS = ok({ reports: [] });
const withHandbook = (handbook = handbookAt29Weeks(), more: Parameters<typeof serverAnswers>[0] = {}) => {
  signedInAs(motherSession());
  serverAnswers({ 'GET /api/handbook': ok(handbook), 'GET /api/danger/reports': NO_REPORTS, ...more });
};
const dangerButton = () => screen.getByRole('button', { name: '不舒服？点这里' });
const UNSENT = {
  id: '00000000-0000-4000-8000-0000000000aa' as ReportId,
  phone: { urgency: 'today', ruleSet: 'r' },
} as ReportBody;
const calls = () => taroCalls.filter(({ name }) => name === 'makePhoneCall').map(({ options }) => options);

describe('her day', () => {
  it('shows her week, her due date, her colour in a word, and her clinic one tap from a call', async () => {
    withHandbook();
    renderPage(<Today />);
    expect(await screen.findByRole('img', { name: '孕29周加1天' })).toBeDefined();
    expect(screen.getByText('还有76天 · 孕晚期')).toBeDefined();
    expect(screen.getByRole('img', { name: '风险：一般风险' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: '给清泉街道卫生服务中心打电话' }));
    expect(calls()).toEqual([{ phoneNumber: '06355230001' }]);
  });

  it.each(RISK_COLOURS)('says the colour %s in a word, and says nothing where none is confirmed', async (colour) => {
    withHandbook(handbookAt29Weeks({ colour }));
    const { unmount } = renderPage(<Today />);
    expect(await screen.findByText(/^(低|一般|较高|高)风险$/)).toBeDefined();
    unmount();
    freshPhone();
    withHandbook(handbookAt29Weeks({ colour: null }));
    renderPage(<Today />);
    await screen.findByRole('img', { name: '孕29周加1天' });
    expect(screen.queryByText(/风险/)).toBeNull();
  });

  it('after birth counts the days since and no longer to a due date', async () => {
    withHandbook(handbookAt29Weeks({ deliveredOn: daysAgo(9) }));
    renderPage(<Today />);
    expect(await screen.findByText('产后第9天')).toBeDefined();
    expect(screen.queryByText(/预产期|还有|周/)).toBeNull();
  });

  it('after a loss shows no count, no due date, no baby and no colour, and the danger button still', async () => {
    withHandbook(handbookAt29Weeks({ lostOn: daysAgo(3) }));
    const { container } = renderPage(<Today />);
    await screen.findByText('您好好休息');
    expect(container.textContent).not.toMatch(/预产期|还有|周\+|孕|宝宝|产后|风险/);
    expect(dangerButton()).toBeDefined();
  });

  it('is drawn large after one tap on 大字, and the phone remembers it', async () => {
    withHandbook();
    const { container } = renderPage(<Today />);
    const large = () => container.querySelector('.page.care') !== null;
    expect(large()).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: '换成大字' }));
    expect(large()).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: '换成标准字' }));
    expect(large()).toBe(false);
    await screen.findByRole('img', { name: '孕29周加1天' });
  });

  it('opens the danger signs from its lowest button', () => {
    withHandbook();
    renderPage(<Today />);
    fireEvent.click(dangerButton());
    expect(journeys()).toEqual(['navigateTo /danger/report/index']);
  });
});

describe('without a network', () => {
  it('opens from the handbook the phone kept, and says that it did', async () => {
    withHandbook();
    writeStored('kept.handbook', handbookAt29Weeks());
    renderPage(<Today />);
    expect(screen.getByRole('img', { name: '孕29周加1天' })).toBeDefined();
    act(() => setConnected(false));
    expect(screen.getByText('现在没有网络')).toBeDefined();
    act(() => setConnected(true));
    expect(screen.queryByText('现在没有网络')).toBeNull();
  });

  it('says so too when the phone believes it has a network and nobody answers', async () => {
    signedInAs(motherSession());
    writeStored('kept.handbook', handbookAt29Weeks());
    renderPage(<Today />);
    expect(await screen.findByText('现在没有网络')).toBeDefined();
    expect(screen.getByRole('img', { name: '孕29周加1天' })).toBeDefined();
  });

  it('leaves a stranger at the first start the danger signs and 120', async () => {
    loginGives('code-1');
    renderPage(<Today />);
    fireEvent.click(await screen.findByRole('button', { name: '打 120' }));
    expect(calls()).toEqual([{ phoneNumber: '120' }]);
    fireEvent.click(dangerButton());
    expect(journeys()).toEqual(['navigateTo /danger/report/index']);
  });

  it('has the danger button from the first moment, before anything answered', () => {
    renderPage(<Today />);
    expect(dangerButton()).toBeDefined();
    expect(screen.getByRole('status', { name: '正在加载' })).toBeDefined();
  });

  it('says a report is not delivered and whom to telephone, until the receipt', async () => {
    withHandbook(handbookAt29Weeks(), { 'POST /api/danger/reports': null });
    queueReport(UNSENT);
    renderPage(<Today />);
    expect(await screen.findByText('今天去医院')).toBeDefined();
    expect(await screen.findByText('尚未送达，请直接拨打县人民医院 06355230009')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: '打给县人民医院' }));
    fireEvent.click(screen.getByRole('button', { name: '打 120' }));
    expect(calls()).toEqual([{ phoneNumber: '06355230009' }, { phoneNumber: '120' }]);
    fireEvent.click(screen.getByRole('button', { name: '看怎么办' }));
    expect(journeys()).toEqual([`navigateTo /danger/result/index?reportId=${UNSENT.id}`]);
  });

  it('shows no colour beside a report that has not arrived', async () => {
    withHandbook(handbookAt29Weeks({ colour: 'green' }), { 'POST /api/danger/reports': null });
    queueReport(UNSENT);
    renderPage(<Today />);
    await screen.findByRole('img', { name: '孕29周加1天' });
    expect(screen.queryByText(/风险/)).toBeNull();
  });

  it.each([
    ['consent-required', '去看同意书', '/welcome/index'],
    ['not-found', '去建册', '/enrolment/index'],
  ])('has the way on for a report held for %s', async (code, way, page) => {
    signedInAs(motherSession());
    writeStored('kept.handbook', handbookAt29Weeks());
    serverAnswers({ 'POST /api/danger/reports': refusal(409, code) });
    queueReport(UNSENT);
    renderPage(<Today />);
    fireEvent.click(await screen.findByRole('button', { name: way }));
    expect(journeys()).toEqual([`navigateTo ${page}`]);
  });
});

describe('whoever has no handbook to show', () => {
  it('is signed in by WeChat without a question and sent to the welcome', async () => {
    loginGives('code-1');
    serverAnswers({ 'POST /api/session/wechat': ok(motherSession(false)) });
    renderPage(<Today />);
    await waitFor(() => expect(journeys()).toEqual(['reLaunch /welcome/index']));
    expect(asked[0]?.body).toEqual({ code: 'code-1', as: 'mother' });
  });

  it('signs in once, and again only when she asks', async () => {
    loginGives();
    renderPage(<Today />);
    fireEvent.click(await screen.findByRole('button', { name: '再试一次' }));
    expect(await screen.findByText(/没能从微信得到登录/)).toBeDefined();
    loginGives('code-2');
    serverAnswers({
      'POST /api/session/wechat': ok(motherSession()),
      'GET /api/handbook': ok(handbookAt29Weeks()),
      'GET /api/danger/reports': NO_REPORTS,
    });
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('img', { name: '孕29周加1天' })).toBeDefined();
    expect(asked.filter(({ path }) => path.endsWith('/wechat'))).toHaveLength(1);
  });

  it('is asked for her consent again when the server says it is missing', async () => {
    withHandbook(handbookAt29Weeks(), { 'GET /api/handbook': refusal(403, 'consent-required') });
    renderPage(<Today />);
    await waitFor(() => expect(journeys()).toContain('reLaunch /welcome/index'));
  });

  it('is welcomed when the server knows of no handbook after all', async () => {
    withHandbook(handbookAt29Weeks(), { 'GET /api/handbook': refusal(404, 'not-found') });
    renderPage(<Today />);
    await waitFor(() => expect(journeys()).toContain('reLaunch /welcome/index'));
    expect(currentSession()?.me).toEqual({ kind: 'mother', enrolled: false });
  });

  it('reads one sentence and has a way on when the server is in trouble', async () => {
    withHandbook(handbookAt29Weeks(), { 'GET /api/handbook': refusal(500, 'internal') });
    renderPage(<Today />);
    expect(await screen.findByText('不行')).toBeDefined();
    serverAnswers({ 'GET /api/handbook': ok(handbookAt29Weeks()), 'GET /api/danger/reports': NO_REPORTS });
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('img', { name: '孕29周加1天' })).toBeDefined();
  });
});

describe('the living status', () => {
  it('stands on the first screen and opens the report', async () => {
    const report = {
      reportId: '00000000-0000-4000-8000-0000000000aa',
      urgency: 'today',
      receivedAt: new Date().toISOString(),
      alert: { urgency: 'today', state: 'seen', acknowledgedBy: null, acknowledgedAt: null, plan: null },
    };
    withHandbook(handbookAt29Weeks(), { 'GET /api/danger/reports': ok({ reports: [report] }) });
    renderPage(<Today />);
    expect(await screen.findByText('医院已打开，等医生确认')).toBeDefined();
    expect(screen.queryByText(/风险/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '看进展' }));
    expect(journeys()).toEqual([`navigateTo /danger/result/index?reportId=${report.reportId}`]);
  });
});
