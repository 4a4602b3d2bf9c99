import type { CareInput } from '../../../shared/care/care-input.ts';
import type { WomanId } from '../../../shared/identity/ids.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { listChildren } from '../book/child-store.ts';
import { readDone } from '../book/done-marks.ts';
import { listPregnancies } from '../book/pregnancy-store.ts';
import { childParticulars } from '../book/sealed.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { findLatestAssessment } from '../risk/assessment-store.ts';
import { openAssessment } from '../risk/sealed-content.ts';

/** What the planner starts from, for staff: the hepatitis B surface antigen as it was last assessed is part of it. */
export async function careInputOf(
  deps: Deps,
  db: Queryable,
  { womanId }: { womanId: WomanId },
): Promise<CareInput | null> {
  const [newest] = await listPregnancies(db, { womanId });
  if (newest === undefined) return null;
  const { pregnancy } = newest;
  const children = await listChildren(db, { womanId });
  const done = await readDone(deps, db, { womanId });
  const latest = await findLatestAssessment(db, { pregnancyId: pregnancy.id });
  const hbsag = latest === null ? undefined : openAssessment(deps, latest).facts.hbsag;
  const subjects = [pregnancy.id as string, ...children.map(({ id }) => id as string)];
  return {
    pregnancy: {
      pregnancyId: pregnancy.id,
      dueDate: pregnancy.dueDate,
      enrolledOn: chinaDate(pregnancy.createdAt.getTime()),
      deliveredOn: pregnancy.deliveredOn,
      dischargedOn: pregnancy.dischargedOn,
      lostOn: pregnancy.lostOn,
    },
    children: children.map(({ id, pregnancyId, bornOn, diedOn, particularsSealed }) => ({
      childId: id,
      pregnancyId,
      bornOn,
      diedOn,
      birthWeightG: childParticulars.open(deps, id, particularsSealed).birthWeightG,
    })),
    ...(hbsag === 'positive' || hbsag === 'negative' ? { hbsag } : {}),
    done: subjects.map((subjectId) => ({
      subjectId,
      marks: done.filter((each) => each.subjectId === subjectId).map(({ row, kind, on }) => ({ row, kind, on })),
    })),
  };
}
