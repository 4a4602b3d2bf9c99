import { GAPS } from './gaps.ts';
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
  /** Its name and hash; the hash is worked out when first asked for. */
  readonly ref: () => RuleSetRef;
}

export function ruleSet(set: Omit<RuleSet, 'ref'>): RuleSet {
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
const contentOf = ({ rules, star }: Omit<RuleSet, 'ref'>): string =>
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
    ...GAPS.map(({ id, couldBe, when, unless }) =>
      [id, couldBe, JSON.stringify(when.predicate), unless === null ? '' : JSON.stringify(unless.predicate)].join('|'),
    ),
  ].join('\n');

/** The layers whose plan marks a yellow with three factors (汴卫〔2022〕38号 附件1, for all of Henan). */
export const STARRED_LAYERS: readonly Layer[] = ['henan', 'kaifeng'];
