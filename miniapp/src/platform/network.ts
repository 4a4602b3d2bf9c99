import Taro from '@tarojs/taro';

/** Calls back when the network comes or goes, and once with what it is now. Answers how to stop. */
export function watchNetwork(onChange: (connected: boolean) => void): () => void {
  const listener = ({ isConnected }: { isConnected: boolean }) => onChange(isConnected);
  Taro.onNetworkStatusChange(listener);
  tellNow(onChange);
  return () => Taro.offNetworkStatusChange(listener);
}

/** Taro’s web answer guesses the kind of network and not whether there is one; the browser itself knows. */
function tellNow(onChange: (connected: boolean) => void): void {
  if (process.env.TARO_ENV === 'h5') onChange(navigator.onLine);
  else Taro.getNetworkType({ success: ({ networkType }) => onChange(networkType !== 'none') }).catch(() => undefined);
}
