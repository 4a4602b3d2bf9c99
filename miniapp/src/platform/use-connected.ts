import { useEffect, useState } from 'react';
import { watchNetwork } from './network.ts';

/** Whether the phone believes it has a network, taken for yes until it says otherwise. It decides nothing, it only explains. */
export function useConnected(): boolean {
  const [connected, setConnected] = useState(true);
  useEffect(() => watchNetwork(setConnected), []);
  return connected;
}
