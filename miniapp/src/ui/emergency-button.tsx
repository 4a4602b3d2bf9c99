import { View } from '@tarojs/components';
import classes from './emergency-button.module.scss';
import { Pressable } from './host/pressable.tsx';
import { Icon } from './icon.tsx';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

/** The call to 120 as the one thing on the screen. */
export function EmergencyButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <Pressable label="打120急救电话" onPress={onPress} className={css('circle')}>
      <Icon name="phone" size="64px" />
      <View className={css('words')}>打 120</View>
    </Pressable>
  );
}
