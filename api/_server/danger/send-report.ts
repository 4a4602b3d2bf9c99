import type { ReportBody, ReportStatus } from '../../../shared/contract/danger.ts';
import { DANGER_RULE_SET } from '../../../shared/danger/signs/index.ts';
import { opensAlert, triage } from '../../../shared/danger/triage.ts';
import { higherUrgency } from '../../../shared/danger/urgency.ts';
import { gestationDaysOn } from '../../../shared/pregnancy/gestational-age.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { Queryable } from '../db/client.ts';
import { type CurrentPregnancy, lockPatient, type Patient } from '../handbook/patient.ts';
import type { MotherCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { placeInAlert } from './place-in-alert.ts';
import { contentHash, sealContent } from './report-content.ts';
import { findReport, type NewReport, saveReport } from './report-store.ts';
import { statusOfReports } from './status-of-report.ts';

/**
 * Takes in a danger report. Report, alert, time line and messages are written together or not at all; the answer is the
 * receipt. The same id again is the same report: it is answered, not repeated.
 */
export async function sendReport(deps: Deps, caller: MotherCaller, body: ReportBody): Promise<ReportStatus> {
  const hash = contentHash(deps, body);
  const stored = await deps.db.transaction(async (tx) => {
    const patient = await lockPatient(tx, caller);
    if (patient === null) throw new Refusal('not-found', { message: '请先建册，再报告；急事请直接打120' });
    const earlier = await findReport(tx, { reportId: body.id, womanId: patient.woman.id });
    if (earlier !== null) {
      if (earlier.report.contentHash !== hash) throw new Refusal('id-reused');
      return earlier;
    }
    await takeIn(deps, tx, { caller, patient, body, hash });
    return findReport(tx, { reportId: body.id, womanId: patient.woman.id });
  });
  deps.wakeDispatcher();
  const [status] = await statusOfReports(deps, stored === null ? [] : [stored]);
  if (status === undefined) throw new Error('the report was not written');
  return status;
}

interface Arrival {
  readonly caller: MotherCaller;
  readonly patient: Patient;
  readonly body: ReportBody;
  readonly hash: string;
}

async function takeIn(deps: Deps, tx: Queryable, { caller, patient, body, hash }: Arrival): Promise<void> {
  const now = deps.clock.now();
  const { woman, pregnancy } = patient;
  const gaDays = gestationToday(pregnancy, now);
  const colour = pregnancy.colour ?? undefined;
  const result = triage({
    phase: body.phase,
    signs: body.signs,
    values: body.values,
    ...(gaDays === null ? {} : { gaDays }),
    ...(colour === undefined ? {} : { colour }),
  });
  // Phone and server should agree; when they do not, she was told the higher one or must be.
  const urgency = higherUrgency(result.urgency, body.phone.urgency);
  const { because, missing, questions } = result;
  const report: NewReport = {
    id: body.id,
    number: deps.ids.number(),
    womanId: woman.id,
    pregnancyId: pregnancy.id,
    reportedBy: caller.accountId,
    phase: body.phase,
    contentSealed: sealContent(deps, body.id, {
      signs: body.signs,
      values: body.values,
      gaDays,
      because,
      missing,
      questions,
    }),
    contentHash: hash,
    urgency,
    phoneUrgency: body.phone.urgency,
    answersDiffer: result.urgency !== body.phone.urgency,
    ruleSet: `${DANGER_RULE_SET.id}@${DANGER_RULE_SET.version}`,
    noticedAt: new Date(body.noticedAt),
    receivedAt: new Date(now),
  };
  if (!(await saveReport(tx, report))) throw new Refusal('id-reused');
  // A sign may keep to itself only by the server’s own rules: what the phone held to be graver always reaches somebody.
  const keepsToItself = urgency === result.urgency && !opensAlert(result, colour);
  if (urgency === 'none' || keepsToItself) return;
  await placeInAlert(deps, tx, {
    report: { ...report, urgency },
    clinicId: woman.clinicId,
    because,
    accountId: caller.accountId,
    at: new Date(now),
  });
}

/** Her gestation today by the record; unknown after birth or loss. */
const gestationToday = (pregnancy: CurrentPregnancy, now: number): number | null =>
  pregnancy.deliveredOn !== null || pregnancy.lostOn !== null
    ? null
    : gestationDaysOn(pregnancy.dueDate, chinaDate(now));
