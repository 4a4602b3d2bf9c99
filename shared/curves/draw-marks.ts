import type { Provenance } from '../handbook/provenance.ts';
import { coordinate, element } from './svg.ts';

/** A mark’s radius, px: readings by the hundred get smaller ones. */
export const markRadius = (readings: number): number => (readings > 60 ? 2.5 : 4);

/** Each origin has its own shape: a full disc for the clinic, an open diamond for what she measured, an open square for what came from elsewhere. */
export function drawMark(provenance: Provenance, x: number, y: number, radius: number, colour: string): string {
  const open = { fill: 'none', stroke: colour, 'stroke-width': 1.5 };
  if (provenance === 'clinic') return element('circle', { cx: x, cy: y, r: radius, fill: colour });
  const points: readonly (readonly [number, number])[] =
    provenance === 'self'
      ? [
          [x, y - radius * 1.3],
          [x + radius * 1.3, y],
          [x, y + radius * 1.3],
          [x - radius * 1.3, y],
        ]
      : [
          [x - radius, y - radius],
          [x + radius, y - radius],
          [x + radius, y + radius],
          [x - radius, y + radius],
        ];
  return element('path', { d: `M${points.map((point) => point.map(coordinate).join(',')).join('L')}Z`, ...open });
}
