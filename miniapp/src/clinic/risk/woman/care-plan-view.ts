import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';

type CarePlan = NonNullable<RiskPage['carePlan']>;

export interface PlanPart {
  readonly heading: string;
  readonly lines: CarePlan['notes'];
}

/** What is said at once and what is said when asked; a part with nothing in it is left out. */
export function planParts(plan: CarePlan): { readonly first: readonly PlanPart[]; readonly more: readonly PlanPart[] } {
  const { toDo, followedBy, deliversAt, caseManagement, cadence, deadlines, notes } = plan;
  const filled = (parts: readonly PlanPart[]) => parts.filter(({ lines }) => lines.length > 0);
  return {
    first: filled([
      { heading: '先弄清', lines: toDo },
      { heading: '谁管', lines: followedBy },
      { heading: '在哪里生', lines: deliversAt },
      { heading: '专案', lines: [caseManagement] },
    ]),
    more: filled([
      { heading: '多久联系一次', lines: [cadence] },
      { heading: '上报', lines: deadlines },
      { heading: '提醒', lines: notes },
    ]),
  };
}
