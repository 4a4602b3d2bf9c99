import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import { KEY_REASONS } from '../../../shared/risk/routing/key-population.ts';
import type { Route } from '../../../shared/risk/routing/route.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { keyPlanOf } from './key-plan.ts';
import { findKeyPopulation } from './key-population-store.ts';
import type { Subject } from './scope-store.ts';
import { openKeyReasons } from './sealed-content.ts';

/** 重点人群 as asked, and as the plan reads it; `null` where the county’s plan has no such list. */
export async function keyPopulationOnPage(
  deps: Deps,
  db: Queryable,
  subject: Subject,
  { keyPopulation }: Route,
): Promise<RiskPage['keyPopulation']> {
  const plan = keyPlanOf(subject.clinic.county);
  if (plan === undefined) return null;
  const row = await findKeyPopulation(db, { pregnancyId: subject.pregnancy.id });
  const { member, reasons, missing, clause } = keyPopulation;
  return {
    answerId: row?.answer.id ?? null,
    by:
      row === null
        ? null
        : { staffName: row.staffName, institutionName: row.institutionName, at: row.answer.at.toISOString() },
    ticked: row === null ? null : [...openKeyReasons(deps, row.answer)],
    choices: plan.reasons.map((code) => ({
      code,
      words: KEY_REASONS.find((each) => each.code === code)?.words ?? code,
    })),
    member,
    reasons: reasons.map(({ words }) => words),
    missing: [...missing],
    source: clause === null ? '' : `${clause.document} ${clause.article}`,
  };
}
