import { View } from '@tarojs/components';
import { Drawing } from './drawing.tsx';
import { aria } from './host/aria.ts';
import { styleSheet } from './style-sheet.ts';
import classes from './week-ring.module.scss';

const css = styleSheet(classes);

const TERM_DAYS = 280;
const RADIUS = 48;
const CIRCUMFERENCE = 2 * Math.PI * RADIUS;

const ring = (arc: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 112 112" fill="none" stroke="#000" stroke-width="9" ` +
  `stroke-linecap="round"><circle cx="56" cy="56" r="${RADIUS}" ${arc}/></svg>`;

/** How far the pregnancy has come: the ring closes at 40 weeks and stays closed after. */
export function WeekRing({ gestationDays }: { readonly gestationDays: number }) {
  const weeks = Math.floor(gestationDays / 7);
  const days = gestationDays % 7;
  const share = Math.min(1, Math.max(0, gestationDays / TERM_DAYS));
  const dashes = `${(share * CIRCUMFERENCE).toFixed(1)} ${CIRCUMFERENCE.toFixed(1)}`;
  const arc = `stroke-dasharray="${dashes}" transform="rotate(-90 56 56)"`;
  return (
    <View className={css('ring')} {...aria({ role: 'img', label: `孕${weeks}周加${days}天` })}>
      <Drawing svg={ring('')} className={css('track')} />
      {share > 0 && <Drawing svg={ring(arc)} className={css('arc')} />}
      <View className={css('weeks')}>{weeks}周</View>
      <View className={css('days')}>+{days}天</View>
    </View>
  );
}
