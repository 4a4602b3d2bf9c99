import type { PictogramName } from '../../../../shared/danger/pictogram.ts';
import { Drawing } from '../drawing.tsx';
import { lineDrawing } from '../svg-data-uri.ts';
import { PICTOGRAMS } from './pictograms.ts';

export interface PictogramProps {
  readonly name: PictogramName;
  readonly size?: string;
  /** Only where no words stand beside it. */
  readonly label?: string;
}

/** The drawing of a danger sign. */
export function Pictogram({ name, size = '56px', label }: PictogramProps) {
  return <Drawing svg={lineDrawing(PICTOGRAMS[name], 48, 2)} width={size} height={size} label={label} />;
}
