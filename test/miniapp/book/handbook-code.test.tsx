import '../../support/taro/build-constants.ts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { encode } from 'uqr';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import BookCode from '../../../miniapp/src/book/code/index.tsx';
import { qrSvg } from '../../../miniapp/src/book/code/qr-svg.ts';
import { now } from '../../../miniapp/src/platform/clock.ts';
import type { HandbookCodeRow } from '../../../shared/contract/handbook-code.ts';
import type { HandbookCodeId } from '../../../shared/identity/ids.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/time/china-time.ts';
import {
  freshPhone,
  leavePage,
  motherSession,
  ok,
  refusal,
  renderPage,
  serverAnswers,
  signedInAs,
} from '../../support/taro/her-world.tsx';
import { asked, setConnected, taroCalls } from '../../support/taro/taro.ts';

const ID = '00000000-0000-4000-8000-0000000000d1' as HandbookCodeId;
const CODE = `MZ1.${'0a'.repeat(16)}.thk2sd.${'A'.repeat(43)}`;
/** The server’s clock is ten minutes ahead of this phone’s: what runs out is counted by the server’s. */
const AHEAD = 10 * MINUTE_MS;
const server = (ms = 0): string => new Date(now() + AHEAD + ms).toISOString();

const rowOf = (over: Partial<HandbookCodeRow> = {}): HandbookCodeRow => ({
  codeId: ID,
  madeAt: server(),
  expiresAt: server(5 * MINUTE_MS),
  readBy: null,
  readAt: null,
  readableUntil: null,
  revokedAt: null,
  ...over,
});
const read = (over: Partial<HandbookCodeRow> = {}) =>
  rowOf({ readBy: '崇文街道社区卫生服务中心', readAt: server(), readableUntil: server(24 * HOUR_MS), ...over });

let codes: readonly HandbookCodeRow[];
const listed = () => ok({ now: server(), codes });

beforeEach(() => {
  freshPhone();
  signedInAs(motherSession());
  codes = [];
  serverAnswers({
    'GET /api/handbook/codes': listed,
    'POST /api/handbook/codes': () => {
      codes = [rowOf()];
      return ok({ now: server(), code: CODE, codeId: ID, expiresAt: server(5 * MINUTE_MS) });
    },
    [`POST /api/handbook/codes/${ID}/revoke`]: () => {
      codes = codes.map((row) => ({ ...row, revokedAt: server() }));
      return listed();
    },
  });
});
afterEach(leavePage);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the code she shows', () => {
  it('is drawn dot for dot', () => {
    const { data, size } = encode(CODE, { ecc: 'M', border: 2 });
    const dots = new Set<string>();
    for (const [, x, y, wide] of qrSvg(CODE).matchAll(/M(\d+) (\d+)h(\d+)v1/g))
      for (let at = 0; at < Number(wide); at += 1) dots.add(`${Number(x) + at},${Number(y)}`);
    const wanted = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x},${y}`] : [])));
    expect([...dots].sort()).toEqual(wanted.sort());
    expect(qrSvg(CODE)).toContain(`viewBox="0 0 ${size} ${size}"`);
    expect(qrSvg(CODE).length).toBeLessThan(12_000);
  });

  it('is made when she asks, with the time it has left by the server’s clock, and can be copied', async () => {
    renderPage(<BookCode />);
    expect(screen.queryByRole('img', { name: /手册码/ })).toBeNull();
    press('出示一个码');
    await screen.findByRole('img', { name: '手册码，请医生扫一扫' });
    expect(screen.getByRole('timer').getAttribute('aria-label')).toMatch(/还能扫，还有(5分0秒|4分59秒)/);
    press('扫不了，复制这个码');
    expect(taroCalls).toContainEqual({ name: 'setClipboardData', options: { data: CODE } });
  });

  it('gives way to who has scanned it', async () => {
    renderPage(<BookCode />);
    press('出示一个码');
    await screen.findByRole('img', { name: /手册码/ });
    codes = [read()];
    await screen.findByText('崇文街道社区卫生服务中心扫过了，现在能看。', undefined, { timeout: 5000 });
    expect(screen.queryByRole('img', { name: /手册码/ })).toBeNull();
  });

  it('is not made without a network: she is told what to show instead', async () => {
    serverAnswers({});
    renderPage(<BookCode />);
    setConnected(false);
    await screen.findByText(/先把随身卡或纸质手册给医生看/);
    press('出示一个码');
    await screen.findByText('现在没有网络，请过一会儿再试');
  });

  it('says why the server made none', async () => {
    serverAnswers({ 'GET /api/handbook/codes': listed, 'POST /api/handbook/codes': refusal(429, 'too-many-requests') });
    renderPage(<BookCode />);
    press('出示一个码');
    await screen.findByText('不行');
  });
});

describe('who has read', () => {
  it('stands there with its hours, and is taken back with one tap', async () => {
    codes = [read()];
    renderPage(<BookCode />);
    await screen.findByText('崇文街道社区卫生服务中心');
    press('收回，崇文街道社区卫生服务中心');
    await screen.findByText(/您收回了/);
    expect(asked.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
      `/api/handbook/codes/${ID}/revoke`,
    ]);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^收回/ })).toBeNull());
  });

  it('names no code nobody scanned and nobody can scan any more', async () => {
    codes = [rowOf({ expiresAt: server(-2 * AHEAD) }), rowOf({ revokedAt: server() })];
    renderPage(<BookCode />);
    await waitFor(() => expect(asked.length).toBeGreaterThan(0));
    expect(screen.queryByText('谁看过')).toBeNull();
  });
});
