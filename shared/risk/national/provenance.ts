import { READING_NOTES } from './reading-notes.ts';

/**
 * Where the words of a row were read. `seen`: a public copy of the form · `seen-hospital-list`: a hospital’s own list of the form’s items ·
 * `seen-in-provincial-copy`: the same row in Henan’s copy (汴卫〔2022〕38号 附件1) · `seen-partial`: a copy cut off or without its signs ·
 * `knowledge-unverified`: no copy seen, from knowledge.
 */
export type RowStatus =
  | 'seen'
  | 'seen-hospital-list'
  | 'seen-in-provincial-copy'
  | 'seen-partial'
  | 'knowledge-unverified';

export interface Provenance {
  readonly status: RowStatus;
  /** A clinician has read the row and its reading against the paper form and signed. */
  readonly verified: boolean;
  /** What the clinician has to decide about the reading; empty when the words leave nothing open. */
  readonly note: string;
}

const rows = (prefix: string, codes: string): readonly string[] => codes.split(' ').map((code) => `${prefix}-${code}`);

const BY_STATUS: Readonly<Record<RowStatus, readonly string[]>> = {
  seen: [
    'asm-green-G',
    'asm-purple-P',
    'asm-red-1.1.1',
    ...rows('asm-yellow', '1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 2.1.1 2.1.2 2.1.3 2.1.4 2.2 2.3 2.4 2.5 2.6.1 2.6.2'),
    ...rows('asm-yellow', '2.7 2.8'),
    ...rows('asm-orange', '1.1 1.2 2.1.1 2.1.2 2.1.5 2.1.7 2.2.1 2.2.2 2.2.3 2.3.1 2.3.2 2.4 2.5.1 2.6.1 2.6.2 2.6.3'),
    ...rows('asm-orange', '2.6.4 3.5 3.6 3.7 3.8 3.9'),
    ...rows('scr', '1.1 1.2 1.3 1.4 2.1 2.2 2.3'),
    ...rows('pps', '1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 2.1.1 2.1.2 2.1.3 2.1.4 2.1.5 2.1.6 2.1.7 2.2.1 2.2.2 2.2.3'),
    ...rows('pps', '2.2.4 2.3.1 2.3.2 2.4.1 2.4.2 2.4.3 2.5.1 2.5.2 2.5.3 2.5.4 2.6.1 2.6.2 2.6.3 2.7.1 2.7.2 2.7.3'),
    ...rows('pps', '2.7.4 2.8.1 3.1 3.2 3.3 3.4 3.5 3.6 3.7'),
  ],
  'seen-hospital-list': [
    ...rows('asm-yellow', '2.9 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8 3.9 3.10 3.11 3.12'),
    ...rows('asm-orange', '2.1.3 2.1.6 2.5.2 2.7 2.8 2.9 2.10 2.11.1 2.11.2 3.1 3.2 3.3 3.4'),
    ...rows('asm-red', '1.1.2 1.1.3 1.1.4 1.1.8 1.2 1.3 1.4 1.5.1 1.5.3 1.5.6 1.6.3 1.6.4 1.6.5 1.6.6 1.7 1.8 1.9.1'),
    ...rows('asm-red', '1.10.2 1.12 2.1 2.2 2.3'),
  ],
  'seen-in-provincial-copy': [
    ...rows('scr', '6.1 6.2 6.3 6.4 6.5 6.6 6.7 6.8 7.1.1 7.1.2 7.1.3 7.1.4 7.1.5 7.1.6 7.1.7 7.2.1 7.2.2 7.2.3 7.2.4'),
    ...rows('scr', '7.3.1 7.3.2 7.4.1 7.4.2 7.4.3 7.5.1 7.5.2 7.5.3 7.5.4 7.6.1 7.6.2 7.6.3 7.7.1 7.7.2 7.7.3 7.7.4'),
    'scr-7.8.1',
  ],
  'seen-partial': ['asm-orange-2.1.4'],
  'knowledge-unverified': [
    ...rows('asm-yellow', '2.10 2.11'),
    'asm-orange-2.12',
    ...rows('asm-red', '1.1.5 1.1.6 1.1.7 1.1.9 1.5.2 1.5.4 1.5.5 1.6.1 1.6.2 1.9.2 1.10.1 1.10.3 1.11'),
    ...rows('scr', '2.4 2.5 3.1 3.2 3.3 3.4 3.5 3.6 4.1 4.2 4.3 4.4 5.1 5.2 5.3'),
  ],
};

/** Rows a clinician has signed on paper, by id. */
const SIGNED: readonly string[] = [];

/** Every row with its status, in no order. Never shipped to a phone. */
export const PROVENANCE: Readonly<Record<string, Provenance>> = provenance();

function provenance(): Readonly<Record<string, Provenance>> {
  const table: Record<string, Provenance> = {};
  for (const status of Object.keys(BY_STATUS) as RowStatus[]) {
    for (const id of BY_STATUS[status]) {
      if (table[id] !== undefined) throw new Error(`${id} has two statuses`);
      table[id] = { status, verified: SIGNED.indexOf(id) >= 0, note: READING_NOTES[id] ?? '' };
    }
  }
  return table;
}
