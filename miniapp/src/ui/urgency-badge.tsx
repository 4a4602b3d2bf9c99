import { View } from '@tarojs/components';
import type { Urgency } from '../../../shared/danger/urgency.ts';
import { aria } from './host/aria.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { styleSheet } from './style-sheet.ts';
import classes from './urgency-badge.module.scss';

const css = styleSheet(classes);

const SIGNS: Readonly<Record<Urgency, { readonly icon: IconName; readonly word: string }>> = {
  emergency: { icon: 'phone', word: '现在打120' },
  today: { icon: 'hospital', word: '今天去医院' },
  'within-24h': { icon: 'clock', word: '24小时内' },
  none: { icon: 'info', word: '先观察' },
};

/** The urgency of a report in a worklist: glyph, word and weight of the ground all say it. */
export function UrgencyBadge({ urgency, label }: { readonly urgency: Urgency; readonly label?: string }) {
  const { icon, word } = SIGNS[urgency];
  return (
    <View className={css('badge', urgency)} {...aria({ role: 'img', label: label ?? `紧急程度：${word}` })}>
      <Icon name={icon} size="14px" />
      {word}
    </View>
  );
}
