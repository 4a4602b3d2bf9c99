import type { ReactNode } from 'react';
import type { Book } from '../../../shared/contract/book.ts';
import { HerPage } from '../danger-entry/her-page.tsx';
import { LastSeenBanner } from '../her-record/last-seen-banner.tsx';
import { NotOpenCard } from '../her-record/not-open-card.tsx';
import { useBook } from '../her-record/use-book.ts';
import { back } from '../platform/navigation.ts';
import { NoAnswer } from '../session/call-error.ts';
import { useSession } from '../session/session-store.ts';
import { Card } from '../ui/card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

interface BookPageProps {
  readonly title: string;
  readonly children: (book: Book) => ReactNode;
}

/** The frame of every page of her book: from the phone at once, and saying so while nobody answers. */
export function BookPage({ title, children }: BookPageProps) {
  const signedIn = useSession(({ session }) => session?.me.kind === 'mother');
  const { data, error, isFetching, refetch } = useBook({ enabled: signedIn });
  return (
    <HerPage title={title} onBack={() => back('handbook')}>
      {data !== undefined && (
        <>
          <LastSeenBanner unanswered={error instanceof NoAnswer} />
          {children(data)}
        </>
      )}
      {data === undefined && error !== null && (
        <NotOpenCard error={error} onAgain={() => void refetch()} busy={isFetching} />
      )}
      {data === undefined && error === null && (
        <Card>
          <Skeleton lines={5} />
        </Card>
      )}
    </HerPage>
  );
}
