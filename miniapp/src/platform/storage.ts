import Taro from '@tarojs/taro';

/** Raised when a stored shape changes: what an older version wrote is then forgotten, not misread. */
const VERSION = 'v1';

const keyOf = (name: string): string => `muzi.${VERSION}.${name}`;

/** What was stored under a name, or `null`. Storage is plain text: no identity number and no session secret of another system goes here. */
export function readStored<T>(name: string): T | null {
  try {
    const text: unknown = Taro.getStorageSync(keyOf(name));
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : null;
  } catch {
    return null;
  }
}

/** Stores a value; false when the phone refused (full, private window). */
export function writeStored(name: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(keyOf(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function removeStored(name: string): void {
  try {
    Taro.removeStorageSync(keyOf(name));
  } catch {
    // Nothing to remove from.
  }
}

/** Removes everything stored under names that begin like this. */
export function removeStoredBeginningWith(beginning: string): void {
  try {
    const keys: readonly string[] = Taro.getStorageInfoSync().keys;
    for (const key of keys.filter((stored) => stored.startsWith(keyOf(beginning)))) Taro.removeStorageSync(key);
  } catch {
    // Nothing to remove from.
  }
}
