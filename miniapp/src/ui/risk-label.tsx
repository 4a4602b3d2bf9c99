import { View } from '@tarojs/components';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import { Drawing } from './drawing.tsx';
import { aria } from './host/aria.ts';
import classes from './risk-label.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

/** Purple stands beside a colour and is drawn on pages of the staff alone. */
export type LabelColour = RiskColour | 'purple';

const SIGNS: Readonly<Record<LabelColour, { readonly shape: string; readonly word: string }>> = {
  green: { shape: '<circle cx="6" cy="6" r="5.5"/>', word: '低风险' },
  yellow: { shape: '<path d="M6 1l5.5 10h-11z"/>', word: '一般风险' },
  orange: { shape: '<path d="M6 0l6 6-6 6-6-6z"/>', word: '较高风险' },
  red: { shape: '<path d="M1 1h10v10H1z"/>', word: '高风险' },
  purple: { shape: '<path d="M4 0h4v4h4v4h-4v4h-4v-4h-4v-4h4z"/>', word: '传染病' },
};

export interface RiskLabelProps {
  readonly colour: LabelColour;
  /** `large` where the label is what the card is about. */
  readonly size?: 'small' | 'large';
}

/** Colour, shape and word together: any one of them is enough to read it. */
export function RiskLabel({ colour, size = 'small' }: RiskLabelProps) {
  const { shape, word } = SIGNS[colour];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12">${shape}</svg>`;
  return (
    <View
      className={css('label', colour, size === 'large' && 'large')}
      {...aria({ role: 'img', label: `风险：${word}` })}
    >
      <Drawing svg={svg} className={css('shape')} />
      {word}
    </View>
  );
}
