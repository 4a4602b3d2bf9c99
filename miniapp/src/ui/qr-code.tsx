import { View } from '@tarojs/components';
import { Drawing } from './drawing.tsx';
import classes from './qr-code.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface QrCodeProps {
  /** A square SVG of dark dots, with its quiet border. */
  readonly svg: string;
  /** What it is for; a screen reader cannot scan. */
  readonly label: string;
}

/** A code for a camera: as large as the phone lets it be, dark on light whatever the theme. */
export function QrCode({ svg, label }: QrCodeProps) {
  return (
    <View className={css('ground')}>
      <View className={css('frame')}>
        <Drawing svg={svg} label={label} color="var(--qr-ink)" className={css('dots')} />
      </View>
    </View>
  );
}
