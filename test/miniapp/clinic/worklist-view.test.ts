import { describe, expect, it } from 'vitest';
import {
  countdownOf,
  inOrder,
  medianWords,
  mergedWords,
  OUTCOME_OVERDUE_MS,
  overdueWords,
  ownerWords,
  PLAN_OVERDUE_MS,
  waitedWords,
  whereWords,
} from '../../../miniapp/src/clinic/danger/worklist/worklist-view.ts';
import { clockAheadMs, clockWithSeconds } from '../../../miniapp/src/clinic/server-clock.ts';
import type { AlertId } from '../../../shared/identity/ids.ts';
import { AT, minutes, sampleRow } from './sample-row.ts';

const named = (id: string, change: Parameters<typeof sampleRow>[0]) => sampleRow({ alertId: id as AlertId, ...change });

describe('the order of the list', () => {
  it('puts the most urgent first, then whoever has waited longest', () => {
    const rows = [
      named('day-old', { urgency: 'within-24h', waitingSince: minutes(-600) }),
      named('today-new', { urgency: 'today', waitingSince: minutes(-1) }),
      named('emergency-new', { urgency: 'emergency', waitingSince: minutes(0) }),
      named('today-old', { urgency: 'today', waitingSince: minutes(-9) }),
    ];
    expect(inOrder(rows).map(({ alertId }) => alertId)).toEqual(['emergency-new', 'today-old', 'today-new', 'day-old']);
  });

  it('keeps the server’s order of equals and leaves the list it was given alone', () => {
    const rows = [named('a', {}), named('b', {}), named('c', { urgency: 'today' })];
    expect(inOrder([...rows].reverse()).map(({ alertId }) => alertId)).toEqual(['b', 'a', 'c']);
    expect(rows.map(({ alertId }) => alertId)).toEqual(['a', 'b', 'c']);
  });
});

describe('the countdown', () => {
  it('runs on the server’s clock, however wrong the device is', () => {
    const received = AT - 10 * 60_000;
    const ahead = clockAheadMs(new Date(AT).toISOString(), received);
    const serverNow = received + 5000 + ahead;
    expect(countdownOf(sampleRow(), serverNow)).toEqual({
      label: '再通知',
      remainingSeconds: 55,
      totalSeconds: 180,
      tone: 'emergency',
    });
  });

  it.each([
    ['notify-again', 0, '再通知'],
    ['next-level', 0, '转上一级'],
    ['next-level', 1, '转上一级'],
    ['next-level', 2, '再通知各级'],
  ] as const)('calls %s from level %i %s', (action, level, label) => {
    expect(countdownOf(sampleRow({ level, nextStep: { action, at: minutes(1) } }), AT)?.label).toBe(label);
  });

  it('is gone once somebody has answered', () => {
    expect(countdownOf(sampleRow({ nextStep: null }), AT)).toBeNull();
  });
});

describe('what is overdue', () => {
  const taken = minutes(0);
  it.each([
    ['acknowledged', PLAN_OVERDUE_MS, null],
    ['acknowledged', PLAN_OVERDUE_MS + 1, '还没有安排'],
    ['acknowledged', OUTCOME_OVERDUE_MS + 1, '还没记录结果'],
    ['planned', OUTCOME_OVERDUE_MS, null],
    ['planned', OUTCOME_OVERDUE_MS + 1, '还没记录结果'],
    ['outcome-recorded', OUTCOME_OVERDUE_MS, null],
    ['outcome-recorded', OUTCOME_OVERDUE_MS + 1, '还没有办结'],
    ['closed', OUTCOME_OVERDUE_MS + 1, null],
  ] as const)('%s after %i ms: %s', (state, after, words) => {
    expect(overdueWords({ state, acknowledgedAt: taken }, AT + after)).toBe(words);
  });

  it('is nothing while nobody has taken it: then the countdown runs', () => {
    expect(overdueWords({ state: 'notified', acknowledgedAt: null }, AT + OUTCOME_OVERDUE_MS * 9)).toBeNull();
  });
});

describe('the words of a row', () => {
  it('say how long she has waited, and whether the report was merged', () => {
    expect(waitedWords(sampleRow(), AT)).toBe('2分00秒');
    expect([mergedWords({ reportCount: 1 }), mergedWords({ reportCount: 2 })]).toEqual([null, '第2次报告，已并入']);
  });

  it('say plainly that there is no number to ring', () => {
    expect(whereWords({ clinicName: '清泉', maskedPhone: null })).toEqual(['清泉', '没有留电话']);
  });

  it('name the owner, the moment and how long it took', () => {
    const row = sampleRow({ owner: '周医生', acknowledgedAt: minutes(0) });
    expect(ownerWords(row)).toBe('周医生 10:00 看到（用了2分00秒）');
    expect(ownerWords(sampleRow())).toBe('还没有人负责');
  });

  it('show a dash for a median of nothing, and zero as a length of time', () => {
    expect([medianWords(null), medianWords(0), medianWords(220)]).toEqual(['—', '0秒', '3分40秒']);
    expect(clockWithSeconds(Date.parse('2026-11-23T02:43:07.900Z'))).toBe('10:43:07');
  });
});
