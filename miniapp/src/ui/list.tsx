import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './host/aria.ts';
import classes from './list.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

/** Rows under each other with a hairline between them. Stands in a `Card tone="flush"`. */
export function List({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <View className={css('list')} {...aria({ role: 'list', label })}>
      {children}
    </View>
  );
}
