import { RISK_COLOURS, type RiskColour } from '../colour.ts';

/** What the rules propose: a colour, or that too little is known to name one. */
export type ProposedColour = 'unassessed' | RiskColour;
export const PROPOSED_COLOURS = ['unassessed', ...RISK_COLOURS] as const;

/** How a clinician's colour stands to what was proposed and to the colour last confirmed. */
export const DECISIONS = ['as-proposed', 'placed', 'raised', 'kept', 'lowered'] as const;
export type Decision = (typeof DECISIONS)[number];

export const DECISION_WORDS: Readonly<Record<Decision, string>> = {
  'as-proposed': '按建议确认',
  placed: '由医生判定',
  raised: '高于建议',
  kept: '保持原来的颜色',
  lowered: '调低',
};

export interface ColourChoice {
  readonly proposed: ProposedColour;
  /** The colour last confirmed; `null` while nobody has confirmed one. */
  readonly last: RiskColour | null;
  /** The colour the clinician confirms. */
  readonly colour: RiskColour;
  /** The clinician says in so many words that the colour goes down. */
  readonly lower: boolean;
  readonly reason: string | undefined;
  /** The highest colour an open gap could be placed in; absent or `null` where none is open. */
  readonly openGap?: RiskColour | null;
}

export type DecisionRefusal = 'needs-reason' | 'gap-needs-reason' | 'needs-explicit-lowering' | 'is-no-lowering';

export type Decided =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly refusal: DecisionRefusal };

const rank = (colour: ProposedColour | null): number =>
  colour === null ? -1 : RISK_COLOURS.indexOf(colour as RiskColour);

/**
 * What a confirmation is, before anybody looks at its reason: below the proposal or below the colour last confirmed is a
 * lowering; exactly the proposal is as proposed; the last colour held above the proposal is kept; a colour where none was
 * proposed is placed; anything else raises.
 */
export function decisionOf({ proposed, last, colour }: Pick<ColourChoice, 'proposed' | 'last' | 'colour'>): Decision {
  if (rank(colour) < rank(proposed) || rank(colour) < rank(last)) return 'lowered';
  if (colour === proposed) return 'as-proposed';
  if (colour === last) return 'kept';
  return proposed === 'unassessed' ? 'placed' : 'raised';
}

/**
 * Settles a clinician's colour. The proposal is confirmed without more, unless a condition the norm places nowhere could
 * belong to a higher colour: then the clinician says why it does not; every other colour needs a reason, a lower one the
 * explicit `lower` as well, and `lower` on what is no lowering is refused as a slip. A proposal `unassessed` is never
 * confirmed as it stands: a colour beside it is a clinician's own and needs a reason.
 */
export function decide(choice: ColourChoice): Decided {
  const decision = decisionOf(choice);
  if (choice.lower && decision !== 'lowered') return { ok: false, refusal: 'is-no-lowering' };
  if (!choice.lower && decision === 'lowered') return { ok: false, refusal: 'needs-explicit-lowering' };
  const hasReason = choice.reason !== undefined && choice.reason.trim() !== '';
  if (decision !== 'as-proposed' && !hasReason) return { ok: false, refusal: 'needs-reason' };
  if (!hasReason && rank(choice.openGap ?? null) > rank(choice.colour))
    return { ok: false, refusal: 'gap-needs-reason' };
  return { ok: true, decision };
}

export const DECISION_REFUSAL_WORDS: Readonly<Record<DecisionRefusal, string>> = {
  'needs-reason': '和建议不一样，请写明理由',
  'gap-needs-reason': '有的情况评估表没有写到，可能要定更高的颜色。定这个颜色，请写明理由',
  'needs-explicit-lowering': '比建议或原来的颜色低，请选“调低”并写明理由',
  'is-no-lowering': '这个颜色没有调低，请去掉“调低”',
};
