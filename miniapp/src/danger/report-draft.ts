import type { EpochMs } from '../../../shared/time/china-time.ts';
import { MINUTE_MS } from '../../../shared/time/china-time.ts';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';
import { COUNT_LASTS_MS } from './movement-count.ts';
import type { ReportForm } from './report-flow.ts';

const STORED = 'draft.danger-report';

/** After this a half report is about another hour: it must not leak into a new one. */
export const DRAFT_LIVES_MS = 30 * MINUTE_MS;

/** A count of movements is kept until its two hours are full and she has had time to fill it in. */
export const COUNT_LIVES_MS = COUNT_LASTS_MS + DRAFT_LIVES_MS;

interface Draft {
  readonly editedAt: EpochMs;
  readonly form: ReportForm;
}

/** Whether something touched then still belongs to now. A clock that was turned back says nothing: then it does not. */
export function isFresh({ editedAt, form: { countingSince } }: Draft, at: EpochMs): boolean {
  if (editedAt > at) return false;
  const counts = countingSince !== null && at - countingSince <= COUNT_LIVES_MS;
  return counts || at - editedAt <= DRAFT_LIVES_MS;
}

export function readDraft(at: EpochMs): ReportForm | null {
  const draft = readStored<Draft>(STORED);
  if (draft === null) return null;
  if (isFresh(draft, at)) return draft.form;
  removeStored(STORED);
  return null;
}

export const keepDraft = (form: ReportForm, at: EpochMs): boolean =>
  writeStored(STORED, { editedAt: at, form } satisfies Draft);

export const discardDraft = (): void => removeStored(STORED);
