import { View } from '@tarojs/components';
import { aria } from './host/aria.ts';
import { Pressable } from './host/pressable.tsx';
import { Icon } from './icon.tsx';
import classes from './segments.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface SegmentOption<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface SegmentsProps<T extends string> {
  /** What is asked; read aloud before the options and with each of them. */
  readonly label: string;
  readonly options: readonly SegmentOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** Two or three short answers in one line, one of which always stands: 是, 否, 不清楚. */
export function Segments<T extends string>({ label, options, value, onChange }: SegmentsProps<T>) {
  return (
    <View className={css('segments')} {...aria({ role: 'radiogroup', label })}>
      {options.map((option) => {
        const checked = option.value === value;
        return (
          <Pressable
            key={option.value}
            label={`${label}：${option.label}`}
            role="radio"
            state={{ checked }}
            onPress={() => onChange(option.value)}
            className={css('segment', checked && 'chosen')}
          >
            {checked && <Icon name="check" size="16px" />}
            <View>{option.label}</View>
          </Pressable>
        );
      })}
    </View>
  );
}
