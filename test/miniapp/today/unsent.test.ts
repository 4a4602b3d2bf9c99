import { describe, expect, it } from 'vitest';
import type { OutboxItem } from '../../../miniapp/src/offline/outbox-state.ts';
import { unsentOf } from '../../../miniapp/src/today/unsent.ts';
import type { ErrorReply } from '../../../shared/contract/errors.ts';

const item = (queuedAt: number, change: Partial<OutboxItem> = {}): OutboxItem =>
  ({ body: {}, queuedAt, attempts: 0, nextAttemptAt: queuedAt, receipt: null, refused: null, ...change }) as OutboxItem;

const receipt = {} as NonNullable<OutboxItem['receipt']>;
const reply: ErrorReply = { code: 'not-found', message: '没有找到手册', requestId: 'r' };

describe('what the hospital does not have', () => {
  it('is nothing once every report has its receipt', () => {
    expect([unsentOf([]), unsentOf([item(1, { receipt })])]).toEqual([null, null]);
  });

  it('is the newest waiting report, and says how many wait', () => {
    expect(unsentOf([item(2), item(1, { receipt })])).toMatchObject({ queuedAt: 2 });
    expect(unsentOf([item(3), item(2)])?.why).toContain('2份报告');
  });

  it('says why when the server will never take it', () => {
    expect(unsentOf([item(2, { refused: reply })])?.why).toBe('医院没有收到：没有找到手册');
  });
});
