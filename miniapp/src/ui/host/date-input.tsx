import { Picker, View } from '@tarojs/components';
import { aria } from './aria.ts';

export interface DateInputProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty when nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className: string;
  readonly emptyClass: string;
  readonly placeholder: string;
  readonly min: string;
  readonly max: string;
  readonly opensAt: string;
  readonly invalid: boolean;
}

/** The platform's own date picker: people know it. */
export function DateInput(props: DateInputProps) {
  const { label, value, onChange, className, placeholder, min, max, opensAt } = props;
  if (process.env.TARO_ENV === 'weapp') {
    const shown = value === '' ? placeholder : value;
    return (
      <Picker
        mode="date"
        value={value === '' ? opensAt : value}
        start={min}
        end={max}
        onChange={(event) => onChange(event.detail.value)}
      >
        <View
          className={value === '' ? `${className} ${props.emptyClass}` : className}
          {...aria({ role: 'button', label: `${label}，${shown}` })}
        >
          {shown}
        </View>
      </Picker>
    );
  }
  return (
    <input
      type="date"
      className={className}
      value={value}
      min={min}
      max={max}
      aria-label={label}
      aria-invalid={props.invalid}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
