import { createHash } from 'node:crypto';

/** SHA-256 in base64url. Enough for a token of 256 random bits; not for anything a person chose. */
export const hashToken = (token: string): string => createHash('sha256').update(token, 'utf8').digest('base64url');
