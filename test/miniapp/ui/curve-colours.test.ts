// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CURVE_INKS, INK_TOKENS, PAPER_LOOK } from '../../../shared/curves/look.ts';

const tokens = readFileSync(fileURLToPath(new URL('../../../miniapp/src/ui/tokens.scss', import.meta.url)), 'utf8');

describe('a curve on paper', () => {
  it('has the light colours of the design system', () => {
    const light = tokens.slice(tokens.indexOf('@mixin light'), tokens.indexOf('@mixin dark'));
    for (const ink of CURVE_INKS) expect(light).toContain(`${INK_TOKENS[ink]}: ${PAPER_LOOK.colours[ink]};`);
  });

  it('is written in its fonts', () => {
    expect(tokens.replaceAll("'", '')).toContain(`--font: ${PAPER_LOOK.fontFamily};`);
  });
});
