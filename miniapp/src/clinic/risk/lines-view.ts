import {
  type ClinicianLine,
  type ExplainedAssessment,
  explainForClinician,
} from '../../../../shared/risk/explain/explain-for-clinician.ts';
import type { FactName } from '../../../../shared/risk/facts/facts.ts';
import type { Screening } from '../../../../shared/risk/screen.ts';
import { isFactName } from './form/fact-spec.ts';

/** What a result says, in the parts a screen lays out. */
export interface ResultLines {
  readonly completeness: string | null;
  readonly findings: readonly ClinicianLine[];
  readonly needsClinician: readonly string[];
  /** One line with everything that is not known yet. */
  readonly missing: ClinicianLine | null;
}

/** So few missing values are offered by name; more are only counted. */
const OFFERED = 6;

/** The values a result still waits for, while they are few. */
export function missingFacts({ cannotSay }: Pick<ExplainedAssessment, 'cannotSay'>): readonly FactName[] {
  const facts = cannotSay
    .reduce<readonly string[]>((all, { missing }) => all.concat(missing), [])
    .filter(isFactName)
    .filter((fact, index, all) => all.indexOf(fact) === index);
  return facts.length > OFFERED ? [] : facts;
}

export function resultLines(result: ExplainedAssessment | Screening): ResultLines {
  const lines = explainForClinician(result);
  const first = (kind: ClinicianLine['kind']) => lines.find((line) => line.kind === kind);
  return {
    completeness: first('completeness')?.words ?? null,
    findings: lines.filter(({ kind }) => kind === 'finding'),
    needsClinician: lines.filter(({ kind }) => kind === 'needs-clinician').map(({ words }) => words),
    missing: first('missing') ?? null,
  };
}
