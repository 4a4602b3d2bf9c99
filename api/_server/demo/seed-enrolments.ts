import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type { advanceEnrolment } from '../../../shared/contract/enrolment.ts';
import type { EnrolmentEventId, InstitutionId, PregnancyId } from '../../../shared/identity/ids.ts';
import { chinaDate, DAY_MS } from '../../../shared/time/china-time.ts';
import type { Queryable } from '../db/client.ts';
import { takeEnrolmentFurther } from '../enrolment/advance-enrolment.ts';
import { advance, openEnrolment } from '../enrolment/open-enrolment.ts';
import { sealForm } from '../enrolment/sealed.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { findSubject } from '../risk/scope-store.ts';
import { fingerprintOf } from '../risk/sealed-content.ts';
import { DEMO_ENROLMENTS } from './enrolments.ts';

interface Woman {
  readonly persona: string;
  readonly pregnancyId: PregnancyId;
  /** A place that sees her. */
  readonly county: InstitutionId;
}

/** Brings a woman’s enrolment as far as it is said to have come, each act on its own day. */
export async function seedEnrolment(
  deps: Deps,
  tx: Queryable,
  { persona, pregnancyId, county }: Woman,
  callers: ReadonlyMap<string, StaffCaller>,
): Promise<void> {
  const subject = await findSubject(tx, { pregnancyId, institutionId: county });
  if (subject === null) throw new Error(`the demonstration’s enrolment of ${persona} has nobody`);
  const { woman } = subject;
  await openEnrolment(deps, tx, woman);
  const story = DEMO_ENROLMENTS[persona];
  if (story === undefined) return;
  const caller = callers.get(story.by);
  if (caller === undefined) throw new Error(`the demonstration has no ${story.by}`);
  let version = 1;
  const now = deps.clock.now();
  const next = () => {
    const basedOn = version;
    version += 1;
    const id = deps.ids.uuid() as EnrolmentEventId;
    const at = new Date(Math.min(now, woman.enrolledAt.getTime() + basedOn * DAY_MS));
    return { basedOn, id, at, contentHash: fingerprintOf(deps, 'enrolment-seeded', { id }) };
  };
  const { cover: form, returned, confirmed, paper } = story;
  const { id, at, contentHash } = next();
  const also = { formSealed: sealForm(deps, woman.id, form) };
  const submit = { id, womanId: woman.id, act: 'submit', version, by: null, at } as const;
  await advance(deps, tx, submit, { content: { form }, contentHash, state: 'submitted', also });

  const take = async (body: (on: ReturnType<typeof next>) => BodyOf<typeof advanceEnrolment>) => {
    const on = next();
    await takeEnrolmentFurther(deps, caller, { tx, subject, at: on.at }, body(on), on.contentHash);
  };
  if (returned !== undefined) await take(({ id, basedOn }) => ({ act: 'return', id, basedOn, reason: returned }));
  if (confirmed === true) await take(({ id, basedOn }) => ({ act: 'confirm', id, basedOn }));
  if (paper !== undefined)
    await take(({ id, basedOn, at }) => ({
      act: 'issue',
      id,
      basedOn,
      issuedOn: chinaDate(at.getTime()),
      number: paper,
    }));
}
