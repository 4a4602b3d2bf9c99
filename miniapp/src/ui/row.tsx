import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './host/aria.ts';
import { Pressable } from './host/pressable.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import classes from './row.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface RowProps {
  readonly title: string;
  readonly note?: string;
  readonly icon?: IconName;
  readonly leading?: ReactNode;
  /** A short value at the right end. */
  readonly value?: string;
  readonly trailing?: ReactNode;
  /** With it the row leads somewhere and carries an arrow. */
  readonly onPress?: () => void;
}

export function Row({ title, note, icon, leading, value, trailing, onPress }: RowProps) {
  const body = (
    <>
      {icon !== undefined && (
        <View className={css('icon')}>
          <Icon name={icon} />
        </View>
      )}
      {leading}
      <View className={css('words')}>
        <View>{title}</View>
        {note !== undefined && <View className={css('note')}>{note}</View>}
      </View>
      {value !== undefined && <View className={css('value')}>{value}</View>}
      {trailing}
      {onPress !== undefined && (
        <View className={css('arrow')}>
          <Icon name="chevron" size="18px" />
        </View>
      )}
    </>
  );
  const spoken = [title, note, value].filter((part) => part !== undefined).join('，');
  return (
    <View className={css('item')} {...aria({ role: 'listitem' })}>
      {onPress === undefined ? (
        <View className={css('row')}>{body}</View>
      ) : (
        <Pressable label={spoken} onPress={onPress} className={css('row')}>
          {body}
        </Pressable>
      )}
    </View>
  );
}
