import { useState } from 'react';
import { type Roster, removeShift } from '../../../../shared/contract/roster.ts';
import type { EpochMs } from '../../../../shared/time/china-time.ts';
import { call } from '../../session/call.ts';
import { CallRefused } from '../../session/call-error.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Words } from '../../ui/words.tsx';
import { failureWords } from '../failure-words.ts';
import { type RosterShift, spanWords } from './roster-view.ts';

export interface RemoveShiftDialogProps {
  readonly shift: RosterShift;
  readonly now: EpochMs;
  readonly onClose: () => void;
  readonly onRemoved: (roster: Roster) => void;
  /** Somebody else was quicker: it is no longer on the roster. */
  readonly onGone: () => void;
}

/** Asks once more before a shift is taken off. */
export function RemoveShiftDialog({ shift, now, onClose, onRemoved, onGone }: RemoveShiftDialogProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async () => {
    setBusy(true);
    setProblem(null);
    try {
      onRemoved(await call(removeShift, { params: { shiftId: shift.shiftId } }));
    } catch (error) {
      if (error instanceof CallRefused && error.reply.code === 'not-found') onGone();
      else setProblem(failureWords(error));
    } finally {
      setBusy(false);
    }
  };
  const when = spanWords({ from: shift.startsAt, to: shift.endsAt }, now);
  return (
    <Dialog
      title={`取消${shift.staffName}的班？`}
      open
      busy={busy}
      confirm="取消这一班"
      cancel="不取消"
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      {`${when}。这段时间要是没有别人值班，报告会同时交给上一级。`}
      {problem !== null && (
        <Words size="small" tone="problem" role="status">
          {problem}
        </Words>
      )}
    </Dialog>
  );
}
