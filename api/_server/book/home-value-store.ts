import { and, desc, eq } from 'drizzle-orm';
import type { HomeKind } from '../../../shared/handbook/home/kinds.ts';
import type { HomeValueId, WomanId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { homeValuePages, homeValues } from '../handbook/record-tables.ts';

export type HomeValueRow = typeof homeValues.$inferSelect;
export type HomePageRow = typeof homeValuePages.$inferSelect;

/** Saves a value; false when its id is taken, or the value it replaces was replaced before. */
export async function saveHomeValueRow(db: Queryable, value: typeof homeValues.$inferInsert): Promise<boolean> {
  const rows = await db.insert(homeValues).values(value).onConflictDoNothing().returning({ id: homeValues.id });
  return rows.length > 0;
}

export async function findHomeValue(
  db: Queryable,
  { id, womanId }: { id: HomeValueId; womanId: WomanId },
): Promise<HomeValueRow | null> {
  const [row] = await db
    .select()
    .from(homeValues)
    .where(and(eq(homeValues.id, id), eq(homeValues.womanId, womanId)));
  return row ?? null;
}

interface PageKey {
  readonly womanId: WomanId;
  readonly subjectId: string;
  readonly kind: HomeKind;
  readonly month: string;
}

export async function findHomePage(
  db: Queryable,
  { womanId, subjectId, kind, month }: PageKey,
): Promise<HomePageRow | null> {
  const [row] = await db
    .select()
    .from(homeValuePages)
    .where(
      and(
        eq(homeValuePages.womanId, womanId),
        eq(homeValuePages.subjectId, subjectId),
        eq(homeValuePages.kind, kind),
        eq(homeValuePages.month, month),
      ),
    );
  return row ?? null;
}

export async function saveHomePage(db: Queryable, page: typeof homeValuePages.$inferInsert): Promise<void> {
  await db
    .insert(homeValuePages)
    .values(page)
    .onConflictDoUpdate({ target: homeValuePages.id, set: { pointsSealed: page.pointsSealed } });
}

/** The newest pages of some kinds about one pregnancy or child, newest first within each kind. */
export async function listHomePages(
  db: Queryable,
  {
    womanId,
    subjectId,
    kinds,
    perKind,
  }: {
    womanId: WomanId;
    subjectId: string;
    kinds: readonly HomeKind[];
    perKind: number;
  },
): Promise<HomePageRow[]> {
  const pages = await Promise.all(
    kinds.map((kind) =>
      db
        .select()
        .from(homeValuePages)
        .where(
          and(
            eq(homeValuePages.womanId, womanId),
            eq(homeValuePages.subjectId, subjectId),
            eq(homeValuePages.kind, kind),
          ),
        )
        .orderBy(desc(homeValuePages.month))
        .limit(perKind),
    ),
  );
  return pages.flat();
}
