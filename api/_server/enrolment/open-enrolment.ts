import type { EnrolmentAct, EnrolmentState } from '../../../shared/handbook/enrolment-state.ts';
import type { EnrolmentEventId, InstitutionId, StaffId, WomanId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { fingerprintOf } from '../risk/sealed-content.ts';
import {
  type EnrolmentChange,
  type EnrolmentRow,
  findEnrolment,
  saveEnrolment,
  saveEnrolmentEvent,
  updateEnrolment,
} from './enrolment-store.ts';
import { type EnrolmentEventContent, sealEvent, sealForm } from './sealed.ts';

interface Her {
  readonly id: WomanId;
  readonly clinicId: InstitutionId;
  readonly enrolledAt: Date;
}

/** The short form is the first act of an enrolment: sent in, nothing on the cover yet. In the transaction that opens her handbook. */
export async function openEnrolment(deps: Deps, tx: Queryable, woman: Her): Promise<void> {
  await saveEnrolment(tx, firstRow(deps, woman));
  const id = deps.ids.uuid() as EnrolmentEventId;
  const contentHash = fingerprintOf(deps, 'enrolment-opened', { id });
  await writeAct(
    deps,
    tx,
    { id, womanId: woman.id, act: 'submit', version: 1, by: null, at: woman.enrolledAt },
    {
      content: { form: {} },
      contentHash,
    },
  );
}

/**
 * Her enrolment, to be changed while her row is held. Whom the previous version enrols while this one is being rolled out has no row yet:
 * it counts as sent in with nothing on it, and is written with the first act.
 */
export async function holdEnrolment(deps: Deps, tx: Queryable, woman: Her): Promise<EnrolmentRow> {
  const womanId = woman.id;
  const found = await findEnrolment(tx, { womanId });
  if (found !== null) return found.enrolment;
  await saveEnrolment(tx, firstRow(deps, woman));
  const written = await findEnrolment(tx, { womanId });
  if (written === null) throw new Error('the enrolment was not written');
  return written.enrolment;
}

const firstRow = (deps: Deps, { id: womanId, clinicId, enrolledAt }: Her) => ({
  womanId,
  clinicId,
  state: 'submitted' as EnrolmentState,
  version: 1,
  formSealed: sealForm(deps, womanId, {}),
  stateSince: enrolledAt,
});

interface Act {
  readonly id: EnrolmentEventId;
  readonly womanId: WomanId;
  readonly act: EnrolmentAct;
  readonly version: number;
  /** `null` is she herself. */
  readonly by: { readonly staffId: StaffId; readonly institutionId: InstitutionId } | null;
  readonly at: Date;
}

interface Written {
  readonly content: EnrolmentEventContent;
  readonly contentHash: string;
}

async function writeAct(deps: Deps, tx: Queryable, act: Act, { content, contentHash }: Written): Promise<void> {
  const { by, ...rest } = act;
  const saved = await saveEnrolmentEvent(tx, {
    ...rest,
    staffId: by?.staffId ?? null,
    institutionId: by?.institutionId ?? null,
    contentSealed: sealEvent(deps, act.id, content),
    contentHash,
  });
  if (!saved) throw new Refusal('id-reused');
}

/** Takes an enrolment one act further: the act is written down and the state changed together. */
export async function advance(
  deps: Deps,
  tx: Queryable,
  act: Act,
  change: Written & { readonly state: EnrolmentState; readonly also?: Partial<EnrolmentChange> },
): Promise<void> {
  await writeAct(deps, tx, act, change);
  const { womanId, version, at } = act;
  await updateEnrolment(tx, { womanId }, { ...change.also, state: change.state, version, stateSince: at });
}
