import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterReadingEvent,
  isWaiting,
  NO_READINGS,
  nextAttemptAt,
  type ReadingEvent,
  readingOf,
} from '../../../miniapp/src/handbook/readings-state.ts';
import type { ErrorReply } from '../../../shared/contract/errors.ts';
import type { AssessmentId } from '../../../shared/identity/ids.ts';
import { noticeOf } from '../../support/taro/her-world.tsx';

const { assessmentId } = noticeOf();
const READ_AT = '2026-11-25T02:32:00.000Z';
const REPLY: ErrorReply = { code: 'state-conflict', message: '告知已经换了新的', requestId: 'r' };

const marked = (at = 0): ReadingEvent => ({ kind: 'marked', assessmentId, at });
const unanswered = (at: number): ReadingEvent => ({ kind: 'unanswered', id: assessmentId, at });
const received: ReadingEvent = { kind: 'received', id: assessmentId, readAt: READ_AT };
const refused: ReadingEvent = { kind: 'refused', id: assessmentId, reply: REPLY };
const become = (...events: readonly ReadingEvent[]) => events.reduce(afterReadingEvent, NO_READINGS);
const of = (...events: readonly ReadingEvent[]) => readingOf(noticeOf(), become(...events).readings);

describe('that she has read it', () => {
  it.each([
    ['nothing was said', of(), { kind: 'unread', refusedBecause: null }],
    ['she said so', of(marked()), { kind: 'waiting' }],
    ['nobody answered', of(marked(), unanswered(0)), { kind: 'waiting' }],
    ['the server has it', of(marked(), received), { kind: 'read', at: READ_AT }],
    ['the server does not take it', of(marked(), refused), { kind: 'unread', refusedBecause: REPLY.message }],
    ['she says it again', of(marked(), refused, marked()), { kind: 'waiting' }],
    ['a refusal after the receipt', of(marked(), received, refused), { kind: 'read', at: READ_AT }],
    ['she says it after the receipt', of(marked(), received, marked()), { kind: 'read', at: READ_AT }],
  ])('%s', (_, state, expected) => {
    expect(state).toEqual(expected);
  });

  it('the server’s word stands without anything on this phone', () => {
    expect(readingOf(noticeOf({ readAt: READ_AT }), [])).toEqual({ kind: 'read', at: READ_AT });
  });

  it('a new notice is unread, whatever she read before', () => {
    const next = noticeOf({ assessmentId: '00000000-0000-4000-8000-0000000000c2' as AssessmentId });
    expect(readingOf(next, become(marked(), received).readings).kind).toBe('unread');
  });

  it.each([
    [[marked(100)], 100],
    [[marked(100), unanswered(100)], 2100],
    [[marked(0), unanswered(0), unanswered(0)], 10_000],
    [[marked(0), unanswered(0), unanswered(0), unanswered(0), unanswered(0)], 60_000],
    [[marked(0), unanswered(0), { kind: 'network-returned', at: 7 }], 7],
    [[marked(0), received], null],
    [[marked(0), refused], null],
  ] as [ReadingEvent[], number | null][])('is tried again at the right time (%#)', (events, at) => {
    expect(nextAttemptAt(become(...events))).toBe(at);
  });

  it('nothing undelivered is ever dropped, and what has been delivered does not pile up', () => {
    const id = fc.constantFrom(...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `id-${n}` as AssessmentId));
    const event = fc.record({ kind: fc.constantFrom('marked', 'received'), assessmentId: id });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (drawn) => {
        const events = drawn.map(
          ({ kind, assessmentId: one }): ReadingEvent =>
            kind === 'marked' ? { kind, assessmentId: one, at: 0 } : { kind: 'received', id: one, readAt: READ_AT },
        );
        const { readings } = become(...events);
        const last = (one: AssessmentId) =>
          events.filter(
            (happened) =>
              ('assessmentId' in happened ? happened.assessmentId : 'id' in happened && happened.id) === one,
          );
        for (const one of new Set(drawn.map((happened) => happened.assessmentId))) {
          const firstMark = last(one).findIndex(({ kind }) => kind === 'marked');
          const delivered = last(one).some(({ kind }, index) => kind === 'received' && index > firstMark);
          if (firstMark >= 0 && !delivered)
            expect(readings.some((kept) => kept.assessmentId === one && isWaiting(kept))).toBe(true);
        }
        expect(new Set(readings.map((kept) => kept.assessmentId)).size).toBe(readings.length);
        expect(readings.filter((kept) => !isWaiting(kept)).length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
