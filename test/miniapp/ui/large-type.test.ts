// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileString } from 'sass';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(fileURLToPath(new URL('../../../miniapp/src/ui/tokens.scss', import.meta.url)), 'utf8');

/** The custom properties one mixin of the token file sets. */
function tokensOf(mixin: string): Map<string, string> {
  const { css } = compileString(`${tokens}\n.probe { @include ${mixin}; }`);
  return new Map([...css.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

const pixels = (values: Map<string, string>, prefix: string) =>
  [...values].filter(([name]) => name.startsWith(prefix)).map(([, value]) => Number.parseFloat(value));

/** WCAG relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(values: Map<string, string>, ink: string, ground: string): number {
  const [a, b] = [luminance(values.get(ink) ?? ''), luminance(values.get(ground) ?? '')];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const TEXT_PAIRS = [
  ['ink', 'ground'],
  ['ink', 'surface'],
  ['ink', 'soft'],
  ['ink', 'line'],
  ['ink', 'emergency-soft'],
  ['ink-2', 'ground'],
  ['ink-2', 'surface'],
  ['ink-2', 'soft'],
  ['ink-2', 'idle'],
  ['ink-2', 'warn-soft'],
  ['ink-2', 'emergency-soft'],
  ['on-ink', 'ink'],
  ['on-brand', 'brand'],
  ['brand-ink', 'surface'],
  ['brand-ink', 'soft'],
  ['brand-ink', 'ground'],
  ['on-emergency', 'emergency'],
  ['emergency-ink', 'emergency-soft'],
  ['warn-ink', 'warn-soft'],
  ['green-ink', 'green-soft'],
  ['yellow-ink', 'yellow-soft'],
  ['orange-ink', 'orange-soft'],
  ['red-ink', 'red-soft'],
  ['red-ink', 'surface'],
] as const;

describe('the scale', () => {
  it('gives body text at least 16 px and thumbs at least 44 px', () => {
    const scale = tokensOf('scale');
    expect(Number.parseFloat(scale.get('fs-body') ?? '')).toBeGreaterThanOrEqual(16);
    expect(Number.parseFloat(scale.get('target') ?? '')).toBeGreaterThanOrEqual(44);
    expect(Math.min(...pixels(scale, 'fs-'))).toBeGreaterThanOrEqual(13);
    expect(Number.parseFloat(scale.get('motion') ?? '')).toBeLessThanOrEqual(200);
  });

  it('leaves nothing under 20 px in 关怀模式, and covers every size of the ordinary scale', () => {
    const [scale, care] = [tokensOf('scale'), tokensOf('care-scale')];
    expect(Math.min(...pixels(care, 'fs-'))).toBeGreaterThanOrEqual(20);
    const sizes = (values: Map<string, string>) => [...values.keys()].filter((name) => name.startsWith('fs-'));
    expect(sizes(care)).toEqual(sizes(scale));
  });
});

describe.each(['light', 'dark'])('the %s colours', (scheme) => {
  const colours = tokensOf(scheme);
  it.each(TEXT_PAIRS)('write %s on %s with a contrast of at least 4.5', (ink, ground) => {
    expect(contrast(colours, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

it('defines the same colour names for light and dark', () => {
  expect([...tokensOf('dark').keys()]).toEqual([...tokensOf('light').keys()]);
});
