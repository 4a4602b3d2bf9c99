import type { Phase } from '../../../shared/danger/phase.ts';
import type { ReportValues } from '../../../shared/danger/report-values.ts';
import type { TriageResult } from '../../../shared/danger/triage-types.ts';
import { keptHandbook } from '../handbook/use-handbook.ts';
import { now, today } from '../platform/clock.ts';
import { open } from '../platform/navigation.ts';
import { assessOnPhone } from './assess-on-phone.ts';
import { keepDraft } from './report-draft.ts';
import { startReport } from './report-flow.ts';

/** What values measured just now ask for, by the rules of every report and without a network. */
export const gradeValues = (phase: Phase, values: ReportValues): TriageResult =>
  assessOnPhone({ phase, signs: [], values }, keptHandbook(), today());

/** Opens a report with these values already in it. */
export function reportWithValues(phase: Phase, values: ReportValues): void {
  keepDraft({ ...startReport(keptHandbook(), today()), phase, step: 'signs', values }, now());
  open('dangerReport');
}
