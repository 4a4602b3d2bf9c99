import { Pressable } from './host/pressable.tsx';
import { Icon } from './icon.tsx';
import classes from './icon-button.module.scss';
import type { IconName } from './icons.ts';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface IconButtonProps {
  readonly icon: IconName;
  /** What it does; the only words it has, so it must be there. */
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** `emergency` is the telephone to 120 and nothing else. */
  readonly tone?: 'quiet' | 'soft' | 'emergency';
}

export function IconButton({ icon, label, onPress, disabled = false, tone = 'quiet' }: IconButtonProps) {
  return (
    <Pressable
      label={label}
      onPress={onPress}
      disabled={disabled}
      className={css('button', tone, disabled && 'disabled')}
    >
      <Icon name={icon} />
    </Pressable>
  );
}
