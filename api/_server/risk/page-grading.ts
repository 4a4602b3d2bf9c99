import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { Deps } from '../ports.ts';
import type { listAssessments } from './assessment-store.ts';
import { shownFacts } from './known-facts.ts';
import type { findLatestScreening } from './screening-store.ts';
import { openAssessment, openScreening } from './sealed-content.ts';

type ScreeningEntry = NonNullable<Awaited<ReturnType<typeof findLatestScreening>>>;
type AssessmentEntry = Awaited<ReturnType<typeof listAssessments>>[number];

interface RuleSetColumns {
  readonly ruleSetId: string;
  readonly ruleSetVersion: string;
  readonly ruleSetHash: string;
}

const ruleSetOf = ({ ruleSetId: id, ruleSetVersion: version, ruleSetHash: hash }: RuleSetColumns) => ({
  id,
  version,
  hash,
});

type Because = RiskPage['assessments'][number]['findings'][number]['because'];

const becauseOf = (reasons: readonly Because[number][]): Because =>
  reasons.map(({ fact, value, holds }) => ({ fact, value, holds }));

/** A screening as its form and its answer. */
export function screeningOnPage(deps: Deps, entry: ScreeningEntry): NonNullable<RiskPage['latestScreening']> {
  const { screening, staffName, institutionName } = entry;
  const { facts, positives, notDone } = openScreening(deps, screening);
  return {
    screeningId: screening.id,
    by: { staffName, institutionName, at: screening.at.toISOString() },
    occasion: screening.occasion,
    form: screening.form,
    result: screening.result,
    positives: positives.map(({ ruleId, because, source }) => ({ ruleId, because: becauseOf(because), source })),
    notDone: notDone.map(({ ruleId, missing }) => ({ ruleId, missing: [...missing] })),
    facts: shownFacts(facts),
    ruleSet: ruleSetOf(screening),
  };
}

/** An assessment whole: colour, rows, who, where, when, and the rules that proposed it. */
export function assessmentOnPage(deps: Deps, entry: AssessmentEntry): RiskPage['assessments'][number] {
  const { assessment, staffName, institutionName, readAt } = entry;
  const { facts, purple, star, complete, findings, cannotSay, needsClinician, reason } = openAssessment(
    deps,
    assessment,
  );
  return {
    assessmentId: assessment.id,
    previousAssessmentId: assessment.previousId,
    by: { staffName, institutionName, at: assessment.at.toISOString() },
    occasion: assessment.occasion,
    colour: assessment.colour,
    proposed: assessment.proposed,
    decision: assessment.decision,
    reason,
    purple,
    star,
    complete,
    findings: findings.map(({ ruleId, colour, because, source }) => ({
      ruleId,
      colour,
      because: becauseOf(because),
      source,
    })),
    cannotSay: cannotSay.map(({ ruleId, missing }) => ({ ruleId, missing: [...missing] })),
    needsClinician: [...needsClinician],
    facts: shownFacts(facts),
    ruleSet: ruleSetOf(assessment),
    readByHerAt: readAt?.toISOString() ?? null,
  };
}
