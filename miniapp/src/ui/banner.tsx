import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import classes from './banner.module.scss';
import { aria } from './host/aria.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface BannerProps {
  readonly tone: 'info' | 'warn' | 'offline';
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

const GLYPHS: Readonly<Record<BannerProps['tone'], IconName>> = { info: 'info', warn: 'alert', offline: 'no-signal' };

/** Something to know now. Being offline is a state like any other, not an error. */
export function Banner({ tone, title, children, action }: BannerProps) {
  return (
    <View className={css('banner', tone)} {...aria({ role: 'status', live: 'polite' })}>
      <View className={css('glyph')}>
        <Icon name={GLYPHS[tone]} size="24px" />
      </View>
      <View className={css('words')}>
        <View className={css('title')}>{title}</View>
        {children !== undefined && <View className={css('text')}>{children}</View>}
      </View>
      {action}
    </View>
  );
}
