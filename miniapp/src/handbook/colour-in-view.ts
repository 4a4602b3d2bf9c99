import type { ColourNotice } from '../../../shared/contract/colour-notice.ts';
import type { ReportStatus } from '../../../shared/contract/danger.ts';
import type { Handbook } from '../../../shared/contract/handbook.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import { isOpen } from '../delivery/answered.ts';

/** What her handbook says of her colour. `unassessed` is a state of its own: it never looks like green. */
export type ColourInView =
  /** After a loss nothing is said of it. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unassessed'; readonly stage: 'pregnant' | 'postpartum' }
  /** She has reported something since: beside it the colour would read as the answer. */
  | { readonly kind: 'older-than-report' }
  | { readonly kind: 'notice'; readonly notice: ColourNotice }
  /** A colour without its notice, and why it is not there. `null`: the server has none. */
  | { readonly kind: 'colour-alone'; readonly colour: RiskColour; readonly problem: unknown }
  | { readonly kind: 'loading' };

interface Sources {
  readonly handbook: Handbook;
  /** The server’s answer, or what the phone kept of it; `undefined` while there is neither. */
  readonly notice: ColourNotice | null | undefined;
  /** Why the server was asked in vain. */
  readonly problem: unknown;
  readonly reports: readonly ReportStatus[];
  /** A report of hers has not arrived. */
  readonly unsent: boolean;
}

export function colourInView({ handbook, notice, problem, reports, unsent }: Sources): ColourInView {
  const { colour, lostOn, deliveredOn } = handbook;
  if (lostOn !== null) return { kind: 'nothing' };
  if (colour === null) return { kind: 'unassessed', stage: deliveredOn === null ? 'pregnant' : 'postpartum' };
  const confirmedAt = notice?.confirmedAt ?? null;
  if (unsent || reports.some((report) => isOpen(report) && isAfter(report.receivedAt, confirmedAt))) {
    return { kind: 'older-than-report' };
  }
  if (notice !== undefined && notice !== null) return { kind: 'notice', notice };
  if (notice === undefined && problem === null) return { kind: 'loading' };
  return { kind: 'colour-alone', colour, problem };
}

/** A colour of nobody knows when may be older than anything. */
const isAfter = (instant: string, confirmedAt: string | null): boolean =>
  confirmedAt === null || Date.parse(instant) > Date.parse(confirmedAt);
