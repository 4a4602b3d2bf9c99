import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import classes from './choice.module.scss';
import { aria } from './host/aria.ts';
import { Pressable } from './host/pressable.tsx';
import { Icon } from './icon.tsx';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly note?: string;
  readonly picture?: ReactNode;
}

export interface ChoiceProps<T extends string> {
  /** What is asked; read aloud before the options. */
  readonly label: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
  /** `many` lets several stand; otherwise a tap replaces. */
  readonly many?: boolean;
  /** `grid`: two columns with the picture above the words. */
  readonly shape?: 'rows' | 'grid';
}

/** Big options to tap, one or several. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, options, chosen, onChange, many = false, shape = 'rows' } = props;
  const press = (value: T) => {
    if (!many) onChange([value]);
    else onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  };
  return (
    <View className={css(shape)} {...aria({ role: many ? 'group' : 'radiogroup', label })}>
      {options.map((option) => {
        const checked = chosen.includes(option.value);
        const spoken = option.note === undefined ? option.label : `${option.label}，${option.note}`;
        return (
          <Pressable
            key={option.value}
            label={spoken}
            role={many ? 'checkbox' : 'radio'}
            state={{ checked }}
            onPress={() => press(option.value)}
            className={css('option', checked && 'chosen')}
          >
            {option.picture !== undefined && <View className={css('picture')}>{option.picture}</View>}
            <View className={css('words')}>
              <View className={css('label')}>{option.label}</View>
              {option.note !== undefined && <View className={css('note')}>{option.note}</View>}
            </View>
            <View className={css('mark', many && 'square', checked && 'marked')}>
              {checked && <Icon name="check" size="18px" />}
            </View>
          </Pressable>
        );
      })}
    </View>
  );
}
