import { View } from '@tarojs/components';
import { useState } from 'react';
import classes from './field.module.scss';
import { FieldFrame } from './field-frame.tsx';
import { TextInput } from './host/text-input.tsx';
import { readNumber } from './number-text.ts';
import { styleSheet } from './style-sheet.ts';
import { useLocalText } from './use-local-text.ts';

const css = styleSheet(classes);

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** `null` when the field was emptied. Not called for text that is no number: the field says what is wrong. */
  readonly onCommit: (value: number | null) => void;
  readonly unit?: string;
  readonly decimals?: number;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly optional?: boolean;
  readonly disabled?: boolean;
}

export function NumberField(props: NumberFieldProps) {
  const { label, value, onCommit, unit, decimals = 0, hint, problem, placeholder = '', optional } = props;
  const [refusal, setRefusal] = useState<string>();
  const commit = (typed: string) => {
    const reading = readNumber(typed, decimals);
    setRefusal(reading.kind === 'refused' ? reading.problem : undefined);
    if (reading.kind === 'empty') onCommit(null);
    if (reading.kind === 'number') onCommit(reading.value);
  };
  const local = useLocalText(value === null ? '' : String(value), commit);
  const leave = () => {
    local.commitNow();
    const reading = readNumber(local.text, decimals);
    if (reading.kind === 'number' && reading.text !== local.text) local.show(reading.text);
  };
  const shownProblem = refusal ?? problem;
  const fullLabel = unit === undefined ? label : `${label}，单位 ${unit}`;
  return (
    <FieldFrame label={label} hint={hint} problem={shownProblem} optional={optional}>
      <View className={css('withUnit')}>
        <TextInput
          label={fullLabel}
          value={local.text}
          onInput={local.change}
          onBlur={leave}
          keyboard={decimals === 0 ? 'number' : 'digit'}
          className={css('input', 'number', shownProblem !== undefined && 'invalid')}
          placeholder={placeholder}
          placeholderClass={css('placeholder')}
          maxLength={12}
          disabled={props.disabled ?? false}
          invalid={shownProblem !== undefined}
        />
        {unit !== undefined && <View className={css('unit')}>{unit}</View>}
      </View>
    </FieldFrame>
  );
}
