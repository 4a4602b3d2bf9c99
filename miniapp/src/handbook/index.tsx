import { HerPage } from '../danger-entry/her-page.tsx';
import { LastSeenBanner } from '../her-record/last-seen-banner.tsx';
import { PlaceList } from '../her-record/place-list.tsx';
import { StageCard } from '../her-record/stage-card.tsx';
import { today } from '../platform/clock.ts';
import { NoAnswer } from '../session/call-error.ts';
import { BookLinks } from './book-links.tsx';
import { ColourCard } from './colour-card.tsx';
import { NoCover } from './no-cover.tsx';
import { useColourInView } from './use-colour-notice.ts';
import { type HerRecord, useHerRecord } from './use-her-record.ts';

/** The cover of her handbook: whose it is, where she is, what her colour means, whom to call. */
export default function HandbookCover() {
  const { handbook, ...record } = useHerRecord();
  return (
    <HerPage title="手册" titleInBar>
      {handbook === null ? <NoCover {...record} /> : <Cover {...record} handbook={handbook} />}
    </HerPage>
  );
}

type CoverProps = HerRecord & { readonly handbook: NonNullable<HerRecord['handbook']> };

function Cover({ handbook, reports, signedIn, problem }: CoverProps) {
  const { view, askAgain, busy } = useColourInView({ handbook, reports, enabled: signedIn });
  return (
    <>
      <LastSeenBanner unanswered={problem instanceof NoAnswer} />
      <StageCard handbook={handbook} today={today()} named />
      <ColourCard view={view} onAgain={askAgain} busy={busy} />
      <BookLinks handbook={handbook} />
      <PlaceList clinic={handbook.clinic} hospital={handbook.hospital} />
    </>
  );
}
