import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { EnrolmentState } from '../../../shared/handbook/enrolment-state.ts';
import type { EnrolmentEventId, InstitutionId, WomanId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { enrolmentEvents, enrolments } from '../handbook/enrolment-tables.ts';
import { pregnancies, women } from '../handbook/tables.ts';
import { staff } from '../identity/tables.ts';
import { institutions, institutionTree } from '../institutions/tables.ts';

export type EnrolmentRow = typeof enrolments.$inferSelect;
export type EnrolmentChange = Partial<
  Pick<EnrolmentRow, 'formSealed' | 'paperInstitutionId' | 'paperIssuedOn' | 'paperNumberSealed'>
> &
  Pick<EnrolmentRow, 'state' | 'version' | 'stateSince'>;

interface Hers {
  readonly womanId: WomanId;
}

/** Her enrolment with the name of the place that handed out the paper book. */
export async function findEnrolment(db: Queryable, { womanId }: Hers) {
  const [row] = await db
    .select({ enrolment: enrolments, paperName: institutions.name })
    .from(enrolments)
    .leftJoin(institutions, eq(institutions.id, enrolments.paperInstitutionId))
    .where(eq(enrolments.womanId, womanId));
  return row ?? null;
}

/** Writes the first row of an enrolment; one that is there stays as it is. */
export async function saveEnrolment(db: Queryable, row: typeof enrolments.$inferInsert): Promise<void> {
  await db.insert(enrolments).values(row).onConflictDoNothing({ target: enrolments.womanId });
}

export async function updateEnrolment(db: Queryable, { womanId }: Hers, change: EnrolmentChange): Promise<void> {
  await db.update(enrolments).set(change).where(eq(enrolments.womanId, womanId));
}

export async function findEnrolmentEvent(db: Queryable, { id, womanId }: Hers & { readonly id: EnrolmentEventId }) {
  const [row] = await db
    .select()
    .from(enrolmentEvents)
    .where(and(eq(enrolmentEvents.id, id), eq(enrolmentEvents.womanId, womanId)));
  return row ?? null;
}

/** Saves an act; false when its id is taken. */
export async function saveEnrolmentEvent(db: Queryable, event: typeof enrolmentEvents.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(enrolmentEvents)
    .values(event)
    .onConflictDoNothing({ target: enrolmentEvents.id })
    .returning({ id: enrolmentEvents.id });
  return rows.length > 0;
}

/** What was done with her enrolment, newest first. */
export async function listEnrolmentEvents(db: Queryable, { womanId, limit }: Hers & { readonly limit: number }) {
  return db
    .select({ event: enrolmentEvents, staffName: staff.name, institutionName: institutions.name })
    .from(enrolmentEvents)
    .leftJoin(staff, eq(staff.id, enrolmentEvents.staffId))
    .leftJoin(institutions, eq(institutions.id, enrolmentEvents.institutionId))
    .where(eq(enrolmentEvents.womanId, womanId))
    .orderBy(desc(enrolmentEvents.seq))
    .limit(limit);
}

/** When it last came back, with the sealed reason. */
export async function findLastReturn(db: Queryable, { womanId }: Hers) {
  const [event] = await db
    .select()
    .from(enrolmentEvents)
    .where(and(eq(enrolmentEvents.womanId, womanId), eq(enrolmentEvents.act, 'return')))
    .orderBy(desc(enrolmentEvents.seq))
    .limit(1);
  return event ?? null;
}

interface Waiting {
  /** The clinics at or below this institution. */
  readonly institutionId: InstitutionId;
  readonly state: EnrolmentState;
  readonly limit: number;
}

/**
 * Enrolments in one state, the longest waiting first, with her current pregnancy; after a loss nothing is asked of her. Each clinic’s own
 * first rows are read off the index before they are put in order, so that what is read depends on what is shown, not on what there is.
 */
export async function listEnrolmentsIn(db: Queryable, { institutionId, state, limit }: Waiting) {
  const ofClinic = db
    .select({ womanId: enrolments.womanId, clinicId: enrolments.clinicId, since: enrolments.stateSince })
    .from(enrolments)
    .where(and(eq(enrolments.clinicId, institutionTree.descendantId), eq(enrolments.state, state)))
    .orderBy(asc(enrolments.stateSince))
    .limit(limit)
    .as('of_clinic');
  const first = db
    .select({ womanId: ofClinic.womanId, clinicId: ofClinic.clinicId, since: ofClinic.since })
    .from(institutionTree)
    .innerJoinLateral(ofClinic, sql`true`)
    .where(eq(institutionTree.ancestorId, institutionId))
    .orderBy(asc(ofClinic.since), asc(ofClinic.womanId))
    .limit(limit)
    .as('first');
  const pregnancy = db
    .select()
    .from(pregnancies)
    .where(eq(pregnancies.womanId, first.womanId))
    .orderBy(desc(pregnancies.createdAt))
    .limit(1)
    .as('pregnancy');
  return db
    .select({
      woman: { id: women.id, nameSealed: women.nameSealed },
      pregnancy: {
        id: pregnancy.id,
        dueDate: pregnancy.dueDate,
        deliveredOn: pregnancy.deliveredOn,
        lostOn: pregnancy.lostOn,
      },
      clinicName: institutions.name,
      since: first.since,
    })
    .from(first)
    .innerJoinLateral(pregnancy, sql`true`)
    .innerJoin(women, eq(women.id, first.womanId))
    .innerJoin(institutions, eq(institutions.id, first.clinicId))
    .where(isNull(pregnancy.lostOn))
    .orderBy(asc(first.since), asc(first.womanId));
}
