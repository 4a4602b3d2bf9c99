import type { Layer } from '../layer.ts';

/**
 * How sure we are. `read`: read in the document itself · `knowledge-unverified`: written from knowledge, to be read against the paper ·
 * `local-default`: no document says it; ours until the county says otherwise.
 */
export type ClauseStatus = 'read' | 'knowledge-unverified' | 'local-default';

/** Where a duty is written. `layer` tells whose document it is: a county that is silent answers with its province's or the nation's. */
export interface Clause {
  readonly layer: Layer;
  readonly document: string;
  readonly article: string;
  /** `2021-05-27`, or the year alone where the copy carries no day. */
  readonly date: string;
  readonly status: ClauseStatus;
}

/** Names one document; what it returns cites an article of it. */
export const citing =
  (layer: Layer, document: string, date: string, status: ClauseStatus = 'read') =>
  (article: string): Clause => ({ layer, document, article, date, status });

/** True only for what was read in the document itself. */
export const isVerified = ({ status }: Clause): boolean => status === 'read';
