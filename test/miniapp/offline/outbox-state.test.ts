import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterOutboxEvent,
  dueItems,
  EMPTY_OUTBOX,
  isWaiting,
  nextAttemptAt,
  type OutboxEvent,
  type OutboxState,
} from '../../../miniapp/src/offline/outbox-state.ts';
import type { ReportBody, ReportStatus } from '../../../shared/contract/danger.ts';
import type { ErrorReply } from '../../../shared/contract/errors.ts';
import type { ReportId } from '../../../shared/identity/ids.ts';

const body = (id: string): ReportBody => ({ id: id as ReportId }) as ReportBody;
const receipt = (id: string): ReportStatus => ({ reportId: id as ReportId }) as ReportStatus;
const reply: ErrorReply = { code: 'id-reused', message: '编号用过了', requestId: 'r' };
const held: ErrorReply = { code: 'consent-required', message: '还没有同意', requestId: 'r' };
const become = (...events: readonly OutboxEvent[]): OutboxState => events.reduce(afterOutboxEvent, EMPTY_OUTBOX);
const queued = (id: string, at: number): OutboxEvent => ({ kind: 'queued', body: body(id), at });
const ids = (items: readonly { readonly body: ReportBody }[]) => items.map((item) => item.body.id as string);

describe('the outbox', () => {
  it('takes a report once, however often the button was tapped', () => {
    expect(ids(become(queued('a', 1), queued('a', 2)).items)).toEqual(['a']);
  });

  it('tries a new report at once and the oldest first', () => {
    const state = become(queued('a', 10), queued('b', 20));
    expect(ids(dueItems(state, 20))).toEqual(['a', 'b']);
    expect(ids(dueItems(state, 15))).toEqual(['a']);
    expect(nextAttemptAt(state)).toBe(10);
  });

  it('waits 1, 2, 4, 8, 15, 30 seconds between attempts, then 30 for ever', () => {
    let state = become(queued('a', 0));
    const waits: number[] = [];
    for (let attempt = 0; attempt < 9; attempt += 1) {
      state = afterOutboxEvent(state, { kind: 'unanswered', id: 'a', at: 1000 });
      waits.push((nextAttemptAt(state) ?? 0) - 1000);
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 15_000, 30_000, 30_000, 30_000, 30_000]);
  });

  it('tries everything at once when the network returns', () => {
    const state = become(queued('a', 0), { kind: 'unanswered', id: 'a', at: 0 }, { kind: 'network-returned', at: 5 });
    expect(ids(dueItems(state, 5))).toEqual(['a']);
  });

  it('stops trying with the receipt, and the receipt is never taken back', () => {
    const delivered = become(queued('a', 0), { kind: 'delivered', receipt: receipt('a') });
    expect([nextAttemptAt(delivered), dueItems(delivered, 1e9)]).toEqual([null, []]);
    const later = [
      { kind: 'unanswered', id: 'a', at: 1 },
      { kind: 'refused', id: 'a', reply },
      { kind: 'network-returned', at: 2 },
      queued('a', 3),
    ] as const;
    for (const event of later) expect(afterOutboxEvent(delivered, event).items).toEqual(delivered.items);
  });

  it('stops trying what the server will not take, and keeps it with the reason', () => {
    const state = become(queued('a', 0), { kind: 'refused', id: 'a', reply });
    expect([nextAttemptAt(state), state.items[0]?.refused, state.items[0]?.receipt]).toEqual([null, reply, null]);
  });

  it('holds a report for her consent without sending it, and tries it as soon as she may have agreed', () => {
    const state = become(queued('a', 0), { kind: 'refused', id: 'a', reply: held });
    expect([nextAttemptAt(state), state.items[0]?.refused]).toEqual([null, held]);
    expect(nextAttemptAt(afterOutboxEvent(state, { kind: 'network-returned', at: 5 }))).toBeNull();
    const again = afterOutboxEvent(state, { kind: 'let-in', at: 9 });
    expect([ids(dueItems(again, 9)), again.items[0]?.refused]).toEqual([['a'], null]);
  });

  it('does not try a final refusal again when she agrees to something', () => {
    const state = become(queued('a', 0), { kind: 'refused', id: 'a', reply }, { kind: 'let-in', at: 9 });
    expect([nextAttemptAt(state), state.items[0]?.refused]).toEqual([null, reply]);
  });

  it('knows nothing of a report it never took', () => {
    expect(become({ kind: 'delivered', receipt: receipt('x') })).toEqual(EMPTY_OUTBOX);
  });
});

const ID = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm');
const AT = fc.nat(100_000);
const EVENT: fc.Arbitrary<OutboxEvent> = fc.oneof(
  fc.record({ kind: fc.constant('queued' as const), body: ID.map(body), at: AT }),
  fc.record({ kind: fc.constant('delivered' as const), receipt: ID.map(receipt) }),
  fc.record({ kind: fc.constant('unanswered' as const), id: ID, at: AT }),
  fc.record({ kind: fc.constant('refused' as const), id: ID, reply: fc.constantFrom(reply, held) }),
  fc.record({ kind: fc.constant('network-returned' as const), at: AT }),
  fc.record({ kind: fc.constant('let-in' as const), at: AT }),
);

describe('whatever happens, in whatever order', () => {
  it('no report is lost before its receipt, doubled, or called delivered without one', () => {
    fc.assert(
      fc.property(fc.array(EVENT, { maxLength: 80 }), (events) => {
        const state = become(...events);
        const queuedIds = new Set(events.flatMap((event) => (event.kind === 'queued' ? [event.body.id] : [])));
        const receipts = new Set(events.flatMap((e) => (e.kind === 'delivered' ? [e.receipt.reportId] : [])));
        expect(new Set(ids(state.items)).size).toBe(state.items.length);
        for (const id of queuedIds) if (!receipts.has(id)) expect(ids(state.items)).toContain(id);
        for (const item of state.items) {
          if (item.receipt !== null) expect(item.receipt.reportId).toBe(item.body.id);
        }
      }),
    );
  });

  it('whatever waits has a next attempt, and nothing else has', () => {
    fc.assert(
      fc.property(fc.array(EVENT, { maxLength: 40 }), (events) => {
        const state = become(...events);
        expect(nextAttemptAt(state) !== null).toBe(state.items.some(isWaiting));
        expect(dueItems(state, Number.MAX_SAFE_INTEGER)).toHaveLength(state.items.filter(isWaiting).length);
      }),
    );
  });

  it('keeps ten receipts at most', () => {
    const many = Array.from({ length: 14 }, (_, index) => `r${index}`);
    const state = become(
      ...many.flatMap((id, at): OutboxEvent[] => [queued(id, at), { kind: 'delivered', receipt: receipt(id) }]),
      queued('last', 99),
    );
    expect(state.items).toHaveLength(11);
    expect(ids(state.items)).toContain('r13');
  });
});
