import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { followUps } from '../../api/_server/care/tables.ts';
import { women } from '../../api/_server/handbook/tables.ts';
import { staff } from '../../api/_server/identity/tables.ts';
import type { FollowUpId } from '../../shared/identity/ids.ts';
import type { OpenAlert } from './actors.ts';
import { TODAY } from './book-actors.ts';
import type { CallOptions, TestService } from './test-service.ts';

type Example = (service: TestService, subject: OpenAlert) => CallOptions | Promise<CallOptions>;

/** A missed visit of hers that is somebody’s. */
async function followUpOf({ db, clock }: TestService, { handbook }: OpenAlert): Promise<FollowUpId> {
  const { pregnancyId } = handbook;
  const [there] = await db.query.select().from(followUps).where(eq(followUps.pregnancyId, pregnancyId));
  if (there !== undefined) return there.id;
  const [her] = await db.query
    .select({ id: women.id, clinicId: women.clinicId })
    .from(women)
    .where(sql`${women.id} = (select woman_id from pregnancies where id = ${pregnancyId})`);
  const [owner] = await db.query.select({ id: staff.id }).from(staff).limit(1);
  if (her === undefined || owner === undefined) throw new Error('nobody is there');
  const id = randomUUID() as FollowUpId;
  await db.query.insert(followUps).values({
    id,
    womanId: her.id,
    pregnancyId,
    subjectId: pregnancyId,
    rowId: 'nbph-anc-3',
    dueOn: TODAY as never,
    clinicId: her.clinicId,
    ownerId: owner.id,
    openedAt: new Date(clock.now()),
  });
  return id;
}

/** One valid input for every endpoint of the care calendar. */
export const CARE_EXAMPLES: Readonly<Record<string, Example>> = {
  'care.list': () => ({}),
  'care.show-follow-up': async (service, subject) => ({ params: { followUpId: await followUpOf(service, subject) } }),
  'care.advance-follow-up': async (service, subject) => ({
    params: { followUpId: await followUpOf(service, subject) },
    body: { kind: 'attempt', id: randomUUID(), channel: 'phone', result: 'not-reached', note: '没人接' },
  }),
};
