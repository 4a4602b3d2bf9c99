import { View } from '@tarojs/components';
import classes from './field.module.scss';
import { FieldFrame } from './field-frame.tsx';
import { DateInput } from './host/date-input.tsx';
import { TimeInput } from './host/time-input.tsx';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface MomentFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD` and `HH:mm`; empty when nothing is chosen. */
  readonly day: string;
  readonly time: string;
  readonly onDay: (day: string) => void;
  readonly onTime: (time: string) => void;
  /** First and last day offered. */
  readonly min: string;
  readonly max: string;
  readonly problem?: string | undefined;
}

/** A day and a time of day beside each other, under one label. */
export function MomentField({ label, day, time, onDay, onTime, min, max, problem }: MomentFieldProps) {
  const invalid = problem !== undefined;
  const look = css('input', invalid && 'invalid');
  return (
    <FieldFrame label={label} problem={problem}>
      <View className={css('moment')}>
        <View className={css('day')}>
          <DateInput
            label={`${label}哪天`}
            value={day}
            onChange={onDay}
            className={look}
            emptyClass={css('placeholder')}
            placeholder="哪天"
            min={min}
            max={max}
            opensAt={min}
            invalid={invalid}
          />
        </View>
        <View className={css('time')}>
          <TimeInput
            label={`${label}几点`}
            value={time}
            onChange={onTime}
            className={look}
            placeholder="几点"
            invalid={invalid}
          />
        </View>
      </View>
    </FieldFrame>
  );
}
