import Taro from '@tarojs/taro';

/** Opens the dialler with a number. It works in flight mode as far as the phone itself does. */
export function callPhone(phoneNumber: string): void {
  if (process.env.TARO_ENV === 'h5') {
    window.location.href = `tel:${phoneNumber}`;
    return;
  }
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
}
