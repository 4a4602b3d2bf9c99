import '../../support/taro/build-constants.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepHandbook } from '../../../miniapp/src/handbook/use-handbook.ts';
import { queueReport, startOutbox, useOutbox, waitingCount } from '../../../miniapp/src/offline/outbox.ts';
import type { OutboxState } from '../../../miniapp/src/offline/outbox-state.ts';
import { readStored } from '../../../miniapp/src/platform/storage.ts';
import { keepSession } from '../../../miniapp/src/session/session-store.ts';
import type { ReportBody } from '../../../shared/contract/danger.ts';
import type { ReportId } from '../../../shared/identity/ids.ts';
import {
  freshPhone,
  handbookAt29Weeks,
  motherSession,
  ok,
  refusal,
  serverAnswers,
} from '../../support/taro/her-world.tsx';
import { asked, setConnected } from '../../support/taro/taro.ts';

const ID = '00000000-0000-4000-8000-0000000000aa' as ReportId;
const BODY = { id: ID, signs: ['ds-rom'] } as unknown as ReportBody;
const RECEIPT = ok({ reportId: ID });
const SEND = 'POST /api/danger/reports';

let stop: () => void = () => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  freshPhone();
  stop = startOutbox();
});
afterEach(() => {
  stop();
  freshPhone();
  vi.useRealTimers();
});

const item = () => useOutbox.getState().items[0];
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a report on its way', () => {
  it('is on the phone before anything is sent', () => {
    queueReport(BODY);
    expect(readStored<OutboxState>('outbox')?.items.map(({ body }) => body.id)).toEqual([ID]);
  });

  it('counts as delivered with the server’s receipt and not before', async () => {
    keepSession(motherSession());
    serverAnswers({ [SEND]: RECEIPT });
    queueReport(BODY);
    expect(item()?.receipt).toBeNull();
    await settle();
    expect(item()?.receipt).toEqual({ reportId: ID });
  });

  it('is tried again with the same id until somebody answers', async () => {
    keepSession(motherSession());
    queueReport(BODY);
    await vi.advanceTimersByTimeAsync(3500);
    expect(asked.map(({ body }) => body)).toEqual([BODY, BODY, BODY]);
    serverAnswers({ [SEND]: RECEIPT });
    await vi.advanceTimersByTimeAsync(4500);
    expect(item()?.receipt).not.toBeNull();
    const sent = asked.length;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(asked).toHaveLength(sent);
  });

  it('goes at once when the network returns', async () => {
    keepSession(motherSession());
    queueReport(BODY);
    await vi.advanceTimersByTimeAsync(20_000);
    serverAnswers({ [SEND]: RECEIPT });
    setConnected(true);
    await settle();
    expect(item()?.receipt).not.toBeNull();
  });

  it('made before she was signed in goes out with the sign-in', async () => {
    serverAnswers({ [SEND]: RECEIPT });
    queueReport(BODY);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([]);
    keepSession(motherSession());
    await settle();
    expect(item()?.receipt).not.toBeNull();
  });

  it.each(['unavailable', 'internal', 'too-many-requests'])('is tried again after the refusal %s', async (code) => {
    keepSession(motherSession());
    serverAnswers({ [SEND]: refusal(503, code) });
    queueReport(BODY);
    await settle();
    expect(item()).toMatchObject({ attempts: 1, refused: null });
  });

  it.each(['consent-required', 'not-found'])('held for %s goes out once her handbook opens', async (code) => {
    keepSession(motherSession());
    serverAnswers({ [SEND]: refusal(409, code) });
    queueReport(BODY);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked.length, item()?.refused?.code, waitingCount(useOutbox.getState())]).toEqual([1, code, 1]);
    serverAnswers({ [SEND]: RECEIPT });
    keepHandbook(handbookAt29Weeks());
    await settle();
    expect(item()).toMatchObject({ receipt: { reportId: ID }, refused: null });
  });

  it.each([
    'invalid-input',
    'id-reused',
  ])('is not tried again after the refusal %s, and keeps it to show', async (code) => {
    keepSession(motherSession());
    serverAnswers({ [SEND]: refusal(409, code) });
    queueReport(BODY);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked.length, item()?.refused?.code]).toEqual([1, code]);
  });
});
