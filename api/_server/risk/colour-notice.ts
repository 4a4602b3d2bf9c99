import type { ColourNotice } from '../../../shared/contract/colour-notice.ts';
import type { AssessmentId } from '../../../shared/identity/ids.ts';
import { explainForHer } from '../../../shared/risk/explain/explain-for-her.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { nextVisitOf } from '../book/next-visit.ts';
import { findPatient, type Patient } from '../handbook/patient.ts';
import type { MotherCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { listAssessments, saveNoticeRead } from './assessment-store.ts';

interface Reply {
  notice: ColourNotice | null;
}

/** What the colour on her handbook means and what comes next, as of the newest assessment. After a loss there is none. */
export async function showColourNotice(deps: Deps, caller: MotherCaller): Promise<Reply> {
  return { notice: await noticeOf(deps, await requirePatient(deps, caller)) };
}

/** She has read it. A notice that was replaced meanwhile is not what she has to have read. */
export async function markColourNoticeRead(
  deps: Deps,
  caller: MotherCaller,
  { assessmentId }: { assessmentId: AssessmentId },
): Promise<Reply> {
  const patient = await requirePatient(deps, caller);
  const shown = await noticeOf(deps, patient);
  if (shown?.assessmentId !== assessmentId) {
    throw new Refusal('state-conflict', {
      current: shown?.assessmentId ?? 'none',
      message: '医生刚刚又评估过，请看新的说明',
    });
  }
  await saveNoticeRead(deps.db.query, {
    assessmentId,
    womanId: patient.woman.id,
    readAt: new Date(deps.clock.now()),
  });
  return { notice: await noticeOf(deps, patient) };
}

async function requirePatient(deps: Deps, caller: MotherCaller): Promise<Patient> {
  const patient = await findPatient(deps.db.query, caller);
  if (patient === null) throw new Refusal('not-found', { message: '还没有建册' });
  return patient;
}

async function noticeOf(deps: Deps, { woman, pregnancy }: Patient): Promise<ColourNotice | null> {
  if (pregnancy.lostOn !== null) return null;
  const { query } = deps.db;
  const [latest] = await listAssessments(query, { pregnancyId: pregnancy.id, limit: 1 });
  if (latest === undefined) return null;
  const { assessment, institutionName, readAt } = latest;
  const { id: assessmentId, colour, at } = assessment;
  const stage = pregnancy.deliveredOn === null ? 'pregnant' : 'postpartum';
  const today = chinaDate(deps.clock.now());
  const on = await nextVisitOf(deps, query, { womanId: woman.id, pregnancyId: pregnancy.id, today });
  const { title, meaning, next, comeNow } = explainForHer(
    { colour, confirmedAt: at.getTime() },
    stage,
    on === null ? {} : { on },
  );
  const words = (sentences: typeof meaning) => sentences.map((sentence) => sentence.words);
  return {
    assessmentId,
    colour,
    title: title.words,
    meaning: words(meaning),
    next: words(next),
    comeNow: words(comeNow),
    confirmedAt: at.toISOString(),
    institutionName,
    readAt: readAt?.toISOString() ?? null,
  };
}
