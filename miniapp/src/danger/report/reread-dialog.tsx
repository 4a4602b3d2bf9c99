import type { ReportField } from '../../../../shared/danger/report-values.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { labelOf, specOf } from '../value-words.ts';

export interface RereadDialogProps {
  readonly field: ReportField;
  readonly text: string;
  readonly onChange: () => void;
  /** She goes on without this number, knowing that she does. */
  readonly onLeaveOut: () => void;
}

const PRESSURE: readonly ReportField[] = ['sbp', 'dbp'];

/** What she typed is no number: it is neither guessed at nor passed over. */
export function RereadDialog({ field, text, onChange, onLeaveOut }: RereadDialogProps) {
  const label = labelOf(specOf(field));
  return (
    <Dialog
      title={`先看看${label}：写的是「${text}」`}
      open
      confirm="我改一改"
      cancel="不填这个"
      onConfirm={onChange}
      onCancel={onLeaveOut}
    >
      {PRESSURE.includes(field)
        ? '高压和低压分开填：上面的数填高压，下面的数填低压。'
        : '这里只能填一个数字，现在这样读不懂。'}
    </Dialog>
  );
}
