import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export interface FieldCipher {
  /** `place` is `table.column.rowId`: a ciphertext moved to any other place does not open. */
  encrypt(plain: string, place: string): string;
  decrypt(sealed: string, place: string): string;
}

export interface DataKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/** Says which field could not be read and never what was in it. */
export class SealedFieldError extends Error {
  override readonly name = 'SealedFieldError';
}

const VERSION = 'v1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM, written `v1.<key id>.<iv>.<tag>.<ciphertext>`. The first key encrypts and every key decrypts, so a key is
 * replaced by putting the new one in front and dropping the old one once its rows have been written again.
 */
export function createFieldCipher(keys: readonly DataKey[]): FieldCipher {
  const first = keys[0];
  if (first === undefined) throw new SealedFieldError('no data key was given');
  const byId = new Map(keys.map((entry) => [entry.id, entry.key]));
  // The version and key id are authenticated too: neither can be exchanged under an intact ciphertext.
  const bound = (id: string, place: string) => Buffer.from(`${VERSION}.${id}.${place}`, 'utf8');

  return {
    encrypt(plain, place) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', first.key, iv, { authTagLength: TAG_BYTES });
      cipher.setAAD(bound(first.id, place));
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return [VERSION, first.id, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join(
        '.',
      );
    },
    decrypt(sealed, place) {
      const [version, id, iv, tag, body, ...rest] = sealed.split('.');
      const column = place.split('.').slice(0, 2).join('.');
      if (
        version !== VERSION ||
        id === undefined ||
        iv === undefined ||
        tag === undefined ||
        body === undefined ||
        rest.length > 0
      )
        throw new SealedFieldError(`${column} does not hold a sealed value`);
      const key = byId.get(id);
      if (key === undefined) throw new SealedFieldError(`${column} was sealed with a key that is not configured`);
      try {
        const opener = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: TAG_BYTES });
        opener.setAAD(bound(id, place));
        opener.setAuthTag(Buffer.from(tag, 'base64url'));
        return Buffer.concat([opener.update(Buffer.from(body, 'base64url')), opener.final()]).toString('utf8');
      } catch {
        throw new SealedFieldError(`${column} was altered, moved or sealed with another key`);
      }
    },
  };
}
