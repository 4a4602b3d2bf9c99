import { View } from '@tarojs/components';
import { aria } from './host/aria.ts';
import classes from './skeleton.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

const WIDTHS = ['62%', '100%', '84%', '46%', '92%'] as const;

/** The shape of what is coming, while it is fetched. */
export function Skeleton({ lines = 3 }: { readonly lines?: 1 | 2 | 3 | 4 | 5 }) {
  return (
    <View className={css('skeleton')} {...aria({ role: 'status', label: '正在加载', busy: true })}>
      {WIDTHS.slice(0, lines).map((width) => (
        <View key={width} className={css('line')} style={{ width }} />
      ))}
    </View>
  );
}
