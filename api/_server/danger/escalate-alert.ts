import { dueSteps } from '../../../shared/danger/escalation.ts';
import { escalationPolicyOf } from '../../../shared/danger/escalation-policies.ts';
import { reachedAt } from '../../../shared/danger/routing.ts';
import type { Queryable } from '../db/client.ts';
import { isDatabaseUnavailable } from '../db/failures.ts';
import { getClinicId } from '../handbook/patient.ts';
import type { Deps } from '../ports.ts';
import { advanceAlert } from './advance-alert.ts';
import { type AlertRow, alertOf, claimDueAlerts } from './alert-store.ts';
import { notifyInstitutions } from './notify.ts';
import { rungsOf } from './rungs-of.ts';

const BATCH = 50;

/**
 * Claims one batch of unanswered alerts with a step due and takes every due step of each, in order. An alert that
 * cannot be escalated is left as it was and keeps nobody else waiting.
 */
export function escalateDueAlerts(deps: Deps): Promise<{ escalated: number; failed: number }> {
  const at = new Date(deps.clock.now());
  return deps.db.transaction(async (tx) => {
    const due = await claimDueAlerts(tx, { at, limit: BATCH });
    let failed = 0;
    for (const alert of due) {
      try {
        await tx.transaction((step) => escalateAlert(deps, step, alert, at));
      } catch (error) {
        if (isDatabaseUnavailable(error)) throw error;
        failed += 1;
        deps.log.error('escalation-failed', { alertId: alert.id, errorName: error instanceof Error ? error.name : '' });
      }
    }
    return { escalated: due.length - failed, failed };
  });
}

async function escalateAlert(deps: Deps, tx: Queryable, claimed: AlertRow, at: Date): Promise<void> {
  const clinicId = await getClinicId(tx, { womanId: claimed.womanId });
  const { rungs, alsoAtClinic } = await rungsOf(tx, { clinicId, at });
  let alert = claimed;
  for (const { step, action, level, dueAt, rungs: told } of dueSteps(
    alertOf(claimed, 0),
    at.getTime(),
    escalationPolicyOf(claimed.county),
  )) {
    alert = await advanceAlert(tx, alert, {
      event: { kind: 'escalated', step, action, level, dueAt },
      actor: { kind: 'system' },
      at,
    });
    const { institutionIds } = reachedAt(rungs, told);
    await notifyInstitutions(deps, tx, alert, {
      kind: action === 'next-level' ? 'alert-escalated' : 'alert-reminder',
      institutionIds: told.includes(0) ? [...institutionIds, ...alsoAtClinic] : institutionIds,
      level,
      occasion: `wait:${alert.waitingSince.getTime()}:step:${step}`,
      at,
    });
  }
}
