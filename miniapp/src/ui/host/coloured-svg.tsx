import { View } from '@tarojs/components';
import { CURVE_INKS, type CurveColours, type CurveInk, INK_TOKENS } from '../../../../shared/curves/look.ts';
import { Drawing } from '../drawing.tsx';

export interface ColouredSvgProps {
  /** The drawing in these colours; a colour of `null` leaves out what is painted in it. */
  readonly draw: (colours: CurveColours) => string;
  /** Stretched over its parent, which gives the size. */
  readonly className: string;
}

const tokenOf = (ink: CurveInk): string => `var(${INK_TOKENS[ink]})`;
const all = (colourOf: (ink: CurveInk) => string | null): CurveColours =>
  Object.fromEntries(CURVE_INKS.map((ink) => [ink, colourOf(ink)])) as Record<CurveInk, string | null>;

const THEMED = all(tokenOf);
const LAYERS = CURVE_INKS.map((ink) => ({ ink, colours: all((each) => (each === ink ? '#000' : null)) }));

/**
 * A drawing in several colours of the theme. In the browser it stands in the page, so that it has the page’s colours and the page’s font.
 * An image in a mini-program knows neither: there it is one mask a colour, each painted by the style sheet, light and dark alike.
 */
export function ColouredSvg({ draw, className }: ColouredSvgProps) {
  if (process.env.TARO_ENV === 'weapp')
    return (
      <View className={className}>
        {LAYERS.map(({ ink, colours }) => (
          <Drawing key={ink} svg={draw(colours)} color={tokenOf(ink)} className={className} />
        ))}
      </View>
    );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawCurve writes it, and escapes every text.
  return <div className={className} aria-hidden dangerouslySetInnerHTML={{ __html: draw(THEMED) }} />;
}
