import { DAY_MS, type EpochMs } from '../time/china-time.ts';
import type { Alert } from './alert.ts';
import { UNANSWERED } from './life-cycle.ts';
import { type AlertUrgency, compareUrgency } from './urgency.ts';

/** How long an open alert takes in later reports of the same or a lower urgency. */
export const MERGE_WINDOW_MS = DAY_MS;

export interface PlaceReportInput {
  /** The woman’s newest alert that is not closed, whether it began about herself or the baby. */
  readonly openAlert: (Pick<Alert, 'urgency' | 'state'> & { readonly openedAt: EpochMs }) | null;
  /** Every sign this alert already carries, its merged reports included. */
  readonly openAlertSignIds: readonly string[];
  readonly newUrgency: AlertUrgency;
  readonly newSignIds: readonly string[];
  readonly now: EpochMs;
}

export type Placement =
  | { readonly kind: 'open-new' }
  | {
      readonly kind: 'merge';
      readonly notify: boolean;
      /** The answer there was is not one to this report: somebody has to answer again. */
      readonly reopen: boolean;
    }
  | { readonly kind: 'raise'; readonly from: AlertUrgency; readonly to: AlertUrgency };

/**
 * Where a new report belongs. A higher urgency always raises the open alert, whatever its age. The same or a lower one
 * joins it for 24 hours from its opening (the window does not slide, or repeats could hide for ever) and opens a new
 * one after that. A joining report is announced again when it brings a sign not yet in the alert, or when somebody has
 * already answered and so is no longer looking: a first or a worse sign always leaves. It waits for an answer of its
 * own when it is as grave as the alert and brings a new sign, or when the alert’s outcome had been written already.
 */
export function placeReport({ openAlert, openAlertSignIds, newUrgency, newSignIds, now }: PlaceReportInput): Placement {
  if (openAlert === null || openAlert.state === 'closed') return { kind: 'open-new' };
  if (compareUrgency(newUrgency, openAlert.urgency) > 0) {
    return { kind: 'raise', from: openAlert.urgency, to: newUrgency };
  }
  if (now - openAlert.openedAt >= MERGE_WINDOW_MS) return { kind: 'open-new' };
  const answered = !UNANSWERED.includes(openAlert.state);
  const newSign = newSignIds.some((id) => !openAlertSignIds.includes(id));
  const asGrave = compareUrgency(newUrgency, openAlert.urgency) === 0;
  const reopen = answered && (openAlert.state === 'outcome-recorded' || (newSign && asGrave));
  return { kind: 'merge', notify: answered || newSign, reopen };
}
