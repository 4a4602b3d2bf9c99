import '../../support/taro/build-constants.ts';
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markRead } from '../../../miniapp/src/handbook/readings.ts';
import { writeStored } from '../../../miniapp/src/platform/storage.ts';
import Today from '../../../miniapp/src/today/index.tsx';
import {
  daysAgo,
  freshPhone,
  handbookAt29Weeks,
  leavePage,
  motherSession,
  noticeOf,
  ok,
  renderPage,
  serverAnswers,
  signedInAs,
} from '../../support/taro/her-world.tsx';
import { asked, journeys } from '../../support/taro/taro.ts';

beforeEach(freshPhone);
afterEach(leavePage);

const LINE = '您的手册有新的告知，请看一看';
const NOTICE = 'GET /api/handbook/colour-notice';

async function herDay(
  notice: object | null,
  handbook: Parameters<typeof handbookAt29Weeks>[0] = {},
  reports: object[] = [],
) {
  signedInAs(motherSession());
  serverAnswers({
    'GET /api/handbook': ok(handbookAt29Weeks(handbook)),
    'GET /api/danger/reports': ok({ reports }),
    [NOTICE]: ok({ notice }),
  });
  const page = renderPage(<Today />);
  await screen.findByText('负责您的医院，振兴路1号');
  return page;
}
/** Whatever was asked has been answered and drawn. */
const settled = () => act(async () => void (await new Promise((resolve) => setImmediate(resolve))));

describe('a new notice on her first screen', () => {
  it('is one quiet line that names no colour, and leads to the handbook', async () => {
    await herDay(noticeOf());
    const line = await screen.findByRole('button', { name: LINE });
    expect(screen.queryByText('要多留意一些')).toBeNull();
    fireEvent.click(line);
    expect(journeys()).toEqual(['switchTab /handbook/index']);
  });

  it('is gone as soon as she has said that she read it, network or not', async () => {
    await herDay(noticeOf());
    await screen.findByText(LINE);
    act(() => markRead(noticeOf().assessmentId));
    expect(screen.queryByText(LINE)).toBeNull();
  });

  it('is there without a network, from what the phone kept', () => {
    signedInAs(motherSession());
    writeStored('kept.handbook', handbookAt29Weeks());
    writeStored('kept.colour-notice', { notice: noticeOf() });
    renderPage(<Today />);
    expect(screen.getByText(LINE)).toBeDefined();
  });

  it.each([
    ['she has read', noticeOf({ readAt: '2026-11-25T02:32:00.000Z' }), {}, []],
    ['there is none', null, {}, []],
    ['of a loss', noticeOf(), { lostOn: daysAgo(1) }, []],
    ['nobody has assessed her', null, { colour: null }, []],
    [
      'a newer report of hers is open',
      noticeOf(),
      {},
      [
        {
          reportId: 'r',
          urgency: 'today',
          receivedAt: new Date().toISOString(),
          alert: { urgency: 'today', state: 'seen' },
        },
      ],
    ],
  ] as const)('is not there when %s', async (_, notice, handbook, reports) => {
    await herDay(notice, handbook, [...reports]);
    await settled();
    expect(screen.queryByText(LINE)).toBeNull();
  });

  it('costs no request while nobody has assessed her', async () => {
    await herDay(null, { colour: null });
    await settled();
    expect(asked.some(({ path }) => path.includes('colour-notice'))).toBe(false);
  });
});
