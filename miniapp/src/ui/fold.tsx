import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import classes from './fold.module.scss';
import { Pressable } from './host/pressable.tsx';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface FoldProps {
  readonly title: string;
  /** What is to be known while it is closed: how many are answered. */
  readonly note?: string;
  readonly leading?: ReactNode;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Drawn only while it is open: a long form stays light. */
  readonly children: ReactNode;
}

/** A part of a long form that opens and closes. The page decides which one is open. */
export function Fold({ title, note, leading, open, onToggle, children }: FoldProps) {
  return (
    <View className={css('fold', open && 'open')}>
      <Pressable
        label={note === undefined ? title : `${title}，${note}`}
        namedByContent
        state={{ expanded: open }}
        onPress={onToggle}
        className={css('head')}
      >
        {leading}
        <View className={css('words')}>
          <View className={css('title')}>{title}</View>
          {note !== undefined && <View className={css('note')}>{note}</View>}
        </View>
        <View className={css('arrow')} />
      </Pressable>
      {open && <View className={css('body')}>{children}</View>}
    </View>
  );
}
