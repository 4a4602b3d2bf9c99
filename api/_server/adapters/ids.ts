import { randomBytes, randomInt, randomUUID } from 'node:crypto';

export interface Ids {
  uuid(): string;
  /** 256 random bits, base64url: unguessable, for sessions and invitations. */
  token(): string;
  /** A short number she can read out on the telephone; looked up together with her name, never a credential. */
  number(): string;
}

/** Without 0/O, 1/I/L and other pairs that sound or look alike. */
const SPEAKABLE = '23456789ACEFHKMNPRTWXY';

export const randomIds: Ids = {
  uuid: () => randomUUID(),
  token: () => randomBytes(32).toString('base64url'),
  number: () => Array.from({ length: 6 }, () => SPEAKABLE.charAt(randomInt(SPEAKABLE.length))).join(''),
};
