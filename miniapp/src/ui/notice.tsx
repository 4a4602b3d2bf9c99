import { View } from '@tarojs/components';
import { Pressable } from './host/pressable.tsx';
import classes from './notice.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly onPress: () => void;
}

/** A small thing to see to, in the side column; leads to where it can be mended. */
export function Notice({ title, text, onPress }: NoticeProps) {
  return (
    <Pressable label={`${title}${text}，去看`} role="link" onPress={onPress} className={css('notice')}>
      <View className={css('title')}>{title}</View>
      <View>{text}</View>
    </Pressable>
  );
}
