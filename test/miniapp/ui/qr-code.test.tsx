import '../../support/taro/build-constants.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { QrCode } from '../../../miniapp/src/ui/qr-code.tsx';

afterEach(cleanup);

it('says what the code is for to whoever cannot see it', () => {
  render(<QrCode svg="<svg></svg>" label="手册码，请医生扫一扫" />);
  expect(screen.getByRole('img', { name: '手册码，请医生扫一扫' })).toBeDefined();
});

it('is dark on light in every theme: no theme changes its two colours', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../../miniapp/src/ui/tokens.scss'), 'utf8');
  expect(tokens.match(/--qr-ground: #ffffff;/g)).toHaveLength(1);
  expect(tokens.match(/--qr-ink: #000000;/g)).toHaveLength(1);
  const themes = tokens.slice(tokens.indexOf('@mixin light'), tokens.indexOf('@mixin scale'));
  expect(themes).not.toContain('--qr');
});
