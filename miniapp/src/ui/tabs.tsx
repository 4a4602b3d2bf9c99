import { View } from '@tarojs/components';
import { aria } from './host/aria.ts';
import { Pressable } from './host/pressable.tsx';
import { styleSheet } from './style-sheet.ts';
import classes from './tabs.module.scss';

const css = styleSheet(classes);

export interface TabOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly count?: number;
}

export interface TabsProps<T extends string> {
  readonly label: string;
  readonly options: readonly TabOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export function Tabs<T extends string>({ label, options, value, onChange }: TabsProps<T>) {
  return (
    <View className={css('tabs')} {...aria({ role: 'tablist', label })}>
      {options.map((option) => {
        const selected = option.value === value;
        const spoken = option.count === undefined ? option.label : `${option.label}，${option.count} 条`;
        return (
          <Pressable
            key={option.value}
            label={spoken}
            role="tab"
            state={{ selected }}
            onPress={() => onChange(option.value)}
            className={css('tab', selected && 'selected')}
          >
            <View>{option.label}</View>
            {option.count !== undefined && <View className={css('count')}>{option.count}</View>}
          </Pressable>
        );
      })}
    </View>
  );
}
