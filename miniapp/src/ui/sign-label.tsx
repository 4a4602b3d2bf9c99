import { View } from '@tarojs/components';
import { Drawing } from './drawing.tsx';
import { aria } from './host/aria.ts';
import classes from './sign-label.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface SignLabelProps {
  readonly colour: 'green' | 'yellow' | 'orange' | 'red' | 'purple';
  /** What is inside an SVG of twelve by twelve. */
  readonly shape: string;
  readonly word: string;
  /** `large` where the label is what the card is about. */
  readonly size?: 'small' | 'large';
}

/** Colour, shape and word together: any one of them is enough to read it. */
export function SignLabel({ colour, shape, word, size = 'small' }: SignLabelProps) {
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
