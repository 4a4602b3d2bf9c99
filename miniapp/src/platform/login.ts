import Taro from '@tarojs/taro';
import { now } from './clock.ts';
import { readStored, writeStored } from './storage.ts';
import { uuid } from './uuid.ts';

const BROWSER = 'browser';

/**
 * A one-time code that tells the server which WeChat identity is here, or `null` when there is none to be had.
 * A demonstration in the browser has no WeChat: there the simulator gives each browser an identity of its own.
 */
export async function loginCode(): Promise<string | null> {
  if (process.env.TARO_ENV === 'h5') return DEMO ? browserCode() : null;
  try {
    const { code } = await Taro.login();
    return code === '' ? null : code;
  } catch {
    return null;
  }
}

function browserCode(): string {
  const known = readStored<string>(BROWSER) ?? uuid();
  writeStored(BROWSER, known);
  return `demo-${known}.${now()}`;
}
