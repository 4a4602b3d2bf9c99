import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import classes from './card.module.scss';
import { aria } from './host/aria.ts';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface CardProps {
  readonly children: ReactNode;
  /** Small line above the content; `note` stands at its right end. */
  readonly caption?: string;
  readonly note?: ReactNode;
  readonly heading?: string;
  /** `lead`: the answer of the screen, with a bar in the brand colour. `warn`: tinted. `flush`: holds a list. */
  readonly tone?: 'plain' | 'lead' | 'warn' | 'flush';
}

export function Card({ children, caption, note, heading, tone = 'plain' }: CardProps) {
  const hasTop = caption !== undefined || (note !== undefined && heading === undefined);
  return (
    <View className={css('card', tone !== 'plain' && tone)}>
      {hasTop && (
        <View className={css('top')}>
          <View className={css('caption')}>{caption}</View>
          {heading === undefined && note !== undefined && <View className={css('caption')}>{note}</View>}
        </View>
      )}
      {heading !== undefined && (
        <View className={css('top')}>
          <View className={css('heading')} {...aria({ role: 'heading' })}>
            {heading}
          </View>
          {note !== undefined && <View className={css('caption')}>{note}</View>}
        </View>
      )}
      {children}
    </View>
  );
}
