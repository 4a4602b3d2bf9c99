import { useEffect } from 'react';
import type { Me } from '../../../shared/contract/identity.ts';
import { restart } from '../platform/navigation.ts';
import { useSession } from '../session/session-store.ts';

export type StaffMe = Extract<Me, { kind: 'staff' }>;

/** Who of the staff is signed in. Without one the page shown leads to the sign-in. */
export function useStaff(inFront: boolean): StaffMe | null {
  const me = useSession(({ session }) => session?.me ?? null);
  const staff = me?.kind === 'staff' ? me : null;
  const leave = staff === null && inFront;
  useEffect(() => {
    if (leave) restart('clinicSignIn');
  }, [leave]);
  return staff;
}
