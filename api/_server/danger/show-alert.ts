import type { AlertDetail } from '../../../shared/contract/clinic.ts';
import { FIELD_SPECS } from '../../../shared/danger/report-values.ts';
import { CLINICAL } from '../../../shared/danger/signs/clinical/index.ts';
import { signById } from '../../../shared/danger/signs/index.ts';
import type { AlertId } from '../../../shared/identity/ids.ts';
import { type CalendarDate, completedYears } from '../../../shared/time/calendar-date.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { recordAccess } from '../audit/record-access.ts';
import type { StaffCaller } from '../http/caller.ts';
import { listDeliveries } from '../messaging/list-deliveries.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { openContent } from './report-content.ts';
import { listReportsOfAlert, type ReportRow } from './report-store.ts';
import { listTimeline, type TimelineRow } from './timeline-store.ts';
import { timelineEntry } from './timeline-words.ts';
import { worklistRow } from './worklist-row.ts';
import { findWorklistEntry } from './worklist-store.ts';

/** Everything about one alert for the clinician who answers it. The reading is audited before anything is shown. */
export async function showAlert(
  deps: Deps,
  caller: StaffCaller,
  { alertId, requestId }: { alertId: AlertId; requestId: string },
): Promise<AlertDetail> {
  const db = deps.db.query;
  const entry = await findWorklistEntry(db, { alertId, institutionId: caller.institutionId });
  if (entry === null) throw new Refusal('not-found');
  const { woman, pregnancy } = entry;
  const now = deps.clock.now();
  await recordAccess(db, { caller, womanIds: [woman.id], action: 'read-alert', requestId, at: new Date(now) });
  const [reports, timeline, deliveries] = await Promise.all([
    listReportsOfAlert(db, { alertId }),
    listTimeline(db, { alertIds: [alertId] }),
    listDeliveries(db, alertId),
  ]);
  const birthDate = deps.cipher.decrypt(woman.birthDateSealed, `women.birth_date_sealed.${woman.id}`) as CalendarDate;
  return {
    alert: worklistRow(deps, entry, reports),
    woman: {
      name: deps.cipher.decrypt(woman.nameSealed, `women.name_sealed.${woman.id}`),
      ageYears: completedYears(birthDate, chinaDate(now)),
      previousBirths: pregnancy.previousBirths,
      dueDate: pregnancy.dueDate,
      hasPhone: woman.phoneSealed !== null,
    },
    reports: reports.map((report) => reportDetail(deps, report)),
    timeline: timeline.map((row) => timelineEntry(deps, row)),
    contactAttempts: failedAttempts(timeline),
    deliveries,
  };
}

/** Counted as closing counts them: a graver report starts again from none. */
function failedAttempts(timeline: readonly TimelineRow[]): number {
  const raised = timeline.map(({ event }) => event.kind).lastIndexOf('raised');
  return timeline
    .slice(raised + 1)
    .filter(({ event }) => event.kind === 'contact-attempted' && event.result !== 'reached').length;
}

function reportDetail(deps: Deps, report: ReportRow): AlertDetail['reports'][number] {
  const { because, signs, values, missing, questions } = openContent(deps, report);
  return {
    reportId: report.id,
    receivedAt: report.receivedAt.toISOString(),
    noticedAt: report.noticedAt.toISOString(),
    phase: report.phase,
    signs: [...new Set([...because, ...signs])].flatMap((id) => {
      const sign = signById(id);
      if (sign === undefined) return [];
      const { words, suspect = '' } = CLINICAL[sign.id];
      return [{ id, words, suspect, sensitive: sign.sensitive }];
    }),
    values: FIELD_SPECS.flatMap(({ field, label, unit }) => {
      const value = values[field];
      return value === undefined
        ? []
        : [{ label, value, unit, questioned: questions.some((question) => question.field === field) }];
    }),
    missing: [...missing],
    answersDiffer: report.answersDiffer,
  };
}
