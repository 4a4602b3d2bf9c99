import { describe, expect, it } from 'vitest';
import { ALERT_STATES, type AlertState } from '../../../shared/danger/alert.ts';
import { type PlaceReportInput, placeReport } from '../../../shared/danger/merge.ts';
import { HOUR_MS } from '../../../shared/time/china-time.ts';

const openAlert = (state: AlertState = 'notified') => ({ urgency: 'today', state, openedAt: 0 }) as const;

const place = (input: Partial<PlaceReportInput>) =>
  placeReport({
    openAlert: openAlert(),
    openAlertSignIds: ['ds-rom'],
    newUrgency: 'today',
    newSignIds: ['ds-rom'],
    now: HOUR_MS,
    ...input,
  });

describe('a report while an alert is open', () => {
  it('joins it quietly when it says the same again', () => {
    expect(place({})).toEqual({ kind: 'merge', notify: false, reopen: false });
    expect(place({ newUrgency: 'within-24h' })).toEqual({ kind: 'merge', notify: false, reopen: false });
  });

  it('joins it and is announced when it brings a sign not reported yet, even a milder one', () => {
    expect(place({ newSignIds: ['ds-rom', 'ds-uti'], newUrgency: 'within-24h' })).toEqual({
      kind: 'merge',
      notify: true,
      reopen: false,
    });
  });

  it('joins it and is announced when somebody has answered already', () => {
    const notify = ALERT_STATES.filter((state) => state !== 'closed').map((state) => {
      const placement = place({ openAlert: openAlert(state) });
      return placement.kind === 'merge' && placement.notify;
    });
    expect(notify).toEqual([false, false, false, false, true, true, true]);
  });

  it('asks for an answer again when it is as grave with a new sign, or when the outcome was written already', () => {
    const reopened = (input: Partial<PlaceReportInput>) => {
      const placement = place(input);
      return placement.kind === 'merge' && placement.reopen;
    };
    for (const state of ['acknowledged', 'planned'] as const) {
      expect(reopened({ openAlert: openAlert(state), newSignIds: ['ds-trauma'] })).toBe(true);
      expect(reopened({ openAlert: openAlert(state) })).toBe(false);
      expect(reopened({ openAlert: openAlert(state), newSignIds: ['ds-uti'], newUrgency: 'within-24h' })).toBe(false);
    }
    expect(reopened({ openAlert: openAlert('outcome-recorded') })).toBe(true);
    expect(reopened({ openAlert: openAlert('seen'), newSignIds: ['ds-trauma'] })).toBe(false);
  });

  it('raises it when it is more urgent, however old the alert is and whoever has answered', () => {
    for (const now of [0, 23 * HOUR_MS, 24 * HOUR_MS, 240 * HOUR_MS]) {
      for (const state of ['submitted', 'notified', 'planned', 'outcome-recorded'] as const) {
        expect(place({ newUrgency: 'emergency', now, openAlert: openAlert(state) })).toEqual({
          kind: 'raise',
          from: 'today',
          to: 'emergency',
        });
      }
    }
  });

  it('opens a new one after 24 hours, and not a moment before', () => {
    expect(place({ now: 24 * HOUR_MS - 1 })).toEqual({ kind: 'merge', notify: false, reopen: false });
    expect(place({ now: 24 * HOUR_MS })).toEqual({ kind: 'open-new' });
  });
});

describe('a report while no alert is open', () => {
  it('opens one', () => {
    expect(place({ openAlert: null })).toEqual({ kind: 'open-new' });
    expect(place({ openAlert: openAlert('closed'), newUrgency: 'emergency' })).toEqual({ kind: 'open-new' });
  });
});
