/** A sentence she reads. Its id is what a clinician signs; none is signed yet. */
export interface HerSentence {
  readonly id: string;
  readonly words: string;
  readonly verified: false;
}
