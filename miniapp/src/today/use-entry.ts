import { useCallback, useEffect, useRef, useState } from 'react';
import { restart } from '../platform/navigation.ts';
import { usePageInFront } from '../platform/use-page-in-front.ts';
import { useSession } from '../session/session-store.ts';
import { signIn } from '../session/sign-in.ts';
import { type Entry, entryOf } from './entry.ts';

/** Brings whoever opens the app to where they belong. `failure` is why WeChat could not say who is here. */
export function useEntry(): { readonly entry: Entry; readonly failure: unknown; readonly signInNow: () => void } {
  const { session, left } = useSession();
  const inFront = usePageInFront();
  const [failure, setFailure] = useState<unknown>(null);
  const underWay = useRef(false);
  const platform = process.env.TARO_ENV === 'h5' ? 'browser' : 'wechat';
  const entry = entryOf({ session, left, platform, demo: DEMO });
  const elsewhere = entry.kind === 'elsewhere' ? entry.to : null;
  const mustSignIn = entry.kind === 'sign-in';

  const signInNow = useCallback(() => {
    if (underWay.current) return;
    underWay.current = true;
    setFailure(null);
    signIn('mother')
      .catch(setFailure)
      .finally(() => {
        underWay.current = false;
      });
  }, []);

  useEffect(() => {
    if (inFront && elsewhere !== null) restart(elsewhere);
  }, [inFront, elsewhere]);
  useEffect(() => {
    if (inFront && mustSignIn) signInNow();
  }, [inFront, mustSignIn, signInNow]);

  return { entry, failure, signInNow };
}
