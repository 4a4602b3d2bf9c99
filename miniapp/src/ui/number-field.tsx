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
  /** Text that is no number, so that the form knows there is something it must not pass over. */
  readonly onRefused?: ((text: string) => void) | undefined;
  /** Such text as the form kept it, shown while there is no value. */
  readonly refusedText?: string | undefined;
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
  const [refusal, setRefusal] = useState(() => refusalOf(props.refusedText, decimals));
  const [taken, setTaken] = useState<{ readonly text: string; readonly value: number } | null>(null);
  const commit = (typed: string) => {
    const reading = readNumber(typed, decimals);
    setRefusal(refusalOf(typed, decimals));
    if (reading.kind === 'refused') props.onRefused?.(typed);
    if (reading.kind === 'empty') onCommit(null);
    if (reading.kind !== 'number') return;
    setTaken({ text: typed, value: reading.value });
    onCommit(reading.value);
  };
  // Her own spelling stays while she types: `38.` tidied to `38` after a pause would make `386` of the next key.
  const spelling = taken !== null && taken.value === value ? taken.text : String(value);
  const local = useLocalText(value === null ? (refusal?.text ?? '') : spelling, commit);
  const leave = () => {
    local.commitNow();
    const reading = readNumber(local.text, decimals);
    if (reading.kind === 'number' && reading.text !== local.text) local.show(reading.text);
  };
  // A value from elsewhere takes the place of the text, and the objection goes with it.
  const shownProblem = refusal?.text === local.text ? refusal.problem : problem;
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

function refusalOf(text: string | undefined, decimals: number): { text: string; problem: string } | undefined {
  if (text === undefined) return undefined;
  const reading = readNumber(text, decimals);
  return reading.kind === 'refused' ? { text, problem: reading.problem } : undefined;
}
