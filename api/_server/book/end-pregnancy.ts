import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/record.ts';
import type { StaffBook } from '../../../shared/contract/record.ts';
import { gestationDaysOn, TERM_DAYS, week } from '../../../shared/pregnancy/gestational-age.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import type { About, Scene } from '../risk/act-on-risk.ts';
import { listChildren, markChildDied, saveChild } from './child-store.ts';
import { happenToPregnancy, requireDay, requireOngoing } from './pregnancy-acts.ts';
import { updatePregnancy } from './pregnancy-store.ts';
import { childParticulars } from './sealed.ts';

/** Before this a birth is asked about: the day or the due date is a slip (product default; the smallest survivors are born later). */
const EARLIEST_BIRTH = week(20);

const lmpOf = ({ pregnancy }: Scene['subject']) => addDays(pregnancy.dueDate, -TERM_DAYS);

const keyOf = ({ pregnancy, woman }: Scene['subject']) => ({ pregnancyId: pregnancy.id, womanId: woman.id });

/** The pregnancy ended with a birth: the day, and every child with a book of its own. */
export function recordBirth(
  deps: Deps,
  caller: StaffCaller,
  about: About,
  body: BodyOf<typeof contract.recordBirth>,
): Promise<StaffBook> {
  const { deliveredOn, dischargedOn } = body;
  return happenToPregnancy(deps, caller, about, {
    kind: 'born',
    body,
    work: async ({ tx, subject, at }, today) => {
      requireOngoing(subject);
      requireDay('deliveredOn', deliveredOn, { from: addDays(lmpOf(subject), EARLIEST_BIRTH), today });
      if (dischargedOn !== undefined) requireDay('dischargedOn', dischargedOn, { from: deliveredOn, today });
      await updatePregnancy(tx, keyOf(subject), {
        deliveredOn,
        ...(dischargedOn === undefined ? {} : { dischargedOn }),
        fetusCount: body.children.length,
        // Nothing counts or congratulates where no child lives.
        ...(body.children.some(({ alive }) => alive) ? {} : { lostOn: deliveredOn }),
      });
      for (const [index, child] of body.children.entries()) {
        const { childId, sex, name = null, birthWeightG = null, alive } = child;
        const saved = await saveChild(tx, {
          id: childId,
          ...keyOf(subject),
          ordinal: index + 1,
          bornOn: deliveredOn,
          gestationDays: gestationDaysOn(subject.pregnancy.dueDate, deliveredOn),
          particularsSealed: childParticulars.seal(deps, childId, { name, sex, birthWeightG }),
          diedOn: alive ? null : deliveredOn,
          createdAt: at,
        });
        if (!saved) throw new Refusal('id-reused');
      }
      return { on: deliveredOn };
    },
  });
}

/** The day she left the hospital: from it the home visit is reckoned. */
export function recordDischarge(
  deps: Deps,
  caller: StaffCaller,
  about: About,
  body: BodyOf<typeof contract.recordDischarge>,
): Promise<StaffBook> {
  const { dischargedOn } = body;
  return happenToPregnancy(deps, caller, about, {
    kind: 'discharged',
    body,
    work: async ({ tx, subject }, today) => {
      const { deliveredOn } = subject.pregnancy;
      if (deliveredOn === null) throw refuseField('dischargedOn', 'not-born', '请先登记分娩');
      requireDay('dischargedOn', dischargedOn, { from: deliveredOn, today });
      await updatePregnancy(tx, keyOf(subject), { dischargedOn });
      return { on: dischargedOn };
    },
  });
}

/** A child died. Where no child of this birth lives, it is a loss. */
export function recordChildDeath(
  deps: Deps,
  caller: StaffCaller,
  about: About,
  body: BodyOf<typeof contract.recordChildDeath>,
): Promise<StaffBook> {
  const { childId, diedOn } = body;
  return happenToPregnancy(deps, caller, about, {
    kind: 'child-died',
    body,
    work: async ({ tx, subject }, today) => {
      const { womanId, pregnancyId } = keyOf(subject);
      const siblings = (await listChildren(tx, { womanId })).filter((child) => child.pregnancyId === pregnancyId);
      const child = siblings.find(({ id }) => id === childId);
      if (child === undefined) throw refuseField('childId', 'unknown', '没有这个宝宝');
      if (child.diedOn !== null) throw new Refusal('state-conflict', { current: `died ${child.diedOn}` });
      requireDay('diedOn', diedOn, { from: child.bornOn, today });
      await markChildDied(tx, { childId, womanId, diedOn });
      if (siblings.every(({ id, diedOn: day }) => id === childId || day !== null))
        await updatePregnancy(tx, { womanId, pregnancyId }, { lostOn: diedOn });
      return { on: diedOn };
    },
  });
}

/** The pregnancy ended with a loss. Everything that counts, reminds or congratulates looks at this day before it speaks. */
export function recordLoss(
  deps: Deps,
  caller: StaffCaller,
  about: About,
  body: BodyOf<typeof contract.recordLoss>,
): Promise<StaffBook> {
  const { lostOn, note } = body;
  return happenToPregnancy(deps, caller, about, {
    kind: 'lost',
    body,
    work: async ({ tx, subject }, today) => {
      requireOngoing(subject);
      requireDay('lostOn', lostOn, { from: lmpOf(subject), today });
      await updatePregnancy(tx, keyOf(subject), { lostOn });
      return { on: lostOn, note };
    },
  });
}

/** She moved away and another place cares for her; the pregnancy goes on and the book stays hers. */
export function recordMove(
  deps: Deps,
  caller: StaffCaller,
  about: About,
  body: BodyOf<typeof contract.recordMove>,
): Promise<StaffBook> {
  const { movedOn, to } = body;
  return happenToPregnancy(deps, caller, about, {
    kind: 'moved',
    body,
    work: async ({ tx, subject }, today) => {
      if (subject.pregnancy.movedOn !== null)
        throw new Refusal('state-conflict', { current: `moved ${subject.pregnancy.movedOn}` });
      if (to.trim() === '') throw refuseField('to', 'missing', '请写明搬到哪里、由谁接着管');
      requireDay('movedOn', movedOn, { from: lmpOf(subject), today });
      await updatePregnancy(tx, keyOf(subject), { movedOn });
      return { on: movedOn, note: to };
    },
  });
}
