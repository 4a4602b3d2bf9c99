import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { RISK_COLOURS } from '../../../shared/risk/colour.ts';
import { type Gap, gap } from '../../../shared/risk/gaps.ts';
import { type RiskRule, type Row, rulesOf } from '../../../shared/risk/rule.ts';
import { type RuleSet, ruleSet } from '../../../shared/risk/rule-set.ts';
import { archivedPredicate } from './archived-predicate.ts';

const colour = v.picklist([...RISK_COLOURS, 'purple']);

const archivedRule = v.strictObject({
  id: v.string(),
  code: v.string(),
  text: v.string(),
  mode: v.picklist(['computed', 'partial', 'checkbox', 'derived']),
  colour: v.nullable(colour),
  section: v.string(),
  heading: v.string(),
  source: v.string(),
  predicate: v.nullable(archivedPredicate),
  valuesOnly: v.boolean(),
  namesMore: v.boolean(),
  sensitive: v.boolean(),
  suggested: v.boolean(),
});

const archivedGap = v.strictObject({
  id: v.string(),
  couldBe: v.nullable(v.picklist(RISK_COLOURS)),
  why: v.string(),
  when: archivedPredicate,
  unless: v.nullable(archivedPredicate),
});

/** A rule set as a file: everything it decides by, and the fingerprint that proves it. */
export const archivedRuleSet = v.strictObject({
  id: v.string(),
  version: v.string(),
  hash: v.string(),
  star: v.boolean(),
  rules: v.array(archivedRule),
  gaps: v.array(archivedGap),
});
export type ArchivedRuleSet = v.InferOutput<typeof archivedRuleSet>;

/** What is written down of a rule set, so that it can answer again when the product has others. */
export function archive(set: RuleSet): ArchivedRuleSet {
  const { id, version, hash } = set.ref();
  const rules = set.rules.map(
    ({ id: ruleId, code, text, mode, colour: its, section, heading, source, prepared, ...rule }) => ({
      id: ruleId,
      code,
      text,
      mode,
      colour: its,
      section,
      heading,
      source,
      predicate: prepared === null ? null : prepared.predicate,
      valuesOnly: rule.valuesOnly,
      namesMore: rule.namesMore,
      sensitive: rule.sensitive,
      suggested: rule.suggested,
    }),
  );
  const gaps = set.gaps.map(({ id: gapId, couldBe, why, when, unless }) => ({
    id: gapId,
    couldBe,
    why,
    when: when.predicate,
    unless: unless === null ? null : unless.predicate,
  }));
  return { id, version, hash, star: set.star, rules, gaps };
}

/** The rule set a content describes, whatever its fingerprint. */
export function ruleSetIn(content: unknown): RuleSet {
  const { id, version, star, rules, gaps } = v.parse(archivedRuleSet, content);
  return ruleSet({ id, version, star, rules: rules.map(ruleFrom), gaps: gaps.map(gapFrom) });
}

/** The same, refused when the content is not what its fingerprint says. */
export function unarchive(content: unknown): RuleSet {
  const set = ruleSetIn(content);
  const { id, version, hash } = v.parse(archivedRuleSet, content);
  const its = set.ref().hash;
  if (its !== hash) throw new Error(`${id}@${version}: its content is not what ${hash} stands for, but ${its}`);
  return set;
}

export const readArchived = (path: string | URL): RuleSet => unarchive(JSON.parse(readFileSync(path, 'utf8')));

function ruleFrom(rule: ArchivedRuleSet['rules'][number]): RiskRule {
  const { id, code, text, mode, source, section: title, heading } = rule;
  const row: Row = {
    code,
    text,
    mode,
    ...(rule.predicate === null ? {} : { predicate: rule.predicate }),
    ...(rule.valuesOnly ? { valuesOnly: true } : {}),
    ...(rule.namesMore ? { namesMore: true } : {}),
    ...(rule.sensitive ? { sensitive: true } : {}),
    ...(rule.suggested ? { suggested: true } : {}),
  };
  const [prefix, form] = [id.slice(0, -code.length - 1), source.slice(0, -code.length - 1)];
  const [made] = rulesOf(prefix, rule.colour, form, [{ title, heading, rows: [row] }]);
  // The fingerprint holds the id, and the id says the colour.
  if (made === undefined || made.id !== id || prefix !== `asm-${rule.colour}`)
    throw new Error(`${id}: not a row of its colour`);
  return made;
}

const gapFrom = ({ id, couldBe, why, when, unless }: ArchivedRuleSet['gaps'][number]): Gap =>
  gap(id, couldBe, why, when, unless ?? undefined);
