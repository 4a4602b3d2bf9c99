import { useEffect, useState } from 'react';
import { watchNetwork } from '../platform/network.ts';

/** Whether the phone believes it has a network. It decides nothing, it only explains. */
export function useConnected(): boolean {
  const [connected, setConnected] = useState(true);
  useEffect(() => watchNetwork(setConnected), []);
  return connected;
}
