import { describe, expect, it } from 'vitest';
import { unsentOf } from '../../../miniapp/src/delivery/unsent.ts';
import type { OutboxItem } from '../../../miniapp/src/offline/outbox-state.ts';
import type { ErrorCode } from '../../../shared/contract/errors.ts';

const item = (queuedAt: number, change: Partial<OutboxItem> = {}): OutboxItem =>
  ({ body: {}, queuedAt, attempts: 0, nextAttemptAt: queuedAt, receipt: null, refused: null, ...change }) as OutboxItem;

const receipt = {} as NonNullable<OutboxItem['receipt']>;
const refused = (queuedAt: number, code: ErrorCode) =>
  item(queuedAt, { refused: { code, message: '不行', requestId: 'r' } });
const shown = (...items: readonly OutboxItem[]) => {
  const unsent = unsentOf(items);
  return unsent === null ? null : [unsent.item.queuedAt, unsent.count];
};

describe('what the hospital does not have', () => {
  it('is nothing once every report has its receipt', () => {
    expect([shown(), shown(item(1, { receipt }))]).toEqual([null, null]);
  });

  it('is the newest waiting report, and says how many wait', () => {
    expect(shown(item(2), item(1, { receipt }))).toEqual([2, 1]);
    expect(shown(item(3), item(2))).toEqual([3, 2]);
  });

  it('speaks of one report only: what is still being sent, then what waits for her, then what was refused', () => {
    expect(shown(refused(3, 'id-reused'), refused(2, 'consent-required'), item(1))).toEqual([1, 3]);
    expect(shown(refused(3, 'id-reused'), refused(2, 'not-found'))).toEqual([2, 2]);
    expect(shown(refused(3, 'id-reused'))).toEqual([3, 1]);
  });

  it('forgets a report refused for good once a later one has arrived, and nothing else', () => {
    expect(shown(item(2, { receipt }), refused(1, 'id-reused'))).toBeNull();
    expect(shown(refused(2, 'id-reused'), item(1, { receipt }))).toEqual([2, 1]);
    expect(shown(item(2, { receipt }), refused(1, 'consent-required'))).toEqual([1, 1]);
  });
});
