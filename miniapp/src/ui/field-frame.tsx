import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import classes from './field.module.scss';
import { aria } from './host/aria.ts';
import { Icon } from './icon.tsx';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface FieldFrameProps {
  readonly label: string;
  /** Where she finds it, what it is for; stays visible while typing. */
  readonly hint?: string | undefined;
  /** What is wrong and what to do, in one sentence. */
  readonly problem?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly children: ReactNode;
}

/** Label above, control, then the hint or the problem: the same for every field. */
export function FieldFrame({ label, hint, problem, optional = false, children }: FieldFrameProps) {
  return (
    <View className={css('field')}>
      <View className={css('label')}>
        {label}
        {optional && <View className={css('optional')}>可不填</View>}
      </View>
      {children}
      {problem !== undefined && (
        <View className={css('problem')} {...aria({ role: 'alert' })}>
          <Icon name="alert" size="18px" />
          <View className={css('words')}>{problem}</View>
        </View>
      )}
      {problem === undefined && hint !== undefined && <View className={css('hint')}>{hint}</View>}
    </View>
  );
}
