import type { NeedsClinician } from '../assess.ts';
import { compareColour, type RiskColour } from '../colour.ts';
import { GAPS } from '../gaps.ts';

/** The highest colour a clinician may have to place an open gap in; `null` where none is open or only purple is at stake. */
export function openGapColour(needs: readonly NeedsClinician[]): RiskColour | null {
  let highest: RiskColour | null = null;
  for (const each of needs) {
    const id = 'ruleId' in each ? each.ruleId : each.ladder;
    for (const { id: gapId, couldBe } of GAPS) {
      if (gapId === id && couldBe !== null && (highest === null || compareColour(couldBe, highest) > 0))
        highest = couldBe;
    }
  }
  return highest;
}
