import { LAYERS, type Layer } from './layer.ts';
import { ASSESSMENT_RULES } from './national/assessment.ts';
import { SCREENING_RULES } from './national/screening.ts';
import { POSTPARTUM_SCREENING_RULES } from './provinces/henan-postpartum-screen.ts';
import { type RuleSet, ruleSet, STARRED_LAYERS } from './rule-set.ts';

/** Raised with every change of a row, a boundary or a gap. */
const VERSION = '2';

const assessmentOf = (layer: Layer): RuleSet =>
  ruleSet({
    id: `assessment-${layer}`,
    version: VERSION,
    rules: ASSESSMENT_RULES,
    star: STARRED_LAYERS.indexOf(layer) >= 0,
  });

/** The assessment rules of every layer. */
export const ASSESSMENT_SETS: readonly RuleSet[] = LAYERS.map(assessmentOf);

const [NATIONAL = assessmentOf('national')] = ASSESSMENT_SETS;

/** The assessment rules that apply in a layer. */
export const ruleSetOf = (layer: Layer): RuleSet => ASSESSMENT_SETS[LAYERS.indexOf(layer)] ?? NATIONAL;

export const SCREENING_SET: RuleSet = ruleSet({
  id: 'screening-national',
  version: VERSION,
  rules: SCREENING_RULES,
  star: false,
});

export const POSTPARTUM_SCREENING_SET: RuleSet = ruleSet({
  id: 'postpartum-screening-henan',
  version: VERSION,
  rules: POSTPARTUM_SCREENING_RULES,
  star: false,
});
