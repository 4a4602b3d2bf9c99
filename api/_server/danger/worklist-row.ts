import type { WorklistRow } from '../../../shared/contract/clinic.ts';
import { nextStep } from '../../../shared/danger/escalation.ts';
import { escalationPolicyOf } from '../../../shared/danger/escalation-policies.ts';
import { CLINICAL } from '../../../shared/danger/signs/clinical/index.ts';
import { signById } from '../../../shared/danger/signs/index.ts';
import { maskName } from '../../../shared/identity/mask-name.ts';
import { maskPhone } from '../../../shared/identity/phone.ts';
import { stageWords } from '../../../shared/pregnancy/stage-words.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { Deps } from '../ports.ts';
import { alertOf } from './alert-store.ts';
import { openContent } from './report-content.ts';
import type { ReportRow } from './report-store.ts';
import type { WorklistEntry } from './worklist-store.ts';

/** What a list says in place of a sign about mood, violence or infection: it is read on a screen others can see. */
const DISCREET = '需单独查看的情况';

/** One line of the worklist: enough to act on, masked, nothing from the sensitive compartment. */
export function worklistRow(deps: Deps, entry: WorklistEntry, reports: readonly ReportRow[]): WorklistRow {
  const { alert, woman } = entry;
  const phone =
    woman.phoneSealed === null ? null : deps.cipher.decrypt(woman.phoneSealed, `women.phone_sealed.${woman.id}`);
  return {
    alertId: alert.id,
    number: alert.number,
    urgency: alert.urgency,
    state: alert.state,
    maskedName: maskName(deps.cipher.decrypt(woman.nameSealed, `women.name_sealed.${woman.id}`)),
    maskedPhone: phone === null ? null : maskPhone(phone),
    stage: stageWords(entry.pregnancy, chinaDate(deps.clock.now())),
    colour: entry.colour,
    clinicName: entry.clinicName,
    phase: alert.phase,
    signs: listedSigns(deps, reports),
    reportCount: reports.length,
    openedAt: alert.openedAt.toISOString(),
    waitingSince: alert.waitingSince.toISOString(),
    level: alert.level,
    nextStep: nextStepOf(entry),
    owner: entry.ownerName,
    acknowledgedAt: alert.acknowledgedAt?.toISOString() ?? null,
    plan: alert.plan,
    outcome: alert.outcome,
  };
}

function listedSigns(deps: Deps, reports: readonly ReportRow[]): string[] {
  const ids = new Set(reports.flatMap((report) => openContent(deps, report).because));
  const words = [...ids].map((id) => {
    const sign = signById(id);
    return sign === undefined || sign.sensitive ? DISCREET : CLINICAL[sign.id].words;
  });
  return [...new Set(words)];
}

function nextStepOf({ alert }: WorklistEntry): WorklistRow['nextStep'] {
  const next = nextStep(alertOf(alert, 0), escalationPolicyOf(alert.county));
  return next === null ? null : { action: next.action, at: new Date(next.dueAt).toISOString() };
}
