/**
 * How sure we are. `synthesis`: the sign was seen in the named source, its tier is ours ·
 * `knowledge-unverified`: no source was seen · `product-default`: our own choice.
 */
export type SignStatus = 'synthesis' | 'knowledge-unverified' | 'product-default';

/** What a clinician reads of a sign, and where it comes from. Triage does not need it, so phones do not carry it. */
export interface ClinicalRow {
  /** The clinical wording, for staff. What she reads stands in plain-words.ts. */
  readonly words: string;
  /** What a clinician would think of. Staff screens only, never hers. Nothing named when absent. */
  readonly suspect?: string;
  readonly source: string;
  readonly status: SignStatus;
  readonly note?: string;
  /** True only once an obstetrician (newborn rows: a paediatrician) has signed the sign and its tier. */
  readonly verified?: boolean;
}
