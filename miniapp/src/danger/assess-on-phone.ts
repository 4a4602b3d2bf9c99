import type { Handbook } from '../../../shared/contract/handbook.ts';
import type { Phase } from '../../../shared/danger/phase.ts';
import type { ReportValues } from '../../../shared/danger/report-values.ts';
import { triage } from '../../../shared/danger/triage.ts';
import type { TriageInput, TriageResult } from '../../../shared/danger/triage-types.ts';
import { gestationDaysOn } from '../../../shared/pregnancy/gestational-age.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

export interface PhoneReport {
  readonly phase: Phase;
  readonly signs: readonly string[];
  readonly values: ReportValues;
}

/** Her gestation today by the handbook the phone kept; unknown without one, after birth or loss. */
export function gestationOnPhone(handbook: Handbook | null, today: CalendarDate): number | undefined {
  if (handbook === null || handbook.deliveredOn !== null || handbook.lostOn !== null) return undefined;
  return gestationDaysOn(handbook.dueDate, today);
}

/** The answer on the phone, by the same rules as the server’s, without any network. */
export function assessOnPhone(report: PhoneReport, handbook: Handbook | null, today: CalendarDate): TriageResult {
  const gaDays = gestationOnPhone(handbook, today);
  const colour = handbook?.colour ?? null;
  const input: TriageInput = {
    ...report,
    ...(gaDays === undefined ? {} : { gaDays }),
    ...(colour === null ? {} : { colour }),
  };
  return triage(input);
}
