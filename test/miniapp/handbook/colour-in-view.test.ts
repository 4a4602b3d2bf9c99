import { describe, expect, it } from 'vitest';
import { type ColourInView, colourInView } from '../../../miniapp/src/handbook/colour-in-view.ts';
import type { ReportStatus } from '../../../shared/contract/danger.ts';
import { RISK_COLOURS } from '../../../shared/risk/colour.ts';
import { daysAgo, handbookAt29Weeks, noticeOf } from '../../support/taro/her-world.tsx';

const report = (receivedAt: string, state: string | null): ReportStatus =>
  ({ receivedAt, alert: state === null ? null : { state } }) as ReportStatus;
const BEFORE = '2026-11-20T01:59:59.000Z';
const AFTER = '2026-11-20T02:00:01.000Z';

const seen = (change: Partial<Parameters<typeof colourInView>[0]> = {}) =>
  colourInView({
    handbook: handbookAt29Weeks(),
    notice: noticeOf(),
    problem: null,
    reports: [],
    unsent: false,
    ...change,
  });

describe('what the handbook says of her colour', () => {
  it.each(RISK_COLOURS)('shows the notice of %s', (colour) => {
    const notice = noticeOf({ colour });
    expect(seen({ handbook: handbookAt29Weeks({ colour }), notice })).toEqual({ kind: 'notice', notice });
  });

  it.each<[string, Partial<Parameters<typeof colourInView>[0]>, ColourInView['kind']]>([
    ['after a loss nothing', { handbook: handbookAt29Weeks({ lostOn: daysAgo(2) }) }, 'nothing'],
    ['nobody has assessed', { handbook: handbookAt29Weeks({ colour: null }), notice: undefined }, 'unassessed'],
    ['an older notice of nobody’s colour', { handbook: handbookAt29Weeks({ colour: null }) }, 'unassessed'],
    ['not answered yet', { notice: undefined }, 'loading'],
    ['a colour from before there were notices', { notice: null }, 'colour-alone'],
    ['not reached', { notice: undefined, problem: new Error() }, 'colour-alone'],
    ['kept and not reached', { problem: new Error() }, 'notice'],
    ['her report is on its way', { unsent: true }, 'older-than-report'],
    ['she reported since', { reports: [report(AFTER, 'notified')] }, 'older-than-report'],
    ['a doctor saw the report, and it is open', { reports: [report(AFTER, 'planned')] }, 'older-than-report'],
    ['the doctor assessed her after the report', { reports: [report(BEFORE, 'planned')] }, 'notice'],
    ['the report is closed', { reports: [report(AFTER, 'closed')] }, 'notice'],
    ['the report asked nobody', { reports: [report(AFTER, null)] }, 'notice'],
    [
      'a colour of unknown day beside an open report',
      { notice: null, reports: [report(BEFORE, 'seen')] },
      'older-than-report',
    ],
    [
      'not answered yet beside an open report',
      { notice: undefined, reports: [report(BEFORE, 'seen')] },
      'older-than-report',
    ],
  ])('%s', (_, change, kind) => {
    expect(seen(change).kind).toBe(kind);
  });
});
