import type { PhoneState } from '../phone-state.ts';
import type { Settler, WxOptions } from './settle.ts';

type NetworkListener = (state: { isConnected: boolean; networkType: string }) => void;

const WINDOW = {
  pixelRatio: 3,
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 753,
  statusBarHeight: 47,
  screenTop: 91,
  safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 },
};
const APP = {
  SDKVersion: '3.7.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  fontSizeScaleFactor: 1,
  fontSizeSetting: 16,
};
const DEVICE = { brand: 'Redmi', model: 'Note 12', system: 'Android 13', platform: 'android', abi: 'arm64-v8a' };

/** Network state, the dialler and what the phone says about itself. */
export function deviceApi(phone: PhoneState, settle: Settler) {
  const listeners = new Set<NetworkListener>();
  const networkType = () => (phone.online ? '4g' : 'none');
  phone.onNetworkChange(() => {
    for (const tell of [...listeners]) tell({ isConnected: phone.online, networkType: networkType() });
  });
  return {
    getNetworkType: (options?: WxOptions) => settle.succeed('getNetworkType', options, { networkType: networkType() }),
    onNetworkStatusChange: (listener: NetworkListener) => void listeners.add(listener),
    offNetworkStatusChange: (listener?: NetworkListener) =>
      listener === undefined ? listeners.clear() : void listeners.delete(listener),
    makePhoneCall(options: WxOptions) {
      if (typeof options.phoneNumber !== 'string' || options.phoneNumber === '')
        return settle.fail('makePhoneCall', options, 'parameter error: phoneNumber');
      phone.dialled.push(options.phoneNumber);
      return settle.succeed('makePhoneCall', options);
    },
    vibrateLong: (options?: WxOptions) => settle.succeed('vibrateLong', options),
    getSystemInfoSync: () => ({ ...WINDOW, ...APP, ...DEVICE }),
    getWindowInfo: () => ({ ...WINDOW }),
    getAppBaseInfo: () => ({ ...APP }),
    getDeviceInfo: () => ({ ...DEVICE }),
    onThemeChange: () => undefined,
    offThemeChange: () => undefined,
  };
}
