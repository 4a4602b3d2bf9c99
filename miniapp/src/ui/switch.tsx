import { View } from '@tarojs/components';
import { Pressable } from './host/pressable.tsx';
import { styleSheet } from './style-sheet.ts';
import classes from './switch.module.scss';

const css = styleSheet(classes);

export interface SwitchProps {
  readonly label: string;
  readonly note?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** The whole row is the target. 开 and 关 stand beside the knob. */
export function Switch({ label, note, checked, onChange, disabled = false }: SwitchProps) {
  return (
    <Pressable
      label={label}
      role="switch"
      state={{ checked }}
      onPress={() => onChange(!checked)}
      disabled={disabled}
      className={css('row', disabled && 'disabled')}
    >
      <View className={css('words')}>
        <View>{label}</View>
        {note !== undefined && <View className={css('note')}>{note}</View>}
      </View>
      <View className={css('state')}>{checked ? '开' : '关'}</View>
      <View className={css('track', checked && 'on')}>
        <View className={css('knob')} />
      </View>
    </Pressable>
  );
}
