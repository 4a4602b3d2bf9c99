import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import classes from './stack.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface StackProps {
  readonly children: ReactNode;
  /** Distance between the children, on the 4-px grid. */
  readonly gap?: 4 | 8 | 12 | 16 | 24;
  /** `line`: side by side. `wrap`: side by side, going on to the next line. */
  readonly flow?: 'column' | 'line' | 'wrap';
  readonly align?: 'stretch' | 'start' | 'center' | 'baseline';
  readonly justify?: 'start' | 'center' | 'between';
}

/** Puts things under or beside each other at one distance. */
export function Stack({ children, gap = 12, flow = 'column', align, justify = 'start' }: StackProps) {
  const alignment = align ?? (flow === 'column' ? 'stretch' : 'center');
  return (
    <View className={css('stack', flow, `gap${gap}`, `align-${alignment}`, `justify-${justify}`)}>{children}</View>
  );
}

/** Takes the room its neighbours in a line leave. */
export function Grow({ children }: { readonly children?: ReactNode }) {
  return <View className={css('grow')}>{children}</View>;
}
