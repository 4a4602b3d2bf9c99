import { GAPS, type Gap } from './gaps.ts';
import { fingerprint } from './hash.ts';
import type { Layer } from './layer.ts';
import type { RiskRule } from './rule.ts';

/** Which rules answered: enough to find them again and to see that another program had the same. */
export interface RuleSetRef {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/** The rules of one layer, with what the layer adds to the national ones. */
export interface RuleSet {
  readonly id: string;
  readonly version: string;
  readonly rules: readonly RiskRule[];
  /** Three distinct yellow factors make a ☆ (Henan). */
  readonly star: boolean;
  /** What the official wording places nowhere. */
  readonly gaps: readonly Gap[];
  /** Its name and hash; the hash is worked out when first asked for. */
  readonly ref: () => RuleSetRef;
}

/** A rule set with its fingerprint; without gaps of its own it has those of the form as it is today. */
export function ruleSet(parts: Omit<RuleSet, 'ref' | 'gaps'> & { readonly gaps?: readonly Gap[] }): RuleSet {
  const set = { ...parts, gaps: parts.gaps ?? GAPS };
  let ref: RuleSetRef | null = null;
  return {
    ...set,
    ref: () => {
      ref ??= { id: set.id, version: set.version, hash: fingerprint(contentOf(set)) };
      return ref;
    },
  };
}

/** Everything a rule set decides by, as text. */
const contentOf = ({ rules, star, gaps }: Omit<RuleSet, 'ref'>): string =>
  [
    `star ${star}`,
    ...rules.map(({ id, text, mode, prepared, valuesOnly, namesMore, suggested }) =>
      [
        id,
        text,
        mode,
        prepared === null ? '' : JSON.stringify(prepared.predicate),
        valuesOnly,
        namesMore,
        suggested,
      ].join('|'),
    ),
    ...gaps.map(({ id, couldBe, when, unless }) =>
      [id, couldBe, JSON.stringify(when.predicate), unless === null ? '' : JSON.stringify(unless.predicate)].join('|'),
    ),
  ].join('\n');

/** The layers whose plan marks a yellow with three factors (汴卫〔2022〕38号 附件1, for all of Henan). */
export const STARRED_LAYERS: readonly Layer[] = ['henan', 'kaifeng'];
