import { Drawing } from './drawing.tsx';
import { ICONS, type IconName } from './icons.ts';
import { lineDrawing } from './svg-data-uri.ts';

export interface IconProps {
  readonly name: IconName;
  /** CSS length; by default the scale's icon size, larger in 关怀模式. */
  readonly size?: string;
  /** A colour token such as `var(--brand-ink)`; by default the colour of the text around it. */
  readonly color?: string;
  /** Only for an icon that stands alone: beside words it is decoration. */
  readonly label?: string;
}

export function Icon({ name, size = 'var(--icon)', color, label }: IconProps) {
  return <Drawing svg={lineDrawing(ICONS[name], 24, 1.8)} width={size} height={size} color={color} label={label} />;
}
