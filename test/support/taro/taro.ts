// Stands in for @tarojs/taro in unit tests: storage in memory, navigation and calls written down to be asked about.
const storage = new Map<string, unknown>();

export interface TaroCall {
  readonly name: string;
  readonly options: unknown;
}
export const taroCalls: TaroCall[] = [];

const record =
  (name: string) =>
  (options: unknown = {}): Promise<Record<string, never>> => {
    taroCalls.push({ name, options });
    return Promise.resolve({});
  };

/** Forgets stored values and recorded calls; for `beforeEach`. */
export function resetTaro(): void {
  storage.clear();
  taroCalls.length = 0;
}

const Taro = {
  getStorageSync: (key: string): unknown => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown): void => void storage.set(key, value),
  removeStorageSync: (key: string): void => void storage.delete(key),
  navigateTo: record('navigateTo'),
  redirectTo: record('redirectTo'),
  switchTab: record('switchTab'),
  reLaunch: record('reLaunch'),
  navigateBack: record('navigateBack'),
  makePhoneCall: record('makePhoneCall'),
};

export default Taro;
