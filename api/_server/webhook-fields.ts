import * as v from 'valibot';

/** A URL with one of these schemes (`https:`). */
export const url = (...schemes: readonly string[]) =>
  v.pipe(
    v.string('is missing'),
    v.check(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol),
      `must be a URL beginning with ${schemes.join('// or ')}//`,
    ),
  );

export const web = url('http:', 'https:');

/** The secret of a webhook as Standard Webhooks writes it. */
export const webhookSecret = v.pipe(
  v.string(),
  v.check((value) => {
    const bytes = /^whsec_([A-Za-z0-9+/]+=*)$/.exec(value)?.[1];
    const length = bytes === undefined ? 0 : Buffer.from(bytes, 'base64').length;
    return length >= 24 && length <= 64;
  }, 'must be whsec_ followed by 24 to 64 bytes in base64'),
);
