import type { EpochMs } from '../../../shared/time/china-time.ts';
import { MINUTE_MS } from '../../../shared/time/china-time.ts';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';
import type { ReportForm } from './report-flow.ts';

const STORED = 'draft.danger-report';

/** After this a half report is about another hour: it must not leak into a new one. */
export const DRAFT_LIVES_MS = 30 * MINUTE_MS;

interface Draft {
  readonly editedAt: EpochMs;
  readonly form: ReportForm;
}

/** Whether something touched then still belongs to now. A clock that was turned back says nothing: then it does not. */
export const isFresh = (editedAt: EpochMs, at: EpochMs): boolean => editedAt <= at && at - editedAt <= DRAFT_LIVES_MS;

export function readDraft(at: EpochMs): ReportForm | null {
  const draft = readStored<Draft>(STORED);
  if (draft === null) return null;
  if (isFresh(draft.editedAt, at)) return draft.form;
  removeStored(STORED);
  return null;
}

export const keepDraft = (form: ReportForm, at: EpochMs): boolean =>
  writeStored(STORED, { editedAt: at, form } satisfies Draft);

export const discardDraft = (): void => removeStored(STORED);
