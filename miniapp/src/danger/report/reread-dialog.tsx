import type { ReportField } from '../../../../shared/danger/report-values.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { readNumber } from '../../ui/number-text.ts';
import { labelOf, specOf, typedDecimals } from '../value-words.ts';

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
      {whatIsWrong(field, text)}
    </Dialog>
  );
}

function whatIsWrong(field: ReportField, text: string): string {
  const decimals = typedDecimals(specOf(field));
  if (readNumber(text, Number.POSITIVE_INFINITY).kind === 'number')
    return decimals === 0 ? '请填整数，不带小数点。' : `小数点后最多填${decimals}位。`;
  return PRESSURE.includes(field)
    ? '高压和低压分开填：上面的数填高压，下面的数填低压。'
    : '这里只能填一个数字，现在这样读不懂。';
}
