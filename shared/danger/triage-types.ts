import type { RiskColour } from '../risk/colour.ts';
import type { Phase } from './phase.ts';
import type { ReportField, ReportValues } from './report-values.ts';
import type { Urgency } from './urgency.ts';

/** What triage looks at. `signs` are the ticked sign ids; `gaDays` and `colour` absent mean unknown. */
export interface TriageInput {
  readonly phase: Phase;
  /** Gestational age in completed days. */
  readonly gaDays?: number;
  readonly signs: readonly string[];
  readonly values: ReportValues;
  /** The colour a clinician confirmed, never one computed from a self-report. */
  readonly colour?: RiskColour;
}

/** A value that cannot be graded as it stands: asked again, never dropped. `range` is what would have been graded. */
export interface TriageQuestion {
  readonly field: ReportField;
  readonly value: number;
  readonly range: readonly [low: number, high: number];
}

/** A fact a rule leaned on and did not have. */
export type MissingFact = ReportField | 'gaDays' | 'symptomatic';

export interface TriageResult {
  readonly urgency: Urgency;
  /** Ids of every sign that fired, most urgent first, then in table order. */
  readonly because: readonly string[];
  readonly missing: readonly MissingFact[];
  readonly questions: readonly TriageQuestion[];
}
