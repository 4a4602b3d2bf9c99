import { describe, expect, it } from 'vitest';
import { ICONS } from '../../../miniapp/src/ui/icons.ts';
import { PICTOGRAMS } from '../../../miniapp/src/ui/pictograms/pictograms.ts';
import { lineDrawing, svgDataUri } from '../../../miniapp/src/ui/svg-data-uri.ts';

const drawings = [
  ...Object.entries(PICTOGRAMS).map(([name, body]) => ({ name, body, grid: 48 })),
  ...Object.entries(ICONS).map(([name, body]) => ({ name, body, grid: 24 })),
];

describe('drawings', () => {
  it('are well-formed SVG of the one stroke weight, every one of them', () => {
    for (const { name, body, grid } of drawings) {
      const parsed = new DOMParser().parseFromString(lineDrawing(body, grid, 2), 'image/svg+xml');
      expect(parsed.querySelector('parsererror'), name).toBeNull();
      expect(body, name).not.toContain('stroke-width');
    }
  });

  it('are no two alike', () => {
    const bodies = drawings.map(({ body }) => body);
    expect(new Set(bodies).size).toBe(bodies.length);
  });

  it('survive the way through a style attribute unchanged', () => {
    const svg = lineDrawing('<path d="M0 0"/>', 24, 1.8);
    const uri = svgDataUri(svg);
    expect(uri).not.toMatch(/["<>#]/);
    expect(decodeURIComponent(uri.replace('data:image/svg+xml,', ''))).toBe(svg.replaceAll('"', "'"));
  });
});
