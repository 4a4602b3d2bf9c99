import { advanceFollowUp, showFollowUp } from '../../../../../shared/contract/care.ts';
import type { BodyOf } from '../../../../../shared/contract/endpoint.ts';
import type { FollowUpId } from '../../../../../shared/identity/ids.ts';
import { call } from '../../../session/call.ts';
import { useActedPage } from '../../use-acted-page.ts';

export type FollowUpAct = BodyOf<typeof advanceFollowUp>;

/** One missed visit and what is done about it. */
export function useFollowUp(followUpId: FollowUpId, enabled: boolean) {
  const acted = useActedPage({
    room: 'follow-up',
    id: followUpId,
    load: () => call(showFollowUp, { params: { followUpId } }),
    enabled,
    listKey: ['clinic', 'care'],
  });
  const act = async (body: FollowUpAct): Promise<boolean> =>
    (await acted.act(body.kind, () => call(advanceFollowUp, { params: { followUpId }, body }))) === 'done';
  return { ...acted, act, busy: acted.busy !== null, problem: acted.problem?.words ?? null };
}
