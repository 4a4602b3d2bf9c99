import type { HomeSeries } from '../../../shared/contract/book.ts';
import { HOME_FORMS, HOME_KINDS, type HomeKind } from '../../../shared/handbook/home/kinds.ts';
import type { ChildId, PregnancyId, WomanId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { onWire } from './book-records.ts';
import { type HomePageRow, listHomePages } from './home-value-store.ts';
import { type HomePagePoint, homePage } from './sealed.ts';

/** Points of a kind that come with the book; its own page asks for two years of them. */
const ON_BOOK = 24;
const MONTHS_ON_BOOK = 2;
const MONTHS_ON_CURVE = 24;

const kindsOf = (whose: 'mother' | 'child'): HomeKind[] => HOME_KINDS.filter((kind) => HOME_FORMS[kind].of === whose);

interface Of {
  readonly womanId: WomanId;
  readonly pregnancyId: PregnancyId;
  readonly childIds: readonly ChildId[];
}

/** The newest home values about a pregnancy and each child, by kind. */
export async function homeSeriesOnBook(deps: Deps, db: Queryable, { womanId, pregnancyId, childIds }: Of) {
  const subjects = [
    { subjectId: pregnancyId as string, kinds: kindsOf('mother') },
    ...childIds.map((childId) => ({ subjectId: childId as string, kinds: kindsOf('child') })),
  ];
  const all = await Promise.all(
    subjects.map(async ({ subjectId, kinds }) => {
      const pages = await listHomePages(db, { womanId, subjectId, kinds, perKind: MONTHS_ON_BOOK });
      return kinds.map((kind) => seriesOf(deps, subjectId, kind, pages, ON_BOOK));
    }),
  );
  return all.flat().filter(({ points }) => points.length > 0);
}

/** Two years of one kind. */
export async function homeSeries(
  deps: Deps,
  db: Queryable,
  { womanId, subjectId, kind }: { womanId: WomanId; subjectId: string; kind: HomeKind },
): Promise<HomeSeries> {
  const pages = await listHomePages(db, { womanId, subjectId, kinds: [kind], perKind: MONTHS_ON_CURVE });
  return seriesOf(deps, subjectId, kind, pages, Number.POSITIVE_INFINITY);
}

function seriesOf(
  deps: Deps,
  subjectId: string,
  kind: HomeKind,
  pages: readonly HomePageRow[],
  most: number,
): HomeSeries {
  const own = pages.filter((page) => page.kind === kind);
  const points = own
    .flatMap((page) => homePage.open(deps, page.id, page.pointsSealed))
    .sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
  const months = most === Number.POSITIVE_INFINITY ? MONTHS_ON_CURVE : MONTHS_ON_BOOK;
  return {
    subjectId,
    kind,
    points: points.slice(Math.max(0, points.length - most)).map(pointOnWire),
    more: points.length > most || own.length >= months,
  };
}

const momentOf = ({ on, clock, id }: HomePagePoint): string => `${on} ${clock} ${id}`;

const pointOnWire = ({ id, on, clock, values }: HomePagePoint) => ({ valueId: id, on, clock, values: onWire(values) });
