import type { ReportField, ReportValues } from './report-values.ts';
import type { MissingFact } from './triage-types.ts';

/** What a rule answers. `unknown` is "cannot say", which is never taken for "no". */
export type Verdict = 'yes' | 'no' | 'unknown';

export interface Finding {
  readonly verdict: Verdict;
  /** Facts the verdict leaned on that nobody gave. A `yes` may name one: then the stricter branch was taken. */
  readonly missing: readonly MissingFact[];
}

/** What rules may look at: gradable values only, and the signs that fired. */
export interface Facts {
  readonly values: ReportValues;
  /** Gestational age in completed days; `undefined` when unknown. */
  readonly gaDays: number | undefined;
  /** Ids of the signs that fired, by a tick or by a value. */
  readonly fired: readonly string[];
  /** One of `PE_SYMPTOM_SIGNS` is ticked. She was asked, so unticked is a real no. */
  readonly anyPeSymptom: boolean;
  /** One of `SYMPTOMATIC_SIGNS` is ticked. No tile asks it in so many words, so unticked is unknown. */
  readonly symptomatic: boolean;
}

/** A small three-valued predicate that can say what it reads and print itself for the clinician who signs it. */
export interface Rule {
  readonly reads: readonly ReportField[];
  readonly text: string;
  readonly judge: (facts: Facts) => Finding;
}

const YES: Finding = { verdict: 'yes', missing: [] };
const NO: Finding = { verdict: 'no', missing: [] };
const when = (holds: boolean): Finding => (holds ? YES : NO);

const compare = (field: ReportField, sign: string, limit: number, holds: (value: number) => boolean): Rule => ({
  reads: [field],
  text: `${field} ${sign} ${limit}`,
  judge: ({ values }) => {
    const value = values[field];
    return value === undefined ? { verdict: 'unknown', missing: [field] } : when(holds(value));
  },
});

/** `field >= limit`, in the field's own unit; unknown when the value is not given. */
export const atLeast = (field: ReportField, limit: number): Rule =>
  compare(field, '>=', limit, (value) => value >= limit);

/** `field > limit`. */
export const above = (field: ReportField, limit: number): Rule => compare(field, '>', limit, (value) => value > limit);

/** `field <= limit`. */
export const atMost = (field: ReportField, limit: number): Rule =>
  compare(field, '<=', limit, (value) => value <= limit);

/** `field < limit`. */
export const below = (field: ReportField, limit: number): Rule => compare(field, '<', limit, (value) => value < limit);

const gestation = (text: string, holds: (gaDays: number) => boolean): Rule => ({
  reads: [],
  text,
  judge: ({ gaDays }) => (gaDays === undefined ? { verdict: 'yes', missing: ['gaDays'] } : when(holds(gaDays))),
});

/** Gestation of `days` completed days or more. Unknown gestation takes the stricter branch: yes, naming `gaDays`. */
export const gestationFrom = (days: number): Rule => gestation(`gaDays >= ${days}`, (gaDays) => gaDays >= days);

/** Gestation of less than `days` completed days. Unknown gestation takes the stricter branch: yes, naming `gaDays`. */
export const gestationBefore = (days: number): Rule => gestation(`gaDays < ${days}`, (gaDays) => gaDays < days);

/** A symptom that turns high blood pressure urgent is ticked. */
export const anyPeSymptom: Rule = {
  reads: [],
  text: 'anyPeSymptom',
  judge: (facts) => when(facts.anyPeSymptom),
};

/** She feels the low blood pressure (dizzy, palpitations, cold sweat). Nothing ticked means nobody knows. */
export const symptomatic: Rule = {
  reads: [],
  text: 'symptomatic',
  judge: (facts) => (facts.symptomatic ? YES : { verdict: 'unknown', missing: ['symptomatic'] }),
};

/** One of these signs fired as well. */
export const withSign = (...ids: readonly string[]): Rule => ({
  reads: [],
  text: `with(${ids.join(', ')})`,
  judge: ({ fired }) => when(ids.some((id) => fired.includes(id))),
});

/** Every part holds. One certain no settles it, whatever else is unknown. */
export const all = (...rules: readonly Rule[]): Rule => ({
  reads: readsOf(rules),
  text: rules.map((rule) => `(${rule.text})`).join(' and '),
  judge: (facts) => {
    const findings = rules.map((rule) => rule.judge(facts));
    if (findings.some(({ verdict }) => verdict === 'no')) return NO;
    const missing = missingOf(findings);
    return findings.some(({ verdict }) => verdict === 'unknown')
      ? { verdict: 'unknown', missing }
      : { verdict: 'yes', missing };
  },
});

/** Some part holds. One certain yes settles it, whatever else is unknown. */
export const any = (...rules: readonly Rule[]): Rule => ({
  reads: readsOf(rules),
  text: rules.map((rule) => `(${rule.text})`).join(' or '),
  judge: (facts) => {
    const findings = rules.map((rule) => rule.judge(facts));
    const yeses = findings.filter(({ verdict }) => verdict === 'yes');
    const settled = yeses.find(({ missing }) => missing.length === 0) ?? yeses[0];
    if (settled !== undefined) return settled;
    const open = findings.filter(({ verdict }) => verdict === 'unknown');
    return open.length === 0 ? NO : { verdict: 'unknown', missing: missingOf(open) };
  },
});

/**
 * The other rule is not known to hold. It keeps a milder row from repeating a graver one, and is never a way down:
 * where the graver rule cannot say, the milder one still speaks.
 */
export const notEstablished = (rule: Rule): Rule => ({
  reads: rule.reads,
  text: `not established(${rule.text})`,
  judge: (facts) => when(rule.judge(facts).verdict !== 'yes'),
});

const readsOf = (rules: readonly Rule[]): readonly ReportField[] => union(rules.map(({ reads }) => reads));

const missingOf = (findings: readonly Finding[]): readonly MissingFact[] =>
  union(findings.map(({ missing }) => missing));

/** The lists after one another without repeats. (`flatMap` is missing on the oldest phones.) */
const union = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists
    .reduce<readonly T[]>((joined, list) => joined.concat(list), [])
    .filter((item, index, joined) => joined.indexOf(item) === index);
