import Taro from '@tarojs/taro';

/** Calls back when the network comes or goes, and once with what it is now. Answers how to stop. */
export function watchNetwork(onChange: (connected: boolean) => void): () => void {
  const listener = ({ isConnected }: { isConnected: boolean }) => onChange(isConnected);
  Taro.onNetworkStatusChange(listener);
  Taro.getNetworkType({ success: ({ networkType }) => onChange(networkType !== 'none') }).catch(() => undefined);
  return () => Taro.offNetworkStatusChange(listener);
}
