import { labelOf, reasonWords } from '../../../../../shared/risk/facts/fact-words.ts';
import type { FactName, RiskFacts } from '../../../../../shared/risk/facts/facts.ts';
import { NO, UNKNOWN, YES } from '../../../../../shared/risk/predicate/truth.ts';
import { answer, becauseOf, openFor, type RiskRule, valuesSay } from '../../../../../shared/risk/rule.ts';
import { factSpec, isFactName } from './fact-spec.ts';
import type { FormShape } from './form-parts.ts';
import { type GradingForm, rowAnswer } from './grading-form.ts';

/** How a row stands on the screen. */
export interface RowView {
  /** `ask`: 是, 否, 不清楚. `values`: only its values answer it. */
  readonly control: 'ask' | 'values';
  /** What answers it, or what it still needs; `null` when there is nothing to add. */
  readonly note: string | null;
  readonly holds: boolean;
}

const missingWords = (missing: readonly string[]): string => missing.filter(isFactName).map(labelOf).join('、');

export function rowView(rule: RiskRule, form: GradingForm, facts: RiskFacts): RowView {
  const tick = form.ticks[rule.id];
  const judged = valuesSay(rule, facts);
  const truth = answer(rule, facts);
  const holds = truth === YES;
  const settled = judged !== UNKNOWN && rule.mode === 'computed' && tick === undefined;
  if (settled) return { control: 'values', note: valuesNote(rule, facts, judged === YES), holds };
  const byValues = rule.valuesOnly || (rule.mode === 'computed' && isTouched(rule, facts));
  if (byValues && judged === UNKNOWN && tick === undefined) {
    return { control: 'values', note: `还要填：${missingWords(openFor(rule, facts).missing)}`, holds };
  }
  return { control: 'ask', note: askNote(rule, form, facts, { judged, truth }), holds };
}

function valuesNote(rule: RiskRule, facts: RiskFacts, yes: boolean): string {
  if (!yes) return '按填写的数值：否';
  return `按填写的数值：是。${becauseOf(rule, facts).map(reasonWords).join('；')}`;
}

/** Some of its values are given: from then on its values answer it, and an untick does not stand for the rest. */
const isTouched = ({ facts: names }: RiskRule, facts: RiskFacts): boolean =>
  names.some((name) => facts[name] !== undefined);

type Judgement = { readonly judged: number; readonly truth: number };

function askNote(rule: RiskRule, form: GradingForm, facts: RiskFacts, { judged, truth }: Judgement): string | null {
  const said = rowAnswer(form, rule.id);
  if (judged === YES) return valuesNote(rule, facts, true);
  if (judged === UNKNOWN && truth === UNKNOWN && isTouched(rule, facts)) {
    return `按填写的还定不了，还要填：${missingWords(openFor(rule, facts).missing)}`;
  }
  if (judged === NO && said === 'unknown') {
    return truth === UNKNOWN ? '填写的数值不符合；行里写的其他情况还没答' : '按填写的数值：否';
  }
  return said === 'unknown' && truth === NO ? '按「全表已问完」算否' : null;
}

/** More values than these under one row stand behind a button: the row itself comes first. */
const SHOWN_AT_ONCE = 2;

/**
 * The values of its own a row shows under it: a few measured ones at once; all of them when asked for; otherwise those that
 * are given and those an answered row still needs.
 */
export function ownFacts(
  rule: RiskRule,
  form: GradingForm,
  facts: RiskFacts,
  { shape, expanded }: { readonly shape: FormShape; readonly expanded: boolean },
): { readonly shown: readonly FactName[]; readonly more: boolean } {
  const own = rule.facts.filter((fact) => shape.values.indexOf(fact) < 0 && !FROM_HANDBOOK(fact));
  const measured = own.every((fact) => factSpec(fact)?.kind !== 'flag');
  if (expanded || (own.length <= SHOWN_AT_ONCE && measured)) return { shown: own, more: false };
  const needed = isTouched(rule, facts) ? openFor(rule, facts).missing : [];
  const open = answer(rule, facts) === UNKNOWN;
  const shown = own.filter((fact) => isGiven(form, fact) || (open && needed.indexOf(fact) >= 0));
  return { shown, more: shown.length < own.length };
}

const isGiven = ({ values, unread, asking }: GradingForm, fact: FactName): boolean =>
  values[fact] !== undefined || unread[fact] !== undefined || asking[fact] !== undefined;

/** The week is the handbook’s: it is shown, not typed. */
const FROM_HANDBOOK = (fact: FactName): boolean => fact === 'gaDays';
