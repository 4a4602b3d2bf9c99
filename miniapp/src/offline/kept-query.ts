import { QueryClient, type QueryKey, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDidHide, useDidShow } from '../platform/page-life.ts';
import { readStored, removeStoredBeginningWith, writeStored } from '../platform/storage.ts';
import { CallRefused } from '../session/call-error.ts';

/** One client for the app. The network decides nothing here: a query is tried, and what was kept is shown meanwhile. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (failures, error) => !(error instanceof CallRefused) && failures < 2,
      staleTime: 1000,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always' },
  },
});

interface Options<T extends object> {
  readonly key: QueryKey;
  readonly load: () => Promise<T>;
  /** Kept on the phone under this name, so that the first screen opens without a network. */
  readonly keepAs?: string;
  /** Asked again this often while the page is in front; never behind another page. */
  readonly everyMs?: number;
  /** Not asked again for this long, even by another page. */
  readonly freshForMs?: number;
  readonly enabled?: boolean;
}

let forgotten = 0;

/** Takes off the phone whatever was kept, and what is still on its way here with it. */
export function forgetKept(): void {
  forgotten += 1;
  removeStoredBeginningWith('kept.');
}

/** A query of the server that shows what the phone kept until the answer is there, and goes on living in front. */
export function useKeptQuery<T extends object>({ key, load, keepAs, everyMs, freshForMs, enabled = true }: Options<T>) {
  const [inFront, setInFront] = useState(true);
  useDidShow(() => setInFront(true));
  useDidHide(() => setInFront(false));
  return useQuery<T>({
    queryKey: key,
    enabled: enabled && inFront,
    ...(freshForMs === undefined ? {} : { staleTime: freshForMs }),
    refetchInterval: everyMs === undefined || !inFront ? false : everyMs,
    queryFn: async () => {
      const before = forgotten;
      const fresh = await load();
      if (keepAs !== undefined && before === forgotten) writeStored(`kept.${keepAs}`, fresh);
      return fresh;
    },
    // As old data, not as a placeholder: a placeholder would vanish when the query fails, and it fails without a network.
    ...(keepAs === undefined
      ? {}
      : { initialData: () => readStored<T>(`kept.${keepAs}`) ?? undefined, initialDataUpdatedAt: 0 }),
  });
}
