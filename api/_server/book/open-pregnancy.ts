import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/record.ts';
import type { StaffBook } from '../../../shared/contract/record.ts';
import type { PregnancyEventId } from '../../../shared/identity/ids.ts';
import { datingRefusalWords, settleDating } from '../../../shared/pregnancy/dating.ts';
import { TERM_DAYS } from '../../../shared/pregnancy/gestational-age.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import { openNextPregnancy } from '../handbook/patient.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import type { About } from '../risk/act-on-risk.ts';
import { fingerprintOf } from '../risk/sealed-content.ts';
import { happenToPregnancy } from './pregnancy-acts.ts';
import { listPregnancies, savePregnancyEvent } from './pregnancy-store.ts';
import { pregnancyEvent } from './sealed.ts';

type Body = BodyOf<typeof contract.openPregnancy>;

/** Another pregnancy, after the last one has ended. It has a book of its own pages; the children keep theirs. */
export function openPregnancy(deps: Deps, caller: StaffCaller, about: About, body: Body): Promise<StaffBook> {
  return happenToPregnancy(deps, caller, about, {
    kind: 'followed',
    body,
    work: async ({ tx, subject, at }, today) => {
      const [newest] = await listPregnancies(tx, { womanId: subject.woman.id });
      if (newest === undefined || newest.pregnancy.id !== subject.pregnancy.id)
        throw new Refusal('state-conflict', { current: newest?.pregnancy.id ?? 'none' });
      const { deliveredOn, lostOn } = subject.pregnancy;
      const ended = deliveredOn ?? lostOn;
      if (ended === null) throw new Refusal('state-conflict', { current: 'ongoing' });
      const dating = settleDating(body, today);
      if (!dating.ok)
        throw refuseField(dating.refusal.field, dating.refusal.reason, datingRefusalWords(dating.refusal));
      const start = dating.lastMenstrualPeriod ?? addDays(dating.dueDate, -TERM_DAYS);
      if (start < ended) throw refuseField('dueDate', 'too-early', '这次怀孕在上一次结束以前，请再看一看日期');
      const opened = await openNextPregnancy(tx, {
        id: body.nextPregnancyId,
        womanId: subject.woman.id,
        datingMethod: dating.method,
        lastMenstrualPeriod: dating.lastMenstrualPeriod,
        dueDate: dating.dueDate,
        previousBirths: body.previousBirths,
        // The newest is the current one, whatever the clock did in between.
        createdAt: new Date(Math.max(at.getTime(), subject.pregnancy.createdAt.getTime() + 1)),
      });
      if (!opened) throw new Refusal('id-reused');
      const id = deps.ids.uuid() as PregnancyEventId;
      await savePregnancyEvent(tx, {
        id,
        womanId: subject.woman.id,
        pregnancyId: body.nextPregnancyId,
        staffId: caller.staffId,
        institutionId: caller.institutionId,
        at,
        kind: 'opened',
        contentSealed: pregnancyEvent.seal(deps, id, {}),
        contentHash: fingerprintOf(deps, 'pregnancy-opened', { id }),
      });
      return {};
    },
  });
}
