import '../../support/taro/build-constants.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import DangerResult from '../../../miniapp/src/danger/result/index.tsx';
import { keepPlaces } from '../../../miniapp/src/handbook/kept-places.ts';
import { forgetKept, queryClient } from '../../../miniapp/src/offline/kept-query.ts';
import { clearOutbox, useOutbox } from '../../../miniapp/src/offline/outbox.ts';
import type { OutboxItem } from '../../../miniapp/src/offline/outbox-state.ts';
import { writeStored } from '../../../miniapp/src/platform/storage.ts';
import { forgetSession, keepSession } from '../../../miniapp/src/session/session-store.ts';
import { ERROR_WORDS } from '../../../shared/contract/errors.ts';
import type { SessionReply } from '../../../shared/contract/identity.ts';
import {
  answerRequests,
  asked,
  journeys,
  openedWith,
  resetTaro,
  setConnected,
  taroCalls,
} from '../../support/taro/taro.ts';
import { alertOf, bodyOf, handbookAt, itemOf, REPORT_ID, statusOf, stepOf } from './report-examples.ts';

beforeEach(() => {
  resetTaro();
  clearOutbox();
  forgetSession();
  queryClient.clear();
});
afterEach(() => {
  cleanup();
  queryClient.clear();
});

const SESSION: SessionReply = {
  token: 't',
  expiresAt: '2027-01-01T00:00:00.000Z',
  me: { kind: 'mother', enrolled: true },
};
const signIn = () => keepSession(SESSION);
const draw = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <DangerResult />
    </QueryClientProvider>,
  );

const show = (item: OutboxItem | null, params: Readonly<Record<string, string>> = { reportId: REPORT_ID }) => {
  writeStored('kept.handbook', handbookAt(210));
  if (item !== null) useOutbox.setState({ items: [item] });
  openedWith(params);
  draw();
};
const body = () => document.body.textContent ?? '';
const called = () => taroCalls.filter(({ name }) => name === 'makePhoneCall').map(({ options }) => options);
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const emergency = bodyOf({ signs: ['ds-seizure'], phone: { urgency: 'emergency', ruleSet: 'r' } });

describe('the answer', () => {
  it('stands on the first drawing, with the network off', () => {
    setConnected(false);
    show(itemOf({ body: emergency }));
    expect(screen.getByText('现在打120')).toBeTruthy();
    expect(screen.getByText('等车的时候')).toBeTruthy();
    expect(screen.getByText('尚未送达，请直接打120')).toBeTruthy();
    expect(body()).not.toContain('已送达');
    expect(asked).toEqual([]);
    tap('打120急救电话');
    expect(called()).toEqual([{ phoneNumber: '120' }]);
  });

  it('to go today names the hospital with its address and telephone', () => {
    show(itemOf());
    expect(screen.getByText('今天去医院')).toBeTruthy();
    expect(screen.getByText('去冠县人民医院')).toBeTruthy();
    expect(screen.getByText('冠县城区 · 063555500002')).toBeTruthy();
    tap('打电话给冠县人民医院');
    expect(called()).toEqual([{ phoneNumber: '063555500002' }]);
  });

  it('to nothing ticked says when to come anyway and never that all is well', () => {
    show(null, { phase: 'newborn' });
    expect(screen.getByText('这些情况不要等')).toBeTruthy();
    expect(screen.getByRole('button', { name: '打120急救电话' })).toBeTruthy();
    expect(body()).not.toMatch(/正常|放心|没事|已送达|尚未送达/);
  });

  it('to a heavy heart offers the lines to call and names nothing', () => {
    const low = bodyOf({ signs: ['ds-low-mood'], phone: { urgency: 'within-24h', ruleSet: 'r' } });
    show(itemOf({ body: low }));
    tap('更多电话');
    tap('心理援助热线 12356');
    expect(called()).toEqual([{ phoneNumber: '12356' }]);
    expect(body()).not.toMatch(/抑郁|情绪低落|焦虑/);
  });

  it('says in the end that it is a reminder', () => {
    show(itemOf());
    expect(screen.getByText('这是提醒，不是诊断。医生看过才算数。')).toBeTruthy();
  });
});

describe('the receipt', () => {
  it('is not claimed before it is there; whom to ring stands in its place', () => {
    show(itemOf());
    expect(screen.getByText('尚未送达，请直接拨打冠县人民医院 063555500002')).toBeTruthy();
    expect(body()).not.toContain('已送达');
    tap('打给冠县人民医院');
    tap('打给清泉街道卫生院');
    expect(called()).toEqual([{ phoneNumber: '063555500002' }, { phoneNumber: '063555500003' }]);
  });

  it('appears by itself when it comes, with the number to read out on the telephone', () => {
    show(itemOf());
    act(() => useOutbox.setState({ items: [itemOf({ receipt: statusOf() })] }));
    expect(body()).toContain('报告号 7F3K');
    expect(body()).toMatch(/已送达 .*10:38/);
    expect(body()).not.toContain('尚未送达');
  });

  it('does not hide that nobody has answered yet', () => {
    show(itemOf({ receipt: statusOf() }));
    expect(screen.getByText(/还没有医生确认看到。不要等，直接打电话/)).toBeTruthy();
  });

  it.each([
    ['not-found', '您还没有建册，医院收不到。建好以后会自动送。', '去建册', 'navigateTo /enrolment/index'],
    [
      'consent-required',
      '您还没有同意使用健康信息，医院收不到。同意以后会自动送。',
      '去看同意书',
      'navigateTo /welcome/index',
    ],
  ] as const)('that waits for her (%s) says so right after what to do, with the way out', (code, words, way, journey) => {
    signIn();
    show(itemOf({ refused: { code, message: ERROR_WORDS[code], requestId: 'r' } }));
    expect(screen.getByText(words)).toBeTruthy();
    expect(body()).toMatch(/尚未送达.*怎么做/);
    tap(way);
    expect(journeys()).toEqual([journey]);
  });
});

describe('a calm answer', () => {
  it('has one 120, in the same place whether the report has arrived or not', () => {
    show(itemOf());
    expect(screen.getAllByRole('button', { name: '打120急救电话' })).toHaveLength(1);
    act(() => useOutbox.setState({ items: [itemOf({ receipt: statusOf() })] }));
    expect(screen.getAllByRole('button', { name: '打120急救电话' })).toHaveLength(1);
  });

  it('says before the steps that the hospital will never have this report', () => {
    show(itemOf({ refused: { code: 'id-reused', message: ERROR_WORDS['id-reused'], requestId: 'r' } }));
    expect(body()).toMatch(/今天去医院.*这份报告送不到医院.*怎么做/);
  });

  it('still has a telephone number after the handbook has left the phone with a consent', () => {
    writeStored('kept.handbook', handbookAt(210));
    keepPlaces();
    forgetKept();
    useOutbox.setState({ items: [itemOf()] });
    openedWith({ reportId: REPORT_ID });
    draw();
    tap('打电话给冠县人民医院');
    expect(called()).toEqual([{ phoneNumber: '063555500002' }]);
  });
});

describe('a report the server has', () => {
  const answered = statusOf({
    alert: alertOf({
      state: 'acknowledged',
      acknowledgedBy: '周医生',
      acknowledgedAt: '2026-11-22T02:42:00.000Z',
      steps: [stepOf({}), stepOf({ kind: 'acknowledged', words: '医生已看到', by: '周医生' })],
    }),
  });

  it('shows who has seen it as soon as the server says so', async () => {
    signIn();
    answerRequests(() => ({ status: 200, body: answered }));
    show(itemOf({ receipt: statusOf() }));
    await waitFor(() => expect(screen.getByText('周医生 已看到，正在处理')).toBeTruthy());
    expect(body()).not.toContain('还没有医生确认看到');
  });

  it('opens on a phone that did not send it', async () => {
    signIn();
    answerRequests(() => ({ status: 200, body: answered }));
    show(null);
    await waitFor(() => expect(screen.getByText('今天去医院')).toBeTruthy());
  });

  it('that nobody can show leaves a way on', () => {
    show(null);
    expect(screen.getByText('这台手机上还看不到这份报告')).toBeTruthy();
    tap('打120急救电话');
    expect(called()).toEqual([{ phoneNumber: '120' }]);
  });

  it('raises the answer when the server grades it graver, and says so', () => {
    const graver = statusOf({ urgency: 'emergency', because: ['ds-bleed-heavy-preg'] });
    show(itemOf({ receipt: graver }));
    expect(screen.getByText('现在打120')).toBeTruthy();
    expect(screen.getByText('医院的系统算得更急，请按这里写的做。')).toBeTruthy();
  });

  it('says that what it shows is old when the network is gone', () => {
    setConnected(false);
    show(itemOf({ receipt: statusOf() }));
    expect(screen.getByText('现在没有网络，下面是上次看到的情况。')).toBeTruthy();
  });
});
