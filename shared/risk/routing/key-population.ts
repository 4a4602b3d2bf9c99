import type { Clause } from './clause.ts';

/**
 * Why a woman belongs to a county's key population, in its plan's words. Never a colour. Staff only; `sensitive` ones are kept out of lists,
 * pushes and every screen that can be shared.
 */
const REASONS = {
  mobile: ['流动性强', false],
  'unstable-marriage': ['婚姻家庭不稳定', true],
  poverty: ['经济困难', true],
  'little-schooling': ['受教育程度低', true],
  'special-customs': ['特殊民风民俗', true],
  'hard-to-reach': ['交通不便', false],
  'irrational-pregnancy': ['非理性妊娠', true],
  'no-file': ['未建档', false],
  'other-social': ['其他可能增加妊娠风险情况', true],
  'severe-mental-disorder': ['严重精神障碍', true],
  'infectious-disease': ['传染病', true],
  'medical-or-surgical': ['内外科合并症', false],
  'age-18-or-under': ['18岁以下', false],
  'age-45-or-over': ['45岁以上', false],
} as const;

export type KeyReasonCode = keyof typeof REASONS;

/** What staff can tick. Age is computed. */
export type KeyReason = Exclude<KeyReasonCode, 'age-18-or-under' | 'age-45-or-over'>;

/** The codes staff can tick, in order. */
export const TICKED_KEY_REASONS = (Object.keys(REASONS) as KeyReasonCode[]).filter(
  (code) => code.indexOf('age-') !== 0,
) as readonly KeyReason[];

export interface KeyPlan {
  readonly reasons: readonly KeyReason[];
  /** The plan names ages: 18岁以下, 45岁以上, both numbers included. */
  readonly ages?: true;
  readonly clause: Clause;
}

/** Every reason with its words, in order. */
export const KEY_REASONS: readonly { code: KeyReasonCode; words: string; sensitive: boolean }[] = (
  Object.keys(REASONS) as KeyReasonCode[]
).map((code) => ({ code, words: REASONS[code][0], sensitive: REASONS[code][1] }));

export interface KeyPopulation {
  /** False with something in `missing` means "not as far as is known". */
  readonly member: boolean;
  readonly reasons: readonly { readonly code: KeyReasonCode; readonly words: string; readonly sensitive: boolean }[];
  readonly missing: readonly ('ageYears' | 'keyReasons' | 'purple')[];
  /** Null where no plan of this layer has such a list. */
  readonly clause: Clause | null;
}

/** Facts about her that decide it. An absent one is unknown; an empty list of reasons was asked and none found. */
export interface KeyFacts {
  readonly purple: 'yes' | 'no' | 'unknown';
  readonly ageYears?: number;
  readonly keyReasons?: readonly KeyReason[];
}

/**
 * Whether she belongs to the key population of the layer whose plan this is, and why. A reason that the plan does not name does not count.
 * Guanxian: age ≤ 18 or ≥ 45 completed years (以下 and 以上 include the number, 民法典 第1259条); purple is its 传染病.
 */
export function keyPopulationOf(facts: KeyFacts, plan: KeyPlan | undefined): KeyPopulation {
  if (plan === undefined) return { member: false, reasons: [], missing: [], clause: null };
  const { purple, ageYears, keyReasons } = facts;
  const infection = plan.reasons.indexOf('infectious-disease') >= 0;
  const codes = new Set<KeyReasonCode>((keyReasons ?? []).filter((code) => plan.reasons.indexOf(code) >= 0));
  if (infection && purple === 'yes') codes.add('infectious-disease');
  if (plan.ages && ageYears !== undefined && ageYears <= 18) codes.add('age-18-or-under');
  if (plan.ages && ageYears !== undefined && ageYears >= 45) codes.add('age-45-or-over');
  const missing: ('ageYears' | 'keyReasons' | 'purple')[] = [];
  if (plan.ages && ageYears === undefined) missing.push('ageYears');
  if (keyReasons === undefined) missing.push('keyReasons');
  if (infection && purple === 'unknown' && !codes.has('infectious-disease')) missing.push('purple');
  return {
    member: codes.size > 0,
    reasons: KEY_REASONS.filter(({ code }) => codes.has(code)),
    missing,
    clause: plan.clause,
  };
}
