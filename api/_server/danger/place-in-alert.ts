import type { Actor } from '../../../shared/danger/alert.ts';
import { nextDueAt } from '../../../shared/danger/escalation.ts';
import { escalationPolicyOf } from '../../../shared/danger/escalation-policies.ts';
import { openedAlert } from '../../../shared/danger/life-cycle.ts';
import { placeReport } from '../../../shared/danger/merge.ts';
import { route } from '../../../shared/danger/routing.ts';
import type { AlertUrgency } from '../../../shared/danger/urgency.ts';
import type { AccountId, AlertId, InstitutionId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { advanceAlert } from './advance-alert.ts';
import { type AlertRow, lockOpenAlert, saveAlert } from './alert-store.ts';
import { notifyInstitutions } from './notify.ts';
import { notifyRungsTold, reopenAlert } from './reopen-alert.ts';
import { openContent } from './report-content.ts';
import { linkReport, listReportsOfAlert, type NewReport } from './report-store.ts';
import { rungsOf } from './rungs-of.ts';
import { saveEvent } from './timeline-store.ts';

export interface PlacedReport {
  readonly report: NewReport & { readonly urgency: AlertUrgency };
  readonly clinicId: InstitutionId;
  readonly because: readonly string[];
  readonly accountId: AccountId;
  readonly at: Date;
}

const SYSTEM: Actor = { kind: 'system' };

/** Gives a new report its alert: a new one, or her open one joined or raised. Whoever must know is told in the same transaction. */
export async function placeInAlert(deps: Deps, tx: Queryable, placed: PlacedReport): Promise<void> {
  const { report, because, at } = placed;
  const open = await lockOpenAlert(tx, { womanId: report.womanId });
  const placement = placeReport({
    openAlert: open === null ? null : { urgency: open.urgency, state: open.state, openedAt: open.openedAt.getTime() },
    openAlertSignIds: open === null ? [] : await signIdsOf(deps, tx, open.id),
    newUrgency: report.urgency,
    newSignIds: because,
    now: at.getTime(),
  });
  if (open === null || placement.kind === 'open-new') return openAlert(deps, tx, placed);
  return joinAlert(deps, tx, placed, open, placement);
}

async function openAlert(deps: Deps, tx: Queryable, { report, clinicId, accountId, at }: PlacedReport): Promise<void> {
  const { rungs, alsoAtClinic, county } = await rungsOf(tx, { clinicId, at });
  const id = deps.ids.uuid() as AlertId;
  const { urgency } = report;
  const opened = openedAlert(id, urgency, at.getTime());
  const alert = await saveAlert(tx, {
    id,
    number: report.number,
    womanId: report.womanId,
    phase: report.phase,
    county,
    urgency,
    state: opened.state,
    level: opened.level,
    openedAt: at,
    waitingSince: at,
    stepsTaken: 0,
    nextStepAt: new Date(nextDueAt(opened, escalationPolicyOf(county)) ?? at.getTime()),
  });
  await linkReport(tx, { reportId: report.id, alertId: id });
  await saveEvent(tx, { alertId: id, event: { kind: 'submitted', urgency }, actor: { kind: 'mother', accountId }, at });
  const { level, institutionIds, gap } = route(rungs);
  const told = [...institutionIds, ...alsoAtClinic];
  const routed = await advanceAlert(tx, alert, {
    event: { kind: 'routed', level, institutionIds: told, gap },
    actor: SYSTEM,
    at,
  });
  await notifyInstitutions(deps, tx, routed, {
    kind: 'alert-opened',
    institutionIds: told,
    level,
    occasion: 'opened',
    at,
  });
}

async function joinAlert(
  deps: Deps,
  tx: Queryable,
  { report, accountId, at }: PlacedReport,
  open: AlertRow,
  placement: Exclude<ReturnType<typeof placeReport>, { kind: 'open-new' }>,
): Promise<void> {
  const actor: Actor = { kind: 'mother', accountId };
  await linkReport(tx, { reportId: report.id, alertId: open.id });
  const event =
    placement.kind === 'raise'
      ? ({ kind: 'raised', from: placement.from, to: placement.to } as const)
      : ({ kind: 'merged', urgency: report.urgency } as const);
  const raised = placement.kind === 'raise';
  const alert = await advanceAlert(tx, open, {
    event,
    actor,
    at,
    with: raised ? { acknowledgedAt: null, plan: null } : {},
  });
  if (placement.kind === 'merge' && !placement.notify) return;
  const asked = placement.kind === 'merge' && placement.reopen ? await reopenAlert(tx, alert, 'new-report', at) : alert;
  const kind = raised ? 'alert-raised' : 'alert-repeated';
  await notifyRungsTold(deps, tx, asked, { kind, occasion: `report:${report.id}`, at });
}

async function signIdsOf(deps: Deps, tx: Queryable, alertId: AlertId): Promise<string[]> {
  const reports = await listReportsOfAlert(tx, { alertId });
  return reports.flatMap((report) => [...openContent(deps, report).because]);
}
