import type { Phase } from './phase.ts';
import { FIELD_SPECS, type FieldSpec, type ReportField, type ReportValues } from './report-values.ts';
import type { TriageQuestion } from './triage-types.ts';

export interface QuestionedValues {
  /** The values fit to be graded. */
  readonly graded: ReportValues;
  /** Every other value given, in field order. */
  readonly questions: readonly TriageQuestion[];
}

/**
 * Parts the values given into those to grade and those to ask about again. Asked about are: what no living person
 * has (98.6 as a temperature, NaN), a lower pressure not below the upper one (both), and a measurement of another phase
 * (fetal movements after birth), because guessing whose it is could hide whose it is not.
 */
export function questionValues(phase: Phase, values: ReportValues): QuestionedValues {
  const graded: { [field in ReportField]?: number } = {};
  const questions: TriageQuestion[] = [];
  const pair = contradictingPressures(values);
  for (const spec of FIELD_SPECS) {
    const value = values[spec.field];
    if (value === undefined || value === null) continue;
    const range = rangeOf(spec, pair);
    if (within(value, range) && spec.phases.includes(phase)) graded[spec.field] = value;
    else questions.push({ field: spec.field, value, range });
  }
  return { graded, questions };
}

export type QuestionReason = 'impossible' | 'contradiction' | 'other-phase';

/** Why a value is asked about: no living person has it, it contradicts another value, or it belongs to another phase. */
export function questionReason(question: TriageQuestion): QuestionReason {
  const spec = FIELD_SPECS.find(({ field }) => field === question.field);
  if (spec === undefined || !within(question.value, spec.plausible)) return 'impossible';
  return within(question.value, question.range) ? 'other-phase' : 'contradiction';
}

interface Pressures {
  readonly sbp: number;
  readonly dbp: number;
}

/** The two pressures when each is possible by itself but the lower one is not below the upper one. */
function contradictingPressures({ sbp, dbp }: ReportValues): Pressures | null {
  if (sbp === undefined || dbp === undefined || dbp < sbp) return null;
  const possible = FIELD_SPECS.every(
    ({ field, plausible }) =>
      (field !== 'sbp' || within(sbp, plausible)) && (field !== 'dbp' || within(dbp, plausible)),
  );
  return possible ? { sbp, dbp } : null;
}

/** The plausible range; for contradicting pressures, the part of it that the other number leaves open. */
function rangeOf({ field, plausible }: FieldSpec, pair: Pressures | null): readonly [number, number] {
  const [low, high] = plausible;
  if (pair !== null && field === 'sbp') return [pair.dbp + 1, high];
  if (pair !== null && field === 'dbp') return [low, pair.sbp - 1];
  return plausible;
}

/** False for NaN and the infinities, which compare with nothing. */
const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;
