import type { StaffBook } from '../../../shared/contract/record.ts';
import type { PregnancyEventId } from '../../../shared/identity/ids.ts';
import type { PregnancyEventKind } from '../../../shared/pregnancy/pregnancy-event.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { type About, isRepeat, type Scene } from '../risk/act-on-risk.ts';
import { fingerprintOf } from '../risk/sealed-content.ts';
import { actOnBook } from './act-on-book.ts';
import { findPregnancyEvent, savePregnancyEvent } from './pregnancy-store.ts';
import { type PregnancyEventContent, pregnancyEvent } from './sealed.ts';

interface Happening {
  readonly kind: PregnancyEventKind;
  /** What the client sent, whole: the same again is a retry. */
  readonly body: { readonly id: PregnancyEventId };
  /** Checks and writes; what it gives back is written down with the event. */
  readonly work: (scene: Scene, today: CalendarDate) => Promise<PregnancyEventContent>;
}

/** Something happens to a pregnancy as a whole: changed and written down together, once. */
export function happenToPregnancy(
  deps: Deps,
  caller: StaffCaller,
  about: About,
  { kind, body, work }: Happening,
): Promise<StaffBook> {
  const { pregnancyId } = about;
  const contentHash = fingerprintOf(deps, `pregnancy-${kind}`, { pregnancyId, ...body });
  return actOnBook(deps, caller, {
    ...about,
    done: async ({ tx, subject }) =>
      isRepeat(await findPregnancyEvent(tx, { id: body.id, pregnancyId, womanId: subject.woman.id }), contentHash),
    work: async (scene) => {
      const { tx, subject, at } = scene;
      const content = await work(scene, chinaDate(at.getTime()));
      const saved = await savePregnancyEvent(tx, {
        id: body.id,
        womanId: subject.woman.id,
        pregnancyId,
        staffId: caller.staffId,
        institutionId: caller.institutionId,
        at,
        kind,
        contentSealed: pregnancyEvent.seal(deps, body.id, content),
        contentHash,
      });
      if (!saved) throw new Refusal('id-reused');
    },
  });
}

/** How a pregnancy stands, for the second of two people who end it. */
export function requireOngoing({ pregnancy }: Scene['subject']): void {
  const { deliveredOn, lostOn } = pregnancy;
  if (deliveredOn !== null) throw new Refusal('state-conflict', { current: `delivered ${deliveredOn}` });
  if (lostOn !== null) throw new Refusal('state-conflict', { current: `lost ${lostOn}` });
}

/** A day that has been, in this pregnancy. */
export function requireDay(
  field: string,
  day: CalendarDate,
  { from, today }: { from: CalendarDate; today: CalendarDate },
) {
  if (day > today) throw refuseField(field, 'in-the-future', '日期不能在今天以后');
  if (day < from) throw refuseField(field, 'too-early', '日期太早了，请再看一看年份');
}
