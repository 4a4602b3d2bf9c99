import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/record.ts';
import type { StaffBook } from '../../../shared/contract/record.ts';
import { datingRefusalWords, settleDating } from '../../../shared/pregnancy/dating.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import type { About } from '../risk/act-on-risk.ts';
import { datingOf } from './datings.ts';
import { happenToPregnancy, requireOngoing } from './pregnancy-acts.ts';
import { updatePregnancy } from './pregnancy-store.ts';

type Body = BodyOf<typeof contract.correctDating>;

/**
 * A due date corrected by staff, with method and why. The due date it replaces stays in the history with its own method, and so does the
 * first day of the last period, which no ultrasound changes.
 */
export function correctDating(deps: Deps, caller: StaffCaller, about: About, body: Body): Promise<StaffBook> {
  return happenToPregnancy(deps, caller, about, {
    kind: 'dated',
    body,
    work: async ({ tx, subject }, today) => {
      requireOngoing(subject);
      const { pregnancy, woman } = subject;
      if (pregnancy.dueDate !== body.fromDueDate) throw new Refusal('state-conflict', { current: pregnancy.dueDate });
      if (body.reason.trim() === '') throw refuseField('reason', 'missing', '请写明为什么改');
      const dating = settleDating(body, today);
      if (!dating.ok)
        throw refuseField(dating.refusal.field, dating.refusal.reason, datingRefusalWords(dating.refusal));
      const { method, dueDate } = dating;
      const lastMenstrualPeriod = dating.lastMenstrualPeriod ?? pregnancy.lastMenstrualPeriod;
      const changes = { datingMethod: method, dueDate, lastMenstrualPeriod };
      await updatePregnancy(tx, { pregnancyId: pregnancy.id, womanId: woman.id }, changes);
      return { dating: { method, dueDate, lastMenstrualPeriod }, from: datingOf(pregnancy), note: body.reason };
    },
  });
}
