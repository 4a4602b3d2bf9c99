import { eq, sql } from 'drizzle-orm';
import type { PregnancyId, WomanId } from '../../../shared/identity/ids.ts';
import type { Occasion } from '../../../shared/risk/grading/occasion.ts';
import type { GradingEvent } from '../../../shared/risk/grading/regrading.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { Queryable } from '../db/client.ts';
import { riskStandings } from './tables.ts';

export type Standing = typeof riskStandings.$inferSelect;

interface Graded {
  readonly pregnancyId: PregnancyId;
  readonly womanId: WomanId;
  readonly occasion: Occasion;
  /** The day, when the grading was finished; a form with gaps leaves what is due as it was. */
  readonly gradedOn: CalendarDate | null;
  /** `keep` leaves a positive screening waiting as it waits. */
  readonly positive: { readonly since: Date } | 'answered' | 'keep';
}

/** Moves on where a pregnancy stands. An earlier positive screening keeps its place in the line until it is assessed. */
export async function saveStanding(db: Queryable, graded: Graded): Promise<void> {
  const { pregnancyId, womanId, occasion, gradedOn, positive } = graded;
  const day = (on: boolean): { on: CalendarDate | null } => ({ on: on ? gradedOn : null });
  const positiveSince = typeof positive === 'string' ? null : positive.since;
  const latest = (column: string) => sql.raw(`coalesce(excluded.${column}, risk_standings.${column})`);
  await db
    .insert(riskStandings)
    .values({
      pregnancyId,
      womanId,
      gradedOn,
      postpartumGradedOn: day(occasion === 'postpartum-visit' || occasion === 'day-42').on,
      day42GradedOn: day(occasion === 'day-42').on,
      positiveSince,
    })
    .onConflictDoUpdate({
      target: riskStandings.pregnancyId,
      set: {
        gradedOn: latest('graded_on'),
        postpartumGradedOn: latest('postpartum_graded_on'),
        day42GradedOn: latest('day_42_graded_on'),
        positiveSince:
          positive === 'answered' ? null : sql.raw('coalesce(risk_standings.positive_since, excluded.positive_since)'),
      },
    });
}

export async function findStanding(
  db: Queryable,
  { pregnancyId }: { pregnancyId: PregnancyId },
): Promise<Standing | null> {
  const [row] = await db.select().from(riskStandings).where(eq(riskStandings.pregnancyId, pregnancyId));
  return row ?? null;
}

/** A visit or an admission: of two days the later one is what a grading has to follow. */
export async function saveGradingEvent(
  db: Queryable,
  { pregnancyId, womanId, kind, on }: { pregnancyId: PregnancyId; womanId: WomanId } & GradingEvent,
): Promise<void> {
  await db
    .insert(riskStandings)
    .values({ pregnancyId, womanId, event: kind, eventOn: on })
    .onConflictDoUpdate({
      target: riskStandings.pregnancyId,
      set: { event: kind, eventOn: on },
      setWhere: sql`${riskStandings.eventOn} is null or ${riskStandings.eventOn} < excluded.event_on`,
    });
}
