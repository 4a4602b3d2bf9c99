import { createHmac } from 'node:crypto';

/**
 * A keyed fingerprint of a normalised value, so that an encrypted column can be looked up by equality.
 * Without the key it cannot be tried out against every telephone number there is.
 */
export const createBlindIndex =
  (key: Uint8Array): ((normalised: string) => string) =>
  (normalised) =>
    createHmac('sha256', key).update(normalised, 'utf8').digest('base64url');
