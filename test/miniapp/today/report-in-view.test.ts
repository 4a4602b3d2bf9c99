import { describe, expect, it } from 'vitest';
import { reportInView } from '../../../miniapp/src/today/report-in-view.ts';
import type { ReportStatus } from '../../../shared/contract/danger.ts';
import { ALERT_STATES, type AlertState } from '../../../shared/danger/alert.ts';
import { PLAIN_WORDS } from '../../../shared/danger/plain-words.ts';
import { CLINICAL } from '../../../shared/danger/signs/clinical/index.ts';
import { SIGNS } from '../../../shared/danger/signs/index.ts';
import type { ReportId } from '../../../shared/identity/ids.ts';
import { HOUR_MS } from '../../../shared/time/china-time.ts';

const NOW = Date.parse('2026-11-22T04:00:00.000Z');
const hoursAgo = (hours: number) => new Date(NOW - hours * HOUR_MS).toISOString();

const alertIn = (state: AlertState): NonNullable<ReportStatus['alert']> => ({
  urgency: 'emergency',
  state,
  acknowledgedBy: '周医生',
  acknowledgedAt: '2026-11-22T02:42:00.000Z',
  plan: 'asked-to-come',
  outcome: 'adverse',
  steps: [],
});

const report = (id: string, receivedAt: string, alert: ReportStatus['alert']): ReportStatus => ({
  reportId: id as ReportId,
  number: '7F3K',
  phase: 'pregnancy',
  urgency: 'today',
  because: SIGNS.slice(0, 5).map((sign) => sign.id),
  missing: [],
  questions: [],
  receivedAt,
  answersDiffer: false,
  alert,
});

describe('the report on the first screen', () => {
  it.each([
    ['submitted', '已送达，等医生看到'],
    ['routed', '已送达，等医生看到'],
    ['notified', '已送达，等医生看到'],
    ['seen', '医院已打开，等医生确认'],
    ['acknowledged', '周医生 已看到 10:42'],
    ['planned', '请您现在来院'],
    ['outcome-recorded', '医生已写下结果'],
    ['closed', '医生已写下结果'],
  ] as const)('says of an alert that is %s: %s', (state, words) => {
    expect(reportInView([report('a', hoursAgo(2), alertIn(state))], NOW)?.state).toBe(words);
  });

  it.each([
    'acknowledged',
    'planned',
    'outcome-recorded',
  ] as const)('does not take the answer to an earlier report (%s) for an answer to this one', (state) => {
    const shown = reportInView([report('a', hoursAgo(1), alertIn(state))], NOW);
    expect(shown).toMatchObject({ state: '医生看过上一次的报告，等他看这一次', unanswered: true });
  });

  it('says to telephone until somebody has answered by name, and not after', () => {
    const unanswered = (state: AlertState) =>
      reportInView([report('a', hoursAgo(2), alertIn(state))], NOW)?.unanswered ?? null;
    expect(ALERT_STATES.filter((state) => unanswered(state) === true)).toEqual([
      'submitted',
      'routed',
      'notified',
      'seen',
    ]);
  });

  it('shows the urgency the hospital works with, not the lower one of the first report', () => {
    expect(reportInView([report('a', hoursAgo(1), alertIn('seen'))], NOW)?.urgency).toBe('现在打120');
  });

  it('shows an open alert however old, and a closed one for 48 hours', () => {
    const shown = (hours: number, state: AlertState) =>
      reportInView([report('a', hoursAgo(hours), alertIn(state))], NOW) !== null;
    expect([shown(200, 'planned'), shown(47.9, 'closed'), shown(48, 'closed')]).toEqual([true, true, false]);
  });

  it('prefers the open one to a newer one that is closed, and the newest among equals', () => {
    const reports = [
      report('old-open', hoursAgo(60), alertIn('seen')),
      report('closed', hoursAgo(1), alertIn('closed')),
      report('new-open', hoursAgo(50), alertIn('seen')),
    ];
    expect(reportInView(reports, NOW)?.reportId).toBe('new-open');
  });

  it('shows a report without an alert as delivered, and none where there is none', () => {
    expect(reportInView([report('a', hoursAgo(1), null)], NOW)).toMatchObject({
      state: '已送达',
      urgency: '今天去医院',
    });
    expect(reportInView([], NOW)).toBeNull();
  });

  it('names no sign and no outcome: others read over her shoulder', () => {
    const shown = JSON.stringify(reportInView([report('a', hoursAgo(1), alertIn('closed'))], NOW));
    for (const { id } of SIGNS) {
      expect(shown).not.toContain(CLINICAL[id].words);
      expect(shown).not.toContain(PLAIN_WORDS[id]);
    }
    expect(shown).not.toContain('不良');
  });
});
