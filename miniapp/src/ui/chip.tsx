import { View } from '@tarojs/components';
import classes from './chip.module.scss';
import { Pressable } from './host/pressable.tsx';
import { Icon } from './icon.tsx';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface ChipProps {
  readonly children: string;
  readonly selected: boolean;
  readonly onPress: () => void;
  readonly disabled?: boolean;
}

/** A small choice among many, such as a time or a filter. A tick says it is chosen, not the colour alone. */
export function Chip({ children, selected, onPress, disabled = false }: ChipProps) {
  return (
    <Pressable
      label={children}
      role="checkbox"
      state={{ checked: selected }}
      onPress={onPress}
      disabled={disabled}
      className={css('chip', selected && 'selected', disabled && 'disabled')}
    >
      {selected && <Icon name="check" size="16px" />}
      <View>{children}</View>
    </Pressable>
  );
}
