import type { PhoneState } from '../phone-state.ts';
import type { Settler, WxOptions } from './settle.ts';

const KEY_LIMIT = 1024 * 1024;
const TOTAL_LIMIT = 10 * 1024 * 1024;

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '');

/** Storage, in both spellings, with the platform's limits. What is kept is a copy. */
export function storageApi({ storage }: PhoneState, settle: Settler) {
  const set = (key: string, value: unknown): void => {
    const size = sizeOf(value);
    if (size > KEY_LIMIT) throw new Error('setStorage:fail entry size limit reached');
    const others = [...storage].reduce((sum, [name, kept]) => (name === key ? sum : sum + sizeOf(kept)), 0);
    if (others + size > TOTAL_LIMIT) throw new Error('setStorage:fail exceed storage max size 10Mb');
    storage.set(key, structuredClone(value));
  };
  const get = (key: string): unknown => structuredClone(storage.get(key) ?? '');
  const info = () => ({
    keys: [...storage.keys()],
    currentSize: Math.ceil([...storage.values()].reduce<number>((sum, kept) => sum + sizeOf(kept), 0) / 1024),
    limitSize: TOTAL_LIMIT / 1024,
  });
  return {
    setStorageSync: set,
    getStorageSync: get,
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: info,
    setStorage(options: WxOptions) {
      try {
        set(String(options.key), options.data);
        settle.succeed('setStorage', options);
      } catch (error) {
        settle.fail('setStorage', options, String(error));
      }
    },
    getStorage(options: WxOptions) {
      if (storage.has(String(options.key))) settle.succeed('getStorage', options, { data: get(String(options.key)) });
      else settle.fail('getStorage', options, 'data not found');
    },
    removeStorage(options: WxOptions) {
      storage.delete(String(options.key));
      settle.succeed('removeStorage', options);
    },
  };
}
