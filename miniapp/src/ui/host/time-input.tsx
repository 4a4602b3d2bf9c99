import { Picker, View } from '@tarojs/components';
import { aria } from './aria.ts';

export interface TimeInputProps {
  readonly label: string;
  /** `HH:mm`, or empty when nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className: string;
  readonly placeholder: string;
  readonly invalid: boolean;
}

/** The platform's own time picker: people know it. */
export function TimeInput({ label, value, onChange, className, placeholder, invalid }: TimeInputProps) {
  if (process.env.TARO_ENV === 'weapp') {
    const shown = value === '' ? placeholder : value;
    return (
      <Picker mode="time" value={value} onChange={(event) => onChange(event.detail.value)}>
        <View className={className} {...aria({ role: 'button', label: `${label}，${shown}` })}>
          {shown}
        </View>
      </Picker>
    );
  }
  return (
    <input
      type="time"
      className={className}
      value={value}
      aria-label={label}
      aria-invalid={invalid}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
