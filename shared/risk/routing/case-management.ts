import { type CarePlan, type CaseRow, caseRowsOf, type Holds } from './care-plan.ts';
import type { Clause } from './clause.ts';
import { NATIONAL_CARE } from './national-care.ts';

/** 高危孕产妇专案管理. */
export interface CaseManagement {
  /** `optional`: 有条件的可纳入. `unknown`: something not yet known could make it a duty; never to be read as no. */
  readonly applies: 'yes' | 'optional' | 'no' | 'unknown';
  readonly until: '产后42天';
  /** The sentence that asks for it; for `no`, the one that says for whom it is. */
  readonly clause: Clause;
  readonly untilClause: Clause;
}

const strongest = (rows: readonly CaseRow[]): CaseRow | undefined =>
  rows.find(({ applies }) => applies === 'yes') ?? rows[0];

/** Whether she is under case management. `holds` is what is known of her, `couldHold` what could still turn out. */
export function caseManagementOf(plans: readonly CarePlan[], holds: Holds, couldHold: Holds): CaseManagement {
  const rows = caseRowsOf(plans);
  const found = strongest(rows.filter(holds));
  const possible = strongest(rows.filter(couldHold));
  const open = found?.applies !== 'yes' && possible !== undefined && possible.applies !== found?.applies;
  const answer = open ? possible : found;
  return {
    applies: open ? 'unknown' : (found?.applies ?? 'no'),
    until: '产后42天',
    clause: (answer ?? rows.find(({ on }) => on.indexOf('orange') >= 0))?.clause ?? NATIONAL_CARE.until,
    untilClause: plans.find(({ until }) => until !== undefined)?.until ?? NATIONAL_CARE.until,
  };
}
