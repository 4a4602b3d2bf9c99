import { Input, Textarea } from '@tarojs/components';
import { aria } from './aria.ts';

export type Keyboard = 'text' | 'digit' | 'number' | 'phone';

export interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly onBlur: () => void;
  readonly keyboard: Keyboard;
  /** More than one draws a field for sentences. */
  readonly lines?: number;
  readonly className: string;
  readonly placeholder: string;
  readonly placeholderClass: string;
  readonly maxLength: number;
  readonly disabled: boolean;
  readonly invalid: boolean;
}

const WEAPP_TYPE = { text: 'text', digit: 'digit', number: 'number', phone: 'number' } as const;
const INPUT_MODE = { text: 'text', digit: 'decimal', number: 'numeric', phone: 'tel' } as const;

/** Text of one line or several on either platform. */
export function TextInput(props: TextInputProps) {
  const { label, value, onInput, onBlur, keyboard, className, placeholder, placeholderClass, maxLength } = props;
  if (props.lines !== undefined && props.lines > 1) return <LongInput {...props} />;
  if (process.env.TARO_ENV === 'weapp') {
    return (
      <Input
        className={className}
        value={value}
        type={WEAPP_TYPE[keyboard]}
        placeholder={placeholder}
        placeholderClass={placeholderClass}
        maxlength={maxLength}
        disabled={props.disabled}
        onInput={(event) => onInput(event.detail.value)}
        onBlur={onBlur}
        {...aria({ label })}
      />
    );
  }
  return (
    <input
      className={className}
      value={value}
      type="text"
      inputMode={INPUT_MODE[keyboard]}
      placeholder={placeholder}
      maxLength={maxLength}
      disabled={props.disabled}
      aria-invalid={props.invalid}
      aria-label={label}
      onChange={(event) => onInput(event.currentTarget.value)}
      onBlur={onBlur}
    />
  );
}

function LongInput({
  label,
  value,
  onInput,
  onBlur,
  className,
  placeholder,
  placeholderClass,
  ...props
}: TextInputProps) {
  if (process.env.TARO_ENV === 'weapp') {
    return (
      <Textarea
        className={className}
        value={value}
        placeholder={placeholder}
        placeholderClass={placeholderClass}
        maxlength={props.maxLength}
        disabled={props.disabled}
        cursorSpacing={24}
        onInput={(event) => onInput(event.detail.value)}
        onBlur={onBlur}
        {...aria({ label })}
      />
    );
  }
  return (
    <textarea
      className={className}
      value={value}
      rows={props.lines}
      placeholder={placeholder}
      maxLength={props.maxLength}
      disabled={props.disabled}
      aria-invalid={props.invalid}
      aria-label={label}
      onChange={(event) => onInput(event.currentTarget.value)}
      onBlur={onBlur}
    />
  );
}
