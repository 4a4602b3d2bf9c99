import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createFieldCipher, SealedFieldError } from '../../../api/_server/adapters/field-cipher.ts';

const key = (id: string) => ({ id, key: new Uint8Array(randomBytes(32)) });
const PLACE = 'women.phone.6f0c2a52-6b1f-4a4e-9a55-1d5b7b0d8f01';

const flipped = (sealed: string, part: number): string =>
  sealed
    .split('.')
    .map((text, at) => (at === part ? `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}` : text))
    .join('.');

describe('a sealed field', () => {
  const old = key('k1');
  const fresh = key('k2');
  const cipher = createFieldCipher([old]);

  it.each([
    '13800002170',
    '',
    '王𠮷 👩‍🍼',
    'བསོད་ནམས',
    'a\0b',
    'x'.repeat(10_000),
  ])('opens to what was put in', (plain) => {
    expect(cipher.decrypt(cipher.encrypt(plain, PLACE), PLACE)).toBe(plain);
  });

  it('shows nothing of the plain text and names its version and key', () => {
    const sealed = cipher.encrypt('13800002170', PLACE);
    expect(sealed).toMatch(/^v1\.k1\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/);
    expect(sealed).not.toContain('13800002170');
    expect(Buffer.from(sealed.split('.')[4] ?? '', 'base64url').toString('latin1')).not.toContain('1380');
  });

  it('looks different each time', () => {
    expect(cipher.encrypt('same', PLACE)).not.toBe(cipher.encrypt('same', PLACE));
  });

  it.each([
    ['another row', 'women.phone.0a0c2a52-6b1f-4a4e-9a55-1d5b7b0d8f02'],
    ['another column', PLACE.replace('phone', 'name')],
    ['another table', PLACE.replace('women', 'staff')],
  ])('does not open when it was moved to %s', (_where, place) => {
    expect(() => cipher.decrypt(cipher.encrypt('13800002170', PLACE), place)).toThrow(SealedFieldError);
  });

  it.each([
    ['its nonce', 2],
    ['its tag', 3],
    ['its text', 4],
  ])('does not open when %s was altered', (_what, part) => {
    expect(() => cipher.decrypt(flipped(cipher.encrypt('13800002170', PLACE), part), PLACE)).toThrow(SealedFieldError);
  });

  it('does not open with a shortened tag', () => {
    const parts = cipher.encrypt('13800002170', PLACE).split('.');
    parts[3] = Buffer.from(parts[3] ?? '', 'base64url')
      .subarray(0, 4)
      .toString('base64url');
    expect(() => cipher.decrypt(parts.join('.'), PLACE)).toThrow(SealedFieldError);
  });

  it.each([
    '',
    '13800002170',
    'v1.k1',
    'v2.k1.a.b.c',
    'v1.k1.a.b.c.d',
  ])('is not read from %j, which is none', (text) => {
    expect(() => cipher.decrypt(text, PLACE)).toThrow(SealedFieldError);
  });

  it('is read during a change of keys with either, and written with the new one', () => {
    const before = cipher.encrypt('13800002170', PLACE);
    const during = createFieldCipher([fresh, old]);
    expect(during.decrypt(before, PLACE)).toBe('13800002170');
    const rewritten = during.encrypt('13800002170', PLACE);
    expect(rewritten).toMatch(/^v1\.k2\./);
    const after = createFieldCipher([fresh]);
    expect(after.decrypt(rewritten, PLACE)).toBe('13800002170');
    expect(() => after.decrypt(before, PLACE)).toThrow('women.phone was sealed with a key that is not configured');
  });

  it('says which column failed and never which row or value', () => {
    const failure = () => cipher.decrypt(flipped(cipher.encrypt('13800002170', PLACE), 4), PLACE);
    expect(failure).toThrow(/^women\.phone was altered/);
    expect(failure).not.toThrow(/6f0c2a52|1380000/);
  });

  it('cannot be made without a key', () => {
    expect(() => createFieldCipher([])).toThrow(SealedFieldError);
  });
});
