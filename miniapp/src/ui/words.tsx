import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './host/aria.ts';
import { styleSheet } from './style-sheet.ts';
import classes from './words.module.scss';

const css = styleSheet(classes);

export interface WordsProps {
  readonly children: ReactNode;
  readonly size?: 'caption' | 'small' | 'body' | 'strong' | 'reading' | 'title' | 'heading' | 'display';
  readonly tone?: 'ink' | 'quiet' | 'brand' | 'problem';
  readonly bold?: boolean;
  readonly align?: 'start' | 'center' | 'end';
  /** `heading` for the words that name a part of the screen; `status` is read aloud when it changes. */
  readonly role?: 'heading' | 'status';
}

/** A piece of text in one of the eight sizes. */
export function Words({ children, size = 'body', tone = 'ink', bold = false, align = 'start', role }: WordsProps) {
  const attributes = role === undefined ? {} : aria({ role, ...(role === 'status' ? { live: 'polite' } : {}) });
  return (
    <View className={css(size, tone, `align-${align}`, bold && 'bold')} {...attributes}>
      {children}
    </View>
  );
}
