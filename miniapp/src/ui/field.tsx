import classes from './field.module.scss';
import { FieldFrame } from './field-frame.tsx';
import { type Keyboard, TextInput } from './host/text-input.tsx';
import { styleSheet } from './style-sheet.ts';
import { useLocalText } from './use-local-text.ts';

const css = styleSheet(classes);

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  /** After a pause in typing and on leaving the field. */
  readonly onCommit: (text: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly keyboard?: Keyboard;
  readonly maxLength?: number;
  readonly optional?: boolean;
  readonly disabled?: boolean;
  /** As tall as this many lines, for sentences; one otherwise. */
  readonly lines?: number;
}

export function Field(props: FieldProps) {
  const { label, value, onCommit, hint, problem, optional, placeholder = '', keyboard = 'text' } = props;
  const { maxLength = 200, disabled = false, lines = 1 } = props;
  const many = lines > 1;
  const local = useLocalText(value, onCommit);
  return (
    <FieldFrame label={label} hint={hint} problem={problem} optional={optional}>
      <TextInput
        label={label}
        value={local.text}
        onInput={local.change}
        onBlur={local.commitNow}
        keyboard={keyboard}
        lines={lines}
        className={css('input', many && 'many', problem !== undefined && 'invalid')}
        placeholder={placeholder}
        placeholderClass={css('placeholder')}
        maxLength={maxLength}
        disabled={disabled}
        invalid={problem !== undefined}
      />
    </FieldFrame>
  );
}
