import { View } from '@tarojs/components';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import { Drawing } from './drawing.tsx';
import { aria } from './host/aria.ts';
import classes from './risk-label.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

const SIGNS: Readonly<Record<RiskColour, { readonly shape: string; readonly word: string }>> = {
  green: { shape: '<circle cx="6" cy="6" r="5.5"/>', word: '低风险' },
  yellow: { shape: '<path d="M6 1l5.5 10h-11z"/>', word: '一般风险' },
  orange: { shape: '<path d="M6 0l6 6-6 6-6-6z"/>', word: '较高风险' },
  red: { shape: '<path d="M1 1h10v10H1z"/>', word: '高风险' },
};

/** Colour, shape and word together: any one of them is enough to read it. */
export function RiskLabel({ colour }: { readonly colour: RiskColour }) {
  const { shape, word } = SIGNS[colour];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12">${shape}</svg>`;
  return (
    <View className={css('label', colour)} {...aria({ role: 'img', label: `风险：${word}` })}>
      <Drawing svg={svg} width="11px" height="11px" className={css('shape')} />
      {word}
    </View>
  );
}
