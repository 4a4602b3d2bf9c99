import { View } from '@tarojs/components';
import { classNames } from './class-names.ts';
import classes from './drawing.module.scss';
import { aria } from './host/aria.ts';
import { styleSheet } from './style-sheet.ts';
import { svgDataUri } from './svg-data-uri.ts';

const css = styleSheet(classes);

export interface DrawingProps {
  /** A complete SVG whose opaque parts are painted in the current colour. */
  readonly svg: string;
  /** Spoken instead of the drawing; without it the drawing is decoration and hidden from screen readers. */
  readonly label?: string | undefined;
  readonly width?: string | undefined;
  readonly height?: string | undefined;
  readonly color?: string | undefined;
  readonly className?: string | undefined;
}

/**
 * Mini-programs have no svg tag. The drawing is a mask over the text colour, so that light, dark and pressed states
 * need no second file.
 */
export function Drawing({ svg, label, width, height, color, className }: DrawingProps) {
  const style = {
    // Written once, used by both names of the mask in the sheet: it crosses to WeChat's view with every icon.
    '--drawing': `url("${svgDataUri(svg)}")`,
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(color === undefined ? {} : { backgroundColor: color }),
  };
  const role = label === undefined ? { hidden: true } : { role: 'img', label };
  return <View className={classNames(css('drawing'), className)} style={style} {...aria(role)} />;
}
