import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { HandbookCodeId, InstitutionId, StaffId, WomanId } from '../../../../shared/identity/ids.ts';
import type { Queryable } from '../../db/client.ts';
import { institutions } from '../../institutions/tables.ts';
import { consentsStand } from '../../risk/scope-store.ts';
import { handbookCodes } from '../enrolment-tables.ts';
import { women } from '../tables.ts';

/** A code, its woman, and the name of the place that read by it. */
const readName = { code: handbookCodes, readByName: institutions.name };

export async function saveCode(db: Queryable, code: typeof handbookCodes.$inferInsert): Promise<void> {
  await db.insert(handbookCodes).values(code);
}

/** Her codes, the newest first. */
export const listCodes = (db: Queryable, { womanId, limit }: { womanId: WomanId; limit: number }) =>
  db
    .select(readName)
    .from(handbookCodes)
    .leftJoin(institutions, eq(institutions.id, handbookCodes.readBy))
    .where(eq(handbookCodes.womanId, womanId))
    .orderBy(desc(handbookCodes.madeAt), desc(handbookCodes.id))
    .limit(limit);
export type ListedCode = Awaited<ReturnType<typeof listCodes>>[number];

/** Takes a code of hers back; false when it is not hers. Once back it stays back. */
export async function revokeCode(
  db: Queryable,
  { codeId, womanId, at }: { codeId: HandbookCodeId; womanId: WomanId; at: Date },
): Promise<boolean> {
  const rows = await db
    .update(handbookCodes)
    .set({ revokedAt: sql`coalesce(${handbookCodes.revokedAt}, ${at.toISOString()}::timestamptz)` })
    .where(and(eq(handbookCodes.id, codeId), eq(handbookCodes.womanId, womanId)))
    .returning({ id: handbookCodes.id });
  return rows.length > 0;
}

/** Holds the woman a code belongs to until the transaction ends; `null` when there is no such code, or she agrees no more. */
export async function lockWomanOfCode(
  db: Queryable,
  { codeId }: { codeId: HandbookCodeId },
): Promise<{ womanId: WomanId } | null> {
  const [row] = await db
    .select({ womanId: women.id })
    .from(women)
    .where(
      and(
        sql`${women.id} = (select ${handbookCodes.womanId} from ${handbookCodes} where ${handbookCodes.id} = ${codeId})`,
        consentsStand,
      ),
    )
    .for('update');
  return row ?? null;
}

interface Reader {
  readonly codeId: HandbookCodeId;
  readonly institutionId: InstitutionId;
  readonly staffId: StaffId;
  readonly at: Date;
  readonly readableUntil: Date;
}

/**
 * Writes down who reads by a code, unless somebody has before, and answers until when this institution may read: the same again for
 * whoever was first, `null` for anybody else, and for a code that was taken back or is too old.
 */
export async function readByCode(
  db: Queryable,
  { codeId, institutionId, staffId, at, readableUntil }: Reader,
): Promise<Date | null> {
  const usable = and(eq(handbookCodes.id, codeId), isNull(handbookCodes.revokedAt), gt(handbookCodes.expiresAt, at));
  await db
    .update(handbookCodes)
    .set({ readBy: institutionId, readByStaff: staffId, readAt: at, readableUntil })
    .where(and(usable, isNull(handbookCodes.readBy)));
  const [row] = await db
    .select({ until: handbookCodes.readableUntil })
    .from(handbookCodes)
    .where(and(usable, eq(handbookCodes.readBy, institutionId)));
  return row?.until ?? null;
}
