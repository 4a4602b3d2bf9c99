import { useRef, useState } from 'react';
import type { ConsentKind } from '../../../shared/consent/consent.ts';
import { changesOf, isOn, type Switched, stillNeeded } from '../consent/consent-choices.ts';
import { settleConsent, useConsents } from '../consent/use-consents.ts';

/** The three switches of the welcome page and the one way on from it. */
export function useAgreement(onAgreed: () => void) {
  const states = useConsents().data?.consents ?? [];
  const [switched, setSwitched] = useState<Switched>({});
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const underWay = useRef(false);

  const goOn = async () => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setFailure(null);
    try {
      for (const { kind, give } of changesOf(states, switched)) await settleConsent(kind, give);
      onAgreed();
    } catch (error) {
      setFailure(error);
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };

  return {
    isOn: (kind: ConsentKind) => isOn(states, switched, kind),
    change: (kind: ConsentKind, on: boolean) => setSwitched((before) => ({ ...before, [kind]: on })),
    missing: stillNeeded(states, switched),
    goOn,
    busy,
    failure,
  };
}
