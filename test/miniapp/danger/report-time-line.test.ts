import { describe, expect, it } from 'vitest';
import { attentionWords } from '../../../miniapp/src/danger/attention-words.ts';
import { reportTimeLine } from '../../../miniapp/src/danger/report-time-line.ts';
import type { ReportStatus } from '../../../shared/contract/danger.ts';
import { PLAN_KINDS } from '../../../shared/danger/alert.ts';
import { ALERT_URGENCIES } from '../../../shared/danger/urgency.ts';
import { alertOf, statusOf, stepOf } from './report-examples.ts';

const NOW = Date.parse('2026-11-22T03:00:00.000Z');

describe('the time line', () => {
  const lines = (status: ReportStatus) =>
    reportTimeLine(status, '清泉街道卫生院', NOW).map(({ title, note, state }) => [title, note, state]);

  it('tells the whole way, with names, China time and the doctor’s note', () => {
    const steps = [
      stepOf({}),
      stepOf({ kind: 'told', words: '已通知医院' }),
      stepOf({ kind: 'told', words: '已通知医院' }),
      stepOf({ kind: 'escalated', words: '还没人看到，已再次通知', at: '2026-11-22T02:41:00.000Z' }),
      stepOf({ kind: 'acknowledged', words: '医生已看到，正在处理', by: '周医生', at: '2026-11-22T02:42:00.000Z' }),
      stepOf({ kind: 'planned', words: '请您现在来院', by: '周医生', note: '走急诊', at: '2026-11-22T02:44:00.000Z' }),
    ];
    const alert = alertOf({
      state: 'planned',
      acknowledgedAt: '2026-11-22T02:42:00.000Z',
      plan: 'asked-to-come',
      steps,
    });
    expect(lines(statusOf({ alert }))).toEqual([
      ['已送达 清泉街道卫生院', '10:38', 'done'],
      ['已通知医院', '10:38', 'done'],
      ['还没人看到，已再次通知', '10:41', 'late'],
      ['周医生 已看到，正在处理', '10:42 · 用了4分00秒', 'done'],
      ['请您现在来院。医生说：走急诊', '10:44 · 周医生', 'done'],
      ['到院和结果', '到了以后医生会写在这里', 'next'],
    ]);
  });

  it('always shows what comes next until the outcome is written', () => {
    const acknowledgedAt = '2026-11-22T02:42:00.000Z';
    const last = (change: Partial<NonNullable<ReportStatus['alert']>>) =>
      reportTimeLine(statusOf({ alert: alertOf(change) }), null, NOW).at(-1)?.state;
    expect(last({})).toBe('next');
    expect(last({ acknowledgedAt })).toBe('next');
    for (const plan of PLAN_KINDS) expect(last({ acknowledgedAt, plan })).toBe('next');
    expect(last({ acknowledgedAt, plan: 'asked-to-come', outcome: 'admitted' })).toBe('done');
  });

  it('names the day of what happened on another day', () => {
    const status = statusOf({ alert: null, receivedAt: '2026-11-21T02:38:00.000Z' });
    expect(lines(status)).toEqual([['已送达，已记下', '2026年11月21日 10:38', 'done']]);
  });

  it('says what to do while nobody has answered, and nothing of the kind afterwards', () => {
    for (const urgency of ALERT_URGENCIES) {
      expect(attentionWords(statusOf({ alert: alertOf({ urgency }) }))).toMatch(/还没有医生确认看到.*上一级医院/);
      const acknowledgedAt = '2026-11-22T02:42:00.000Z';
      expect(attentionWords(statusOf({ alert: alertOf({ urgency, acknowledgedAt }) }))).toBeNull();
    }
    expect(attentionWords(statusOf({ alert: null }))).toMatch(/没有通知医生/);
  });

  it('does not take the answer to her report of before for an answer to this one', () => {
    const earlier = '2026-11-22T02:30:00.000Z';
    const acknowledged = stepOf({ kind: 'acknowledged', words: '医生已看到', by: '周医生', at: earlier });
    const alert = alertOf({
      state: 'acknowledged',
      acknowledgedBy: '周医生',
      acknowledgedAt: earlier,
      steps: [acknowledged],
    });
    const status = statusOf({ alert });
    expect(attentionWords(status)).toBe('医生看过上一次的报告，等他看这一次。不要等，直接打电话。');
    expect(lines(status)).toEqual([
      ['周医生 看过上一次的报告', '10:30', 'done'],
      ['等医生看这一次的报告', '上一次的，医生已经看过', 'next'],
    ]);
    const planned = stepOf({ kind: 'planned', words: '请您现在来院', by: '周医生', at: '2026-11-22T02:44:00.000Z' });
    const since = statusOf({
      alert: { ...alert, state: 'planned', plan: 'asked-to-come', steps: [acknowledged, planned] },
    });
    expect(attentionWords(since)).toBeNull();
  });
});
