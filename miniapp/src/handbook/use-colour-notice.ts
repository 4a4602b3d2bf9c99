import { showColourNotice } from '../../../shared/contract/colour-notice.ts';
import type { ReportStatus } from '../../../shared/contract/danger.ts';
import type { Handbook } from '../../../shared/contract/handbook.ts';
import { unsentOf } from '../delivery/unsent.ts';
import { useKeptQuery } from '../offline/kept-query.ts';
import { useOutbox } from '../offline/outbox.ts';
import { call } from '../session/call.ts';
import { type ColourInView, colourInView } from './colour-in-view.ts';

/** Asked anew by whoever learns that the notice has been replaced. */
export const COLOUR_NOTICE_KEY = ['colour-notice'];

interface Options {
  readonly handbook: Handbook;
  /** Her reports as far as they are known. */
  readonly reports: readonly ReportStatus[];
  readonly enabled: boolean;
}

/** What is to be shown of her colour: from the phone at once, from the server as soon as it answers. */
export function useColourInView({ handbook, reports, enabled }: Options): {
  readonly view: ColourInView;
  readonly askAgain: () => void;
  readonly busy: boolean;
} {
  const unsent = useOutbox(({ items }) => unsentOf(items) !== null);
  const { data, error, isFetching, refetch } = useKeptQuery({
    key: COLOUR_NOTICE_KEY,
    load: () => call(showColourNotice),
    keepAs: 'colour-notice',
    // Nobody is asked for what is not there, or is not said any more.
    enabled: enabled && handbook.colour !== null && handbook.lostOn === null,
  });
  return {
    view: colourInView({ handbook, notice: data?.notice, problem: error, reports, unsent }),
    askAgain: () => void refetch(),
    busy: isFetching,
  };
}
