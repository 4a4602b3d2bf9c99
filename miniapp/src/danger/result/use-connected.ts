import { useEffect, useState } from 'react';
import { watchNetwork } from '../../platform/network.ts';

/** Whether the phone has a network, as far as it knows; taken for yes until it says otherwise. */
export function useConnected(): boolean {
  const [connected, setConnected] = useState(true);
  useEffect(() => watchNetwork(setConnected), []);
  return connected;
}
