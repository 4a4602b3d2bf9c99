import { View } from '@tarojs/components';
import classes from './button.module.scss';
import { Pressable } from './host/pressable.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface ButtonProps {
  readonly children: string;
  readonly onPress: () => void;
  /** `primary` once a screen; `emergency` for 120 and nothing else; `danger` opens the danger signs. */
  readonly kind?: 'primary' | 'soft' | 'plain' | 'emergency' | 'danger';
  readonly icon?: IconName;
  /** Fills the line. */
  readonly block?: boolean;
  /** For rows of a desktop table; on a phone it stays as tall as a thumb. */
  readonly compact?: boolean;
  /** Working on it: says so and takes no second tap. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Read aloud when the words alone do not say what it is about. */
  readonly label?: string;
}

export function Button(props: ButtonProps) {
  const { children, onPress, kind = 'primary', icon, block = false, compact = false, busy = false } = props;
  const { disabled = false, label = children } = props;
  return (
    <Pressable
      label={label}
      onPress={onPress}
      disabled={disabled || busy}
      state={busy ? { busy } : {}}
      className={css('button', kind, block && 'block', compact && 'compact', disabled && 'disabled')}
    >
      {busy && <View className={css('spinner')} />}
      {!busy && icon !== undefined && <Icon name={icon} />}
      <View className={css('words')}>{children}</View>
    </Pressable>
  );
}
