import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { PregnancyId } from '../../../shared/identity/ids.ts';
import { recordAccess } from '../audit/record-access.ts';
import type { Queryable } from '../db/client.ts';
import type { StaffCaller } from '../http/caller.ts';
import { requireActiveStaff } from '../identity/require-active-staff.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { requireMayAssess } from './entitlement.ts';
import { lockSubject, type Subject } from './scope-store.ts';
import { showRisk } from './show-risk.ts';

/** Which pregnancy a call is about, and the call’s own id for the audit. */
export interface About {
  readonly pregnancyId: PregnancyId;
  readonly requestId: string;
}

export interface Scene {
  readonly tx: Queryable;
  readonly subject: Subject;
  readonly at: Date;
}

interface Act extends About {
  /** Only a doctor of a place that may assess. */
  readonly entitled?: boolean;
  /** True when what the caller asks for has been done already: a retry is answered, not repeated. */
  readonly done?: (scene: Scene) => Promise<boolean>;
  readonly work: (scene: Scene) => Promise<void>;
}

/** One clinician’s act on the grading of a pregnancy: checked, written and audited together, answered with the new whole. */
export async function actOnRisk(deps: Deps, caller: StaffCaller, act: Act): Promise<RiskPage> {
  const { pregnancyId, requestId } = act;
  const at = new Date(deps.clock.now());
  await deps.db.transaction(async (tx) => {
    await requireActiveStaff(tx, caller.staffId);
    if (act.entitled === true) await requireMayAssess(tx, caller);
    const subject = await lockSubject(tx, { pregnancyId, institutionId: caller.institutionId });
    if (subject === null) throw new Refusal('not-found');
    const scene = { tx, subject, at };
    if ((await act.done?.(scene)) === true) return;
    await recordAccess(tx, { caller, womanIds: [subject.woman.id], action: 'act-on-risk', requestId, at });
    await act.work(scene);
  });
  return showRisk(deps, caller, { pregnancyId, requestId });
}

/** A row with this id was written before: the same content is answered, other content refused. */
export function isRepeat(earlier: { contentHash: string | null } | null, hash: string): boolean {
  if (earlier !== null && earlier.contentHash !== hash) throw new Refusal('id-reused');
  return earlier !== null;
}
