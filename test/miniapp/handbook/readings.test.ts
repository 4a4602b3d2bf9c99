import '../../support/taro/build-constants.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetHerData } from '../../../miniapp/src/account/forget-her-data.ts';
import { markRead, readingOf, startReadings, useReadings } from '../../../miniapp/src/handbook/readings.ts';
import type { ReadingsState } from '../../../miniapp/src/handbook/readings-state.ts';
import { readStored } from '../../../miniapp/src/platform/storage.ts';
import { keepSession } from '../../../miniapp/src/session/session-store.ts';
import { freshPhone, motherSession, noticeOf, ok, refusal, serverAnswers } from '../../support/taro/her-world.tsx';
import { asked, setConnected } from '../../support/taro/taro.ts';

const READ = 'POST /api/handbook/colour-notice/read';
const READ_AT = '2026-11-25T02:32:00.000Z';
const { assessmentId } = noticeOf();
const RECEIPT = ok({ notice: noticeOf({ readAt: READ_AT }) });

let stop: () => void = () => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  freshPhone();
  stop = startReadings();
});
afterEach(() => {
  stop();
  freshPhone();
  vi.useRealTimers();
});

const state = () => readingOf(noticeOf(), useReadings.getState().readings);
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('the receipt of a reading', () => {
  it('is on the phone before anything is sent', () => {
    markRead(assessmentId);
    expect(readStored<ReadingsState>('readings')?.readings.map((one) => one.assessmentId)).toEqual([assessmentId]);
  });

  it('counts with the server’s answer and not before, and is sent once however often she taps', async () => {
    keepSession(motherSession());
    serverAnswers({ [READ]: RECEIPT });
    markRead(assessmentId);
    markRead(assessmentId);
    expect(state()).toEqual({ kind: 'waiting' });
    await settle();
    expect(state()).toEqual({ kind: 'read', at: READ_AT });
    markRead(assessmentId);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(asked.map(({ body }) => body)).toEqual([{ assessmentId }]);
  });

  it('is tried again until somebody answers', async () => {
    keepSession(motherSession());
    markRead(assessmentId);
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked).toHaveLength(2);
    serverAnswers({ [READ]: RECEIPT });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state().kind).toBe('read');
  });

  it('goes at once when the network returns', async () => {
    keepSession(motherSession());
    markRead(assessmentId);
    await vi.advanceTimersByTimeAsync(30_000);
    serverAnswers({ [READ]: RECEIPT });
    setConnected(true);
    await settle();
    expect(state().kind).toBe('read');
  });

  it('waits for somebody to be signed in', async () => {
    serverAnswers({ [READ]: RECEIPT });
    markRead(assessmentId);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([]);
    keepSession(motherSession());
    await settle();
    expect(state().kind).toBe('read');
  });

  it.each(['unavailable', 'internal', 'too-many-requests'])('waits on after the refusal %s', async (code) => {
    keepSession(motherSession());
    serverAnswers({ [READ]: refusal(503, code) });
    markRead(assessmentId);
    await settle();
    expect(state()).toEqual({ kind: 'waiting' });
  });

  it.each(['state-conflict', 'not-found', 'consent-required'])('is hers to give again after %s', async (code) => {
    keepSession(motherSession());
    serverAnswers({ [READ]: refusal(409, code) });
    markRead(assessmentId);
    await vi.advanceTimersByTimeAsync(120_000);
    expect([asked.length, state()]).toEqual([1, { kind: 'unread', refusedBecause: '不行' }]);
  });

  it('leaves the phone when she signs out', () => {
    markRead(assessmentId);
    forgetHerData();
    expect([readStored('readings'), state().kind]).toEqual([null, 'unread']);
  });
});
