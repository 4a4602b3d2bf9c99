import Taro from '@tarojs/taro';

/** Whether this platform has a camera to scan with; a browser has none here. */
export const canScan = (): boolean => process.env.TARO_ENV !== 'h5';

/** What a scanned code says; `null` when nothing was scanned. */
export async function scanCode(): Promise<string | null> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] });
    return result === '' ? null : result;
  } catch {
    return null;
  }
}
