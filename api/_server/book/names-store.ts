import { inArray } from 'drizzle-orm';
import type { InstitutionId, StaffId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';

/** Rows that say who wrote them; she herself has neither. */
export interface Written {
  readonly staffId: StaffId | null;
  readonly institutionId: InstitutionId | null;
  readonly at: Date;
}

export interface WrittenBy {
  readonly staffName: string | null;
  readonly institutionName: string | null;
  readonly at: string;
}

const distinct = <T>(all: readonly (T | null)[]): T[] => [...new Set(all)].filter((each): each is T => each !== null);

/** Reads the names of all who wrote some rows, once each, and says for every row who wrote it. */
export async function writersOf(db: Queryable, rows: readonly Written[]): Promise<(row: Written) => WrittenBy> {
  const [people, places] = [distinct(rows.map((row) => row.staffId)), distinct(rows.map((row) => row.institutionId))];
  const [staffRows, placeRows] = await Promise.all([
    people.length === 0
      ? []
      : db.select({ id: staff.id, name: staff.name }).from(staff).where(inArray(staff.id, people)),
    places.length === 0
      ? []
      : db
          .select({ id: institutions.id, name: institutions.name })
          .from(institutions)
          .where(inArray(institutions.id, places)),
  ]);
  const names = new Map<string, string>([...staffRows, ...placeRows].map(({ id, name }) => [id, name]));
  return ({ staffId, institutionId, at }) => ({
    staffName: staffId === null ? null : (names.get(staffId) ?? null),
    institutionName: institutionId === null ? null : (names.get(institutionId) ?? null),
    at: at.toISOString(),
  });
}
