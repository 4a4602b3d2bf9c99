import type { RiskColour } from '../../../shared/risk/colour.ts';
import { SignLabel, type SignLabelProps } from './sign-label.tsx';

const SIGNS: Readonly<Record<RiskColour, Pick<SignLabelProps, 'shape' | 'word'>>> = {
  green: { shape: '<circle cx="6" cy="6" r="5.5"/>', word: '低风险' },
  yellow: { shape: '<path d="M6 1l5.5 10h-11z"/>', word: '一般风险' },
  orange: { shape: '<path d="M6 0l6 6-6 6-6-6z"/>', word: '较高风险' },
  red: { shape: '<path d="M1 1h10v10H1z"/>', word: '高风险' },
};

export interface RiskLabelProps extends Pick<SignLabelProps, 'size'> {
  readonly colour: RiskColour;
}

/** The colour of a pregnancy, as a clinician confirmed it. */
export function RiskLabel({ colour, ...size }: RiskLabelProps) {
  return <SignLabel colour={colour} {...SIGNS[colour]} {...size} />;
}
