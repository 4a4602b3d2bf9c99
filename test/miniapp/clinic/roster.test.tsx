import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ClinicRoster from '../../../miniapp/src/clinic/roster/index.tsx';
import { asked } from '../../support/taro/taro.ts';
import { doctor, draw, freshDevice, ok, refused, serverAnswers, signedIn } from './clinic-world.tsx';
import { filled, LI, NOW, roster, SHIFT, SHIFTS } from './sample-roster.ts';
import { sampleWorklist } from './sample-row.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  freshDevice();
  signedIn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function opens(answers: Parameters<typeof serverAnswers>[0] = {}): Promise<void> {
  serverAnswers({
    'GET /api/clinic/alerts': ok(sampleWorklist({ now: new Date(NOW).toISOString() })),
    [`GET ${SHIFTS}`]: ok(roster),
    ...answers,
  });
  draw(<ClinicRoster />);
  await screen.findByRole('heading', { name: '清泉' });
}
const acts = () =>
  asked.filter(({ method }) => method !== 'GET').map(({ method, path, body }) => ({ method, path, body }));
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));

describe('the roster', () => {
  it('begins with what is missing within a day, plainly, and leaves later gaps out', async () => {
    await opens();
    const missing = screen.getByRole('list', { name: '24小时内没人值班的时间' });
    expect(
      within(missing)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual([
      '今晚 18:00–次日 8:00 还没有人值班，报告会同时交给上一级清泉排班',
      '从现在起 还没有人值班，报告会同时交给上一级东村卫生室排班',
    ]);
  });

  it('says who is on call now and who comes, one’s own place first', async () => {
    await opens();
    expect(screen.getByText('现在值班：周医生')).toBeDefined();
    expect(screen.getByText('现在没有人值班')).toBeDefined();
    expect(within(screen.getByRole('list', { name: '清泉七天内的班' })).getByText('现在–18:00')).toBeDefined();
    const places = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(places.indexOf('清泉')).toBeLessThan(places.indexOf('东村卫生室'));
  });

  it('is only read by a village doctor, who is told whom to ask', async () => {
    signedIn(doctor('village-doctor'));
    await opens();
    expect(screen.getByText('今后七天谁接报告。要改请找医院医生')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^(加一班|取消|排班)/ })).toBeNull();
  });

  it('takes a night shift in four taps and shows the roster as it stands then', async () => {
    await opens({ [`POST ${SHIFTS}`]: ok(filled) });
    tap('加一班，清泉');
    choose('李医生');
    choose('后天');
    choose('夜班 18:00–次日 8:00');
    tap('排上李医生');
    await screen.findByText('已排上李医生');
    expect(acts()).toEqual([
      {
        method: 'POST',
        path: SHIFTS,
        body: { staffId: LI, startsAt: '2026-11-25T10:00:00.000Z', endsAt: '2026-11-26T00:00:00.000Z' },
      },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByText('24小时内没人值班')).toBeNull();
  });

  it('opens the form with the hours of the gap that was tapped', async () => {
    await opens();
    tap('排班，清泉，今晚 18:00–次日 8:00');
    expect(screen.getByLabelText('从几点')).toHaveProperty('value', '18:00');
    expect(screen.getByLabelText('到哪天')).toHaveProperty('value', '2026-11-24');
    expect(screen.getByRole('button', { name: '先选谁值班' })).toHaveProperty('disabled', true);
  });

  it('shows a refusal at the field it is about and keeps the form', async () => {
    const fields = [{ field: 'endsAt', code: 'before-start', message: '结束要晚于开始' }];
    await opens({ [`POST ${SHIFTS}`]: refused(422, 'invalid-input', { fields }) });
    tap('加一班，清泉');
    choose('李医生');
    fireEvent.change(screen.getByLabelText('到几点'), { target: { value: '07:00' } });
    tap('排上李医生');
    expect((await screen.findByRole('alert')).textContent).toBe('结束要晚于开始');
    expect(screen.getByLabelText('到几点').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText('从几点').getAttribute('aria-invalid')).toBe('false');
    fireEvent.change(screen.getByLabelText('到几点'), { target: { value: '18:00' } });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that the colleague is gone and reads the list again', async () => {
    await opens({ [`POST ${SHIFTS}`]: refused(404, 'not-found') });
    const before = asked.filter(({ method, path }) => method === 'GET' && path === SHIFTS).length;
    tap('加一班，清泉');
    choose('李医生');
    tap('排上李医生');
    expect(await screen.findByText('这位同事已经不在这里了，请换一位')).toBeDefined();
    await waitFor(() =>
      expect(asked.filter(({ method, path }) => method === 'GET' && path === SHIFTS)).toHaveLength(before + 1),
    );
  });

  it('says where nobody can be put on call', async () => {
    await opens();
    tap('加一班，东村卫生室');
    expect(screen.getByText(/这里还没有同事/)).toBeDefined();
  });

  it('takes a shift off after a question only', async () => {
    await opens({ [`DELETE ${SHIFTS}/${SHIFT}`]: ok(roster) });
    tap('取消周医生的班，现在–18:00');
    expect(acts()).toEqual([]);
    expect(screen.getByRole('alertdialog').textContent).toContain('报告会同时交给上一级');
    tap('取消这一班');
    await screen.findByText('周医生的这一班已取消');
    expect(acts().map(({ method, path }) => `${method} ${path}`)).toEqual([`DELETE ${SHIFTS}/${SHIFT}`]);
  });

  it('says so when somebody else took it off first', async () => {
    await opens({ [`DELETE ${SHIFTS}/${SHIFT}`]: refused(404, 'not-found') });
    tap('取消周医生的班，现在–18:00');
    tap('取消这一班');
    expect(await screen.findByText('这一班已经不在了')).toBeDefined();
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('keeps the question open and says why when it could not be taken off', async () => {
    await opens({ [`DELETE ${SHIFTS}/${SHIFT}`]: refused(409, 'state-conflict') });
    tap('取消周医生的班，现在–18:00');
    tap('取消这一班');
    expect(await within(screen.getByRole('alertdialog')).findByRole('status')).toBeDefined();
  });

  it('offers to try again when it could not be read', async () => {
    serverAnswers({
      'GET /api/clinic/alerts': ok(sampleWorklist()),
      [`GET ${SHIFTS}`]: refused(503, 'unavailable'),
    });
    draw(<ClinicRoster />);
    expect(await screen.findByText('没有读到值班表')).toBeDefined();
    serverAnswers({ 'GET /api/clinic/alerts': ok(sampleWorklist()), [`GET ${SHIFTS}`]: ok(roster) });
    tap('重试');
    expect(await screen.findByRole('heading', { name: '清泉' })).toBeDefined();
  });
});
