import { describe, expect, it } from 'vitest';
import { createBlindIndex } from '../../../api/_server/adapters/blind-index.ts';
import { randomIds } from '../../../api/_server/adapters/ids.ts';
import { hashToken } from '../../../api/_server/adapters/token-hash.ts';

describe('the blind index', () => {
  const key = new Uint8Array(32).fill(1);

  it('finds the same value again and tells two apart', () => {
    const index = createBlindIndex(key);
    expect(index('13800002170')).toBe(createBlindIndex(key)('13800002170'));
    expect(index('13800002170')).not.toBe(index('13800002171'));
  });

  it('is another one under another key', () => {
    expect(createBlindIndex(key)('13800002170')).not.toBe(createBlindIndex(new Uint8Array(32).fill(2))('13800002170'));
  });

  it('is HMAC-SHA-256 of the value', () => {
    // RFC 4231, test case 2.
    const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
    const index = createBlindIndex(Buffer.from('Jefe'));
    expect(Buffer.from(index('what do ya want for nothing?'), 'base64url').toString('hex')).toBe(expected);
  });
});

it('keeps of a token only its SHA-256', () => {
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(Buffer.from(hashToken('abc'), 'base64url').toString('hex')).toBe(expected);
});

describe('new ids', () => {
  it('are UUIDs, tokens of 256 bits and short numbers without look-alikes', () => {
    expect(randomIds.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Buffer.from(randomIds.token(), 'base64url')).toHaveLength(32);
    for (let at = 0; at < 200; at += 1) expect(randomIds.number()).toMatch(/^[2-9ACEFHKMNPRTWXY]{6}$/);
  });

  it('do not repeat', () => {
    const tokens = Array.from({ length: 1000 }, () => randomIds.token());
    expect(new Set(tokens).size).toBe(1000);
  });
});
