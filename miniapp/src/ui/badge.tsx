import { View } from '@tarojs/components';
import classes from './badge.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface BadgeProps {
  readonly children: string | number;
  readonly tone?: 'neutral' | 'brand' | 'warn';
}

/** A short word or a number beside something. Never red. */
export function Badge({ children, tone = 'neutral' }: BadgeProps) {
  return <View className={css('badge', tone)}>{children}</View>;
}
