import { and, asc, between, eq, isNull, or, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Queryable } from '../../../api/_server/db/client.ts';
import { pregnancies, women } from '../../../api/_server/handbook/tables.ts';
import { accounts } from '../../../api/_server/identity/tables.ts';
import { referrals } from '../../../api/_server/risk/duty-tables.ts';
import { visibleTo } from '../../../api/_server/risk/scope-store.ts';
import { riskStandings } from '../../../api/_server/risk/tables.ts';
import { listToScreen } from '../../../api/_server/risk/to-screen-store.ts';
import type { AccountId, PregnancyId, ReferralId, WomanId } from '../../../shared/identity/ids.ts';
import { REFERRAL_STATES } from '../../../shared/risk/grading/referral-life-cycle.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { institutionOf } from '../../support/actors.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();
const today = '2026-11-23' as CalendarDate;
const days = { today, from: addDays(today, -120), to: addDays(today, 280), day42: addDays(today, -42) };
const PLACES = ['qingquan', 'chongwen', 'xiedian', 'xiedian-village', 'hospital', 'mch'];

/** The list as it reads: everybody an institution may see, live, and due. */
async function simply(db: Queryable, key: string) {
  const standing = riskStandings;
  const due = or(
    isNull(standing.gradedOn),
    sql`${standing.eventOn} > ${standing.gradedOn}`,
    and(sql`${pregnancies.deliveredOn} <= ${today}`, isNull(standing.postpartumGradedOn)),
    and(sql`${pregnancies.deliveredOn} <= ${days.day42}`, isNull(standing.day42GradedOn)),
  );
  const rows = await db
    .select({ id: pregnancies.id, gradedOn: standing.gradedOn, eventOn: standing.eventOn })
    .from(pregnancies)
    .innerJoin(women, eq(women.id, pregnancies.womanId))
    .leftJoin(standing, eq(standing.pregnancyId, pregnancies.id))
    .where(
      and(
        between(pregnancies.dueDate, days.from, days.to),
        isNull(pregnancies.lostOn),
        due,
        visibleTo(institutionOf(key)),
      ),
    )
    .orderBy(asc(pregnancies.dueDate), asc(pregnancies.id));
  return rows.slice(0, 50).map((row) => ({ ...row, count: rows.length }));
}

async function listed(db: Queryable, key: string) {
  const rows = await listToScreen(db, { institutionId: institutionOf(key), ...days });
  return rows.map(({ pregnancy, gradedOn, eventOn, count }) => ({ id: pregnancy.id, gradedOn, eventOn, count }));
}

const place = fc.constantFrom(...PLACES);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const ago = (most: number) => fc.integer({ min: 0, max: most }).map((n) => addDays(today, -n));
const pregnancy = fc.record({
  clinic: place,
  movesTo: fc.option(place, { nil: null, freq: 6 }),
  // On both sides of both ends, and often on the same day as another.
  dueDate: fc.oneof(
    fc.constantFrom(days.from, days.to),
    fc.integer({ min: -130, max: 290 }).map((n) => addDays(today, n)),
  ),
  delivered: maybe(ago(60)),
  lost: fc.option(ago(60), { nil: null, freq: 6 }),
  standing: maybe(
    fc.record({ graded: maybe(ago(50)), postpartum: maybe(ago(50)), day42: maybe(ago(5)), event: maybe(ago(50)) }),
  ),
  sent: fc.uniqueArray(
    fc.record({ to: place, state: fc.constantFrom(...REFERRAL_STATES), daysBefore: fc.integer({ min: 0, max: 280 }) }),
    {
      maxLength: 2,
      selector: ({ to }) => to,
    },
  ),
});
type Drawn = typeof pregnancy extends fc.Arbitrary<infer T> ? T : never;

async function insert(db: Queryable, one: Drawn): Promise<void> {
  const uuid = () => service().deps.ids.uuid();
  const [accountId, womanId, pregnancyId] = [uuid() as AccountId, uuid() as WomanId, uuid() as PregnancyId];
  const at = new Date(service().clock.now());
  await db
    .insert(accounts)
    .values({ id: accountId, kind: 'mother', openidIndex: accountId, openidSealed: 'o', createdAt: at });
  const clinicId = institutionOf(one.clinic);
  await db
    .insert(women)
    .values({ id: womanId, accountId, nameSealed: 'n', birthDateSealed: 'b', clinicId, enrolledAt: at });
  await db.insert(pregnancies).values({
    id: pregnancyId,
    womanId,
    datingMethod: 'ultrasound',
    dueDate: one.dueDate,
    deliveredOn: one.delivered,
    lostOn: one.lost,
    previousBirths: 0,
    createdAt: at,
  });
  if (one.movesTo !== null)
    await db
      .update(women)
      .set({ clinicId: institutionOf(one.movesTo) })
      .where(eq(women.id, womanId));
  if (one.standing !== null) {
    const { graded, postpartum, day42, event } = one.standing;
    await db.insert(riskStandings).values({
      pregnancyId,
      womanId,
      gradedOn: graded,
      postpartumGradedOn: postpartum,
      day42GradedOn: day42,
      eventOn: event,
      event: event === null ? null : 'visit',
    });
  }
  for (const { to, state, daysBefore } of one.sent) {
    await db.insert(referrals).values({
      id: uuid() as ReferralId,
      womanId,
      pregnancyId,
      kind: 'transfer',
      stableToTransfer: true,
      fromInstitutionId: clinicId,
      toInstitutionId: institutionOf(to),
      state,
      sentAt: new Date(`${addDays(one.dueDate, -daysBefore)}T00:00:00Z`),
      contentHash: 'h',
    });
  }
}

test('the walk within an institution’s scope finds whom reading everybody would, in the same order', async () => {
  class Undone extends Error {}
  await fc.assert(
    fc.asyncProperty(fc.array(pregnancy, { minLength: 10, maxLength: 80 }), async (drawn) => {
      const run = service().db.transaction(async (tx) => {
        for (const one of drawn) await insert(tx, one);
        for (const key of PLACES) expect([key, await listed(tx, key)]).toEqual([key, await simply(tx, key)]);
        throw new Undone();
      });
      await expect(run).rejects.toBeInstanceOf(Undone);
    }),
    { numRuns: 30 },
  );
});
