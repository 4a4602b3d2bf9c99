import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import type * as her from '../../../shared/contract/her-book.ts';
import type { RecordVersion } from '../../../shared/contract/her-book.ts';
import type * as staffs from '../../../shared/contract/record.ts';
import type { RecordId, WomanId } from '../../../shared/identity/ids.ts';
import { recordAccess } from '../audit/record-access.ts';
import type { Queryable } from '../db/client.ts';
import { findPatient } from '../handbook/patient.ts';
import type { MotherCaller, StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { About } from '../risk/act-on-risk.ts';
import { findSubject } from '../risk/scope-store.ts';
import { onWire, recordOnBook } from './book-records.ts';
import { writersOf } from './names-store.ts';
import { findRecord, listVersions } from './record-store.ts';
import { correctionReason, recordContent } from './sealed.ts';

/** As many corrections as a record is ever shown. */
const MOST = 100;

/** One record of hers whole, with what is nobody else’s, and how it came to be so. */
export async function showRecordHistory(
  deps: Deps,
  caller: MotherCaller,
  { recordId }: { recordId: RecordId },
): Promise<ReplyOf<typeof her.showRecordHistory>> {
  const db = deps.db.query;
  const patient = await findPatient(db, caller);
  const womanId = patient?.woman.id;
  const row = womanId === undefined ? null : await findRecord(db, { recordId, womanId });
  if (row === null || womanId === undefined) throw new Refusal('not-found');
  const writers = await writersOf(db, [row]);
  return {
    record: recordOnBook(deps, row, writers(row), true),
    versions: await versionsOf(deps, db, { recordId, womanId }),
  };
}

/** The same for the clinician who cares for her. The reading is audited before anything is shown. */
export async function showStaffRecordHistory(
  deps: Deps,
  caller: StaffCaller,
  { pregnancyId, recordId, requestId }: About & { recordId: RecordId },
): Promise<ReplyOf<typeof staffs.showStaffRecordHistory>> {
  const db = deps.db.query;
  const subject = await findSubject(db, { pregnancyId, institutionId: caller.institutionId });
  const womanId = subject?.woman.id;
  const row = womanId === undefined ? null : await findRecord(db, { recordId, womanId });
  if (row === null || womanId === undefined || row.pregnancyId !== pregnancyId) throw new Refusal('not-found');
  const at = new Date(deps.clock.now());
  await recordAccess(db, { caller, womanIds: [womanId], action: 'read-record-history', requestId, at });
  return { versions: await versionsOf(deps, db, { recordId, womanId }) };
}

async function versionsOf(
  deps: Deps,
  db: Queryable,
  key: { recordId: RecordId; womanId: WomanId },
): Promise<RecordVersion[]> {
  const rows = await listVersions(db, { ...key, limit: MOST });
  const writers = await writersOf(db, rows);
  return rows.map((row) => {
    const { values, references } = recordContent.open(deps, row.recordId, row.contentSealed);
    return {
      version: row.version,
      happenedOn: row.happenedOn,
      by: writers(row),
      reason: row.reasonSealed === null ? null : correctionReason.open(deps, row.id, row.reasonSealed),
      values: onWire(values),
      references: Object.fromEntries(Object.entries(references).map(([name, [low, high]]) => [name, [low, high]])),
    };
  });
}
