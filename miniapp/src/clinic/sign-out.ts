import { queryClient } from '../offline/kept-query.ts';
import { signOut } from '../session/sign-in.ts';
import { forgetAlarms } from './alarm.ts';
import { forgetForms } from './risk/form/form-memory.ts';

/** Ends the session and forgets every patient shown. The page in front then leads to the sign-in. */
export async function leaveClinic(): Promise<void> {
  try {
    await signOut();
  } finally {
    queryClient.clear();
    forgetAlarms();
    forgetForms();
  }
}
