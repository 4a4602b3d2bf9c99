import { View } from '@tarojs/components';
import { useContext } from 'react';
import { describeCurve } from '../../../shared/curves/describe-curve.ts';
import { drawCurve } from '../../../shared/curves/draw-curve.ts';
import { type CurveLook, PAPER_LOOK } from '../../../shared/curves/look.ts';
import type { CurveSpec } from '../../../shared/curves/spec.ts';
import { CareModeContext } from './care-mode.ts';
import classes from './curve.module.scss';
import { aria } from './host/aria.ts';
import { ColouredSvg } from './host/coloured-svg.tsx';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

/** As wide as a card on the narrowest phone, so that its text is never smaller than it says. */
const ORDINARY: CurveLook = { ...PAPER_LOOK, width: 296, height: 250 };
const CARE: CurveLook = { ...ORDINARY, fontPx: 20, height: 370 };

/** How many readings a screen reader hears; the older ones are counted. */
const HEARD = 10;

/** Values over time with what to compare them with. Screen readers hear the same in sentences. */
export function Curve({ spec }: { readonly spec: CurveSpec }) {
  const look = useContext(CareModeContext) ? CARE : ORDINARY;
  const label = describeCurve(spec, HEARD).join('');
  const under = [...(spec.latest === null ? [] : [spec.latest]), ...spec.notes];
  return (
    <View className={css('curve')}>
      <View
        className={css('plot')}
        style={{ paddingTop: `${((100 * look.height) / look.width).toFixed(2)}%` }}
        {...aria({ role: 'img', label })}
      >
        <ColouredSvg className={css('drawing')} draw={(colours) => drawCurve(spec, { ...look, colours })} />
      </View>
      {under.map((sentence) => (
        // The label of the drawing says it already.
        <View key={sentence} className={css('note')} {...aria({ hidden: true })}>
          {sentence}
        </View>
      ))}
    </View>
  );
}
