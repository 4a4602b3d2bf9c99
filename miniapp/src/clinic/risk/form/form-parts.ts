import type { FactName, RiskFacts } from '../../../../../shared/risk/facts/facts.ts';
import { ASSESSMENT_RULES } from '../../../../../shared/risk/national/assessment.ts';
import { SCREENING_RULES } from '../../../../../shared/risk/national/screening.ts';
import { UNKNOWN, YES } from '../../../../../shared/risk/predicate/truth.ts';
import { POSTPARTUM_SCREENING_RULES } from '../../../../../shared/risk/provinces/henan-postpartum-screen.ts';
import { answer, type RiskRule, type RowColour } from '../../../../../shared/risk/rule.ts';

/** A part of a form that is opened and closed as one: the rows under one heading of the printed form. */
export interface FormPart {
  readonly id: string;
  readonly title: string;
  readonly colour: RowColour | null;
  readonly rules: readonly RiskRule[];
}

/** A form: the values asked first, then its rows, part by part. */
export interface FormShape {
  readonly values: readonly FactName[];
  readonly parts: readonly FormPart[];
  /** Facts no row asks for and a clinician must place: conditions the norm has no line for. */
  readonly others: readonly FactName[];
}

function partsOf(rules: readonly RiskRule[]): readonly FormPart[] {
  const parts: { id: string; title: string; colour: RowColour | null; rules: RiskRule[] }[] = [];
  for (const rule of rules) {
    const id = `${rule.colour ?? 'row'}|${rule.section}|${rule.heading}`;
    const known = parts.find((part) => part.id === id);
    if (known !== undefined) known.rules.push(rule);
    else parts.push({ id, title: titleOf(rule), colour: rule.colour, rules: [rule] });
  }
  return parts;
}

function titleOf({ section, heading, colour }: RiskRule): string {
  if (colour === 'purple') return '传染性疾病';
  if (heading !== '') return heading;
  return section === '孕产期合并症' ? '其他系统的合并症' : section;
}

export const ANTENATAL_SCREENING: FormShape = {
  values: [
    'ageYears',
    'heightCm',
    'prePregnancyWeightKg',
    'bmi',
    'fetusCount',
    'sbp',
    'dbp',
    'hbGperL',
    'plt10e9perL',
    'rhFactor',
    'hbsag',
    'syphilisScreen',
    'hivScreen',
  ],
  parts: partsOf(SCREENING_RULES),
  others: [],
};

export const POSTPARTUM_SCREENING: FormShape = {
  values: ['sbp', 'dbp', 'hbGperL', 'plt10e9perL', 'hbsag', 'syphilisScreen', 'hivScreen'],
  parts: partsOf(POSTPARTUM_SCREENING_RULES),
  others: [],
};

const ASSESSMENT_VALUES: readonly FactName[] = [
  'ageYears',
  'heightCm',
  'prePregnancyWeightKg',
  'bmi',
  'fetusCount',
  'hbGperL',
  'plt10e9perL',
  'sbp',
  'dbp',
  'hdpDiagnosis',
  'hbsag',
  'syphilisScreen',
  'hivScreen',
];

/** What the norm has no line for and no row asks: the assessment hands it to the clinician. */
const OTHERS: readonly FactName[] = [
  'cesareanCount',
  'uterineScarOtherThanCS',
  'placentaPraevia',
  'hypertension',
  'strokeHistory',
  'tetralogyResidualLesion',
  'prednisoneMgPerDay',
];

export const ASSESSMENT_FORM: FormShape = {
  values: ASSESSMENT_VALUES,
  parts: partsOf(ASSESSMENT_RULES),
  others: OTHERS,
};

/** Where a value is filled in: `values`, `others`, or the id of the first part that asks for it. */
export function placeOf({ values, parts, others }: FormShape, fact: FactName): string {
  if (values.indexOf(fact) >= 0) return 'values';
  if (others.indexOf(fact) >= 0) return 'others';
  return parts.find(({ rules }) => rules.some(({ facts }) => facts.indexOf(fact) >= 0))?.id ?? 'values';
}

/** The name of a part’s place on the page. */
export const partAnchor = ({ rules }: FormPart): string => `part-${(rules[0]?.id ?? '').replace(/\W/g, '-')}`;

export interface PartProgress {
  readonly rows: number;
  readonly answered: number;
  readonly yes: number;
}

export function progressOf({ rules }: FormPart, facts: RiskFacts): PartProgress {
  const truths = rules.map((rule) => answer(rule, facts));
  return {
    rows: rules.length,
    answered: truths.filter((truth) => truth !== UNKNOWN).length,
    yes: truths.filter((truth) => truth === YES).length,
  };
}

/** `9项 · 答了3项 · 有1项是`. */
export const progressWords = ({ rows, answered, yes }: PartProgress): string =>
  [`${rows}项`, answered === rows ? '都答了' : `答了${answered}项`, ...(yes === 0 ? [] : [`有${yes}项是`])].join(' · ');
