import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import classes from './empty.module.scss';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface EmptyProps {
  readonly icon?: IconName;
  readonly title: string;
  /** What she can do about it, or why there is nothing to do. */
  readonly children: string;
  readonly action?: ReactNode;
}

export function Empty({ icon = 'list', title, children, action }: EmptyProps) {
  return (
    <View className={css('empty')}>
      <View className={css('glyph')}>
        <Icon name={icon} size="32px" />
      </View>
      <View className={css('title')}>{title}</View>
      <View className={css('text')}>{children}</View>
      {action !== undefined && <View className={css('action')}>{action}</View>}
    </View>
  );
}
