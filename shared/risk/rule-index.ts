import { ASSESSMENT_RULES, GREEN_RULE } from './national/assessment.ts';
import { SCREENING_RULES } from './national/screening.ts';
import { POSTPARTUM_SCREENING_RULES } from './provinces/henan-postpartum-screen.ts';
import type { RiskRule } from './rule.ts';

/** Every row of the three forms, form by form. */
export const ALL_RULES: readonly RiskRule[] = [
  ...GREEN_RULE,
  ...ASSESSMENT_RULES,
  ...SCREENING_RULES,
  ...POSTPARTUM_SCREENING_RULES,
];

const BY_ID: Record<string, RiskRule> = Object.create(null) as Record<string, RiskRule>;
for (const rule of ALL_RULES) BY_ID[rule.id] = rule;

export const isRuleId = (id: string): boolean => BY_ID[id] !== undefined;

/** The row with this id; undefined for any other text. */
export const ruleById = (id: string): RiskRule | undefined => BY_ID[id];
