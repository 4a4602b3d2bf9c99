import classes from './field.module.scss';
import { FieldFrame } from './field-frame.tsx';
import { DateInput } from './host/date-input.tsx';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty when nothing is chosen yet. */
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** First and last day offered. */
  readonly min: string;
  readonly max: string;
  /** Where the wheel opens while nothing is chosen; today unless given. */
  readonly opensAt?: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly optional?: boolean;
}

export function DateField({ label, value, onCommit, min, max, opensAt = '', hint, problem, optional }: DateFieldProps) {
  return (
    <FieldFrame label={label} hint={hint} problem={problem} optional={optional}>
      <DateInput
        label={label}
        value={value}
        onChange={onCommit}
        className={css('input', problem !== undefined && 'invalid')}
        emptyClass={css('placeholder')}
        placeholder="请选择日期"
        min={min}
        max={max}
        opensAt={opensAt}
        invalid={problem !== undefined}
      />
    </FieldFrame>
  );
}
