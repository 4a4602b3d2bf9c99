import type { PregnancyId, WomanId } from '../../../shared/identity/ids.ts';
import type { GradingEvent } from '../../../shared/risk/grading/regrading.ts';
import type { Queryable } from '../db/client.ts';
import { getCurrentPregnancy } from '../handbook/patient.ts';
import { saveGradingEvent } from './standing-store.ts';

/** Every visit, admission and postpartum visit calls for a new grading (汴卫〔2022〕38号 附件): from now on she is on the list until it is done. */
export async function callForGrading(
  tx: Queryable,
  { womanId, pregnancyId, kind, on }: { womanId: WomanId; pregnancyId?: PregnancyId } & GradingEvent,
): Promise<void> {
  const id = pregnancyId ?? (await getCurrentPregnancy(tx, { womanId })).id;
  await saveGradingEvent(tx, { womanId, pregnancyId: id, kind, on });
}
