import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './host/aria.ts';
import { Pressable } from './host/pressable.tsx';
import classes from './side-nav.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface SideNavOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly count?: number;
}

export interface SideNavProps<T extends string> {
  readonly title: string;
  /** The institution somebody works for. */
  readonly place?: string;
  readonly options: readonly SideNavOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** At the foot of the column on a wide screen: a gap in the roster, for example. */
  readonly foot?: ReactNode;
}

/** The clinic's navigation: a column on a desktop, a line to push sideways on a phone. */
export function SideNav<T extends string>({ title, place, options, value, onChange, foot }: SideNavProps<T>) {
  return (
    <View className={css('nav')} {...aria({ role: 'navigation', label: title })}>
      <View className={css('title')}>
        {title}
        {place !== undefined && <View className={css('place')}>{place}</View>}
      </View>
      <View className={css('options')}>
        {options.map((option) => {
          const selected = option.value === value;
          const spoken = option.count === undefined ? option.label : `${option.label}，${option.count} 条`;
          return (
            <Pressable
              key={option.value}
              label={selected ? `${spoken}，当前页` : spoken}
              role="link"
              onPress={() => onChange(option.value)}
              className={css('option', selected && 'selected')}
            >
              <View>{option.label}</View>
              {option.count !== undefined && <View className={css('count')}>{option.count}</View>}
            </Pressable>
          );
        })}
      </View>
      {foot !== undefined && <View className={css('foot')}>{foot}</View>}
    </View>
  );
}
