import { View } from '@tarojs/components';
import { aria } from './host/aria.ts';
import { styleSheet } from './style-sheet.ts';
import classes from './window-bar.module.scss';

const css = styleSheet(classes);

export interface WindowBarProps {
  /** The window in a sentence; what a screen reader says instead of the drawing. */
  readonly label: string;
  /** Positions along the bar, 0 at its left end and 1 at its right. */
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly endWord: string;
  readonly nowWord?: string;
}

const percent = (share: number): string => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%`;

/** A span of days on a line, with today on it. */
export function WindowBar({ label, from, to, now, endWord, nowWord = '今天' }: WindowBarProps) {
  return (
    <View className={css('frame')} {...aria({ role: 'img', label })}>
      <View className={css('line')}>
        <View className={css('window')} style={{ left: percent(from), width: percent(to - from) }} />
        <View className={css('now')} style={{ left: percent(now) }} />
      </View>
      <View className={css('legend')}>
        <View className={css('nowWord')} style={{ left: percent(Math.min(now, 0.86)) }}>
          {nowWord}
        </View>
        <View className={css('endWord')} style={{ right: percent(1 - to) }}>
          {endWord}
        </View>
      </View>
    </View>
  );
}
