import { and, eq, exists, gt, isNull, lt, sql } from 'drizzle-orm';
import type { InstitutionId, StaffId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { staff } from '../identity/tables.ts';
import { institutionTree, onCallShifts } from './tables.ts';

/** Shifts at or below an institution that touch a stretch of time. */
export async function listShiftsUnder(
  db: Queryable,
  { institutionId, from, to }: { institutionId: InstitutionId; from: Date; to: Date },
) {
  return db
    .select({ shift: onCallShifts, staffName: staff.name, disabledAt: staff.disabledAt })
    .from(institutionTree)
    .innerJoin(onCallShifts, eq(onCallShifts.institutionId, institutionTree.descendantId))
    .innerJoin(staff, eq(staff.id, onCallShifts.staffId))
    .where(
      and(eq(institutionTree.ancestorId, institutionId), lt(onCallShifts.startsAt, to), gt(onCallShifts.endsAt, from)),
    )
    .orderBy(onCallShifts.startsAt);
}

/** Colleagues at or below an institution who can be put on call. */
export async function listPlannableStaff(db: Queryable, { institutionId }: { institutionId: InstitutionId }) {
  return db
    .select({ staffId: staff.id, name: staff.name, institutionId: staff.institutionId })
    .from(institutionTree)
    .innerJoin(staff, eq(staff.institutionId, institutionTree.descendantId))
    .where(and(eq(institutionTree.ancestorId, institutionId), isNull(staff.disabledAt)))
    .orderBy(staff.name);
}

/** A colleague at or below an institution; null when there is no such one. */
export async function findPlannable(db: Queryable, scope: { institutionId: InstitutionId; staffId: StaffId }) {
  const found = await listPlannableStaff(db, scope);
  return found.find((member) => member.staffId === scope.staffId) ?? null;
}

/** Adds a shift; the same one again, as after a lost answer, is the one that is there. */
export async function saveShift(db: Queryable, shift: typeof onCallShifts.$inferInsert): Promise<void> {
  await db
    .insert(onCallShifts)
    .values(shift)
    .onConflictDoNothing({ target: [onCallShifts.staffId, onCallShifts.startsAt, onCallShifts.endsAt] });
}

/** Takes a colleague off the roster from a moment on. */
export async function dropShiftsOf(db: Queryable, { staffId, from }: { staffId: StaffId; from: Date }): Promise<void> {
  await db.delete(onCallShifts).where(and(eq(onCallShifts.staffId, staffId), gt(onCallShifts.endsAt, from)));
}

/** Removes a shift at or below an institution; false when there is none. */
export async function removeShiftUnder(
  db: Queryable,
  { shiftId, institutionId }: { shiftId: string; institutionId: InstitutionId },
): Promise<boolean> {
  const inTree = db
    .select({ one: sql`1` })
    .from(institutionTree)
    .where(
      and(eq(institutionTree.ancestorId, institutionId), eq(institutionTree.descendantId, onCallShifts.institutionId)),
    );
  const rows = await db
    .delete(onCallShifts)
    .where(and(eq(onCallShifts.id, shiftId), exists(inTree)))
    .returning({ id: onCallShifts.id });
  return rows.length > 0;
}
