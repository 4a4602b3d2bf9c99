import { answeredRows } from '../../../shared/care/answered-rows.ts';
import { careRow as scheduleRow } from '../../../shared/care/schedule/index.ts';
import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type { FieldError } from '../../../shared/contract/errors.ts';
import type * as contract from '../../../shared/contract/record.ts';
import type { StaffBook } from '../../../shared/contract/record.ts';
import { RECORD_FORMS } from '../../../shared/handbook/forms/index.ts';
import type { FieldProblem } from '../../../shared/handbook/read-fields.ts';
import { hasCompartment, readRecord } from '../../../shared/handbook/read-record.ts';
import { readReferences } from '../../../shared/handbook/read-references.ts';
import { recordDayRefusal } from '../../../shared/handbook/record-day.ts';
import type { GradingEventKind } from '../../../shared/risk/grading/regrading.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { type About, isRepeat, type Scene } from '../risk/act-on-risk.ts';
import { callForGrading } from '../risk/call-for-grading.ts';
import { fingerprintOf } from '../risk/sealed-content.ts';
import { actOnBook } from './act-on-book.ts';
import { findChild } from './child-store.ts';
import { markDone } from './done-marks.ts';
import { updatePregnancy } from './pregnancy-store.ts';
import { findRecord, findVersion, saveRecordRow, saveVersion } from './record-store.ts';
import { correctionReason, type RecordContent, recordContent } from './sealed.ts';

type Body = BodyOf<typeof contract.saveRecord>;

/** A record, or its correction. The same version id and content again is the same version. */
export function saveRecord(deps: Deps, caller: StaffCaller, about: About, body: Body): Promise<StaffBook> {
  const hash = fingerprintOf(deps, 'record', { pregnancyId: about.pregnancyId, ...body });
  return actOnBook(deps, caller, {
    ...about,
    done: async ({ tx, subject }) =>
      isRepeat(await findVersion(tx, { versionId: body.versionId, womanId: subject.woman.id }), hash),
    work: (scene) => writeVersion(deps, caller, scene, body, hash),
  });
}

/** Every visit calls for a new grading. */
const CALLS_FOR_GRADING: Partial<Readonly<Record<Body['kind'], GradingEventKind>>> = {
  'antenatal-first': 'visit',
  'antenatal-return': 'visit',
  'postpartum-visit': 'postpartum-visit',
};

/** Writes a version and what follows from it: how the record stands, what it answers in the care calendar, the number of fetuses. */
export async function writeVersion(
  deps: Deps,
  { staffId, institutionId }: StaffCaller,
  scene: Scene,
  body: Body,
  hash: string,
): Promise<void> {
  const { tx, subject, at } = scene;
  const [womanId, pregnancyId] = [subject.woman.id, subject.pregnancy.id];
  const { recordId, versionId, kind, happenedOn } = body;
  const content = readBody(body, chinaDate(at.getTime()));
  const { values } = content;
  const childId = await childOf(scene, body);
  const present = await findRecord(tx, { recordId, womanId });
  if ((present?.version ?? null) !== body.basedOn)
    throw new Refusal('state-conflict', { current: String(present?.version ?? 'none') });
  if (present !== null && (present.kind !== kind || present.childId !== childId || present.pregnancyId !== pregnancyId))
    throw refuseField('kind', 'other-record', '这份记录是另一种，不能改成这种');
  if (body.careRow !== undefined && scheduleRow(body.careRow) === undefined)
    throw refuseField('careRow', 'unknown', '没有这一项安排');
  if (present !== null && (body.reason ?? '').trim() === '')
    throw refuseField('reason', 'missing', '改一份记录，请写明为什么');
  const version = (present?.version ?? 0) + 1;
  const careRow = body.careRow ?? null;
  const contentSealed = recordContent.seal(deps, recordId, content);
  const written = { staffId, institutionId, at, happenedOn, careRow, contentSealed };
  const saved = await saveVersion(tx, {
    id: versionId,
    recordId,
    version,
    womanId,
    ...written,
    contentHash: hash,
    reasonSealed: present === null ? null : correctionReason.seal(deps, versionId, body.reason ?? ''),
  });
  const compartment = hasCompartment(kind, values);
  const row = { id: recordId, womanId, pregnancyId, childId, kind, version, versionId, compartment, ...written };
  if (!saved || !(await saveRecordRow(tx, row))) throw new Refusal('id-reused');
  const rows = [...(careRow === null ? [] : [careRow]), ...answeredRows(kind, values)];
  const entries = (rows.length === 0 ? [null] : rows).map((each) => ({
    recordId,
    subjectId: childId ?? pregnancyId,
    row: each,
    kind,
    on: happenedOn,
  }));
  await markDone(deps, tx, { womanId, recordId, entries });
  const event = CALLS_FOR_GRADING[kind];
  if (event !== undefined) await callForGrading(tx, { womanId, pregnancyId, kind: event, on: happenedOn });
  const { fetusCount, dischargedOn } = values;
  if (kind === 'ultrasound' && typeof fetusCount === 'number')
    await updatePregnancy(tx, { womanId, pregnancyId }, { fetusCount });
  if (kind === 'delivery' && typeof dischargedOn === 'string')
    await updatePregnancy(tx, { womanId, pregnancyId }, { dischargedOn: dischargedOn as CalendarDate });
}

function readBody(body: Body, today: CalendarDate): RecordContent {
  const read = readRecord(body.kind, body.values, { today, meant: body.meant });
  if (!read.ok) throw new Refusal('invalid-input', { fields: read.problems.map(onWire) });
  const ranges = readReferences(body.references ?? {}, read.record);
  if (!ranges.ok) {
    const { field, reason, message } = ranges.problem;
    throw refuseField(`references.${field}`, reason, message);
  }
  return { values: read.record, references: ranges.references };
}

export const onWire = ({ field, reason, message }: FieldProblem): FieldError => ({
  field: `values.${field}`,
  reason,
  message,
});

/** The child the record is of, where its form is a child’s; and whether the day can be. */
async function childOf({ tx, subject, at }: Scene, { kind, childId, happenedOn }: Body) {
  const { of } = RECORD_FORMS[kind];
  if (of === 'child' && childId === undefined) throw refuseField('childId', 'missing', '请选是哪个宝宝');
  if (of === 'mother' && childId !== undefined) throw refuseField('childId', 'not-a-child', '这份记录是妈妈的');
  const child = childId === undefined ? null : await findChild(tx, { childId, womanId: subject.woman.id });
  if (childId !== undefined && child?.pregnancyId !== subject.pregnancy.id)
    throw refuseField('childId', 'unknown', '没有这个宝宝');
  const refusal = recordDayRefusal(kind, happenedOn, {
    today: chinaDate(at.getTime()),
    pregnancy: subject.pregnancy,
    bornOn: child?.bornOn ?? null,
  });
  if (refusal !== null) throw refuseField('happenedOn', refusal.reason, refusal.message);
  return child?.id ?? null;
}
