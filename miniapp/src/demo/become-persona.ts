import { signInAsPersona } from '../../../shared/contract/demo.ts';
import { queryClient } from '../offline/kept-query.ts';
import { clearOutbox } from '../offline/outbox.ts';
import { restart } from '../platform/navigation.ts';
import { removeStoredBeginningWith } from '../platform/storage.ts';
import { call } from '../session/call.ts';
import { keepSession } from '../session/session-store.ts';

/** What screens keep on the phone for one person; somebody else must not see it. */
const KEPT = ['kept.', 'draft.', 'places'] as const;

/** Becomes one of the invented people, and forgets whoever was here before. */
export async function becomePersona(persona: string): Promise<void> {
  const session = await call(signInAsPersona, { body: { persona } });
  clearOutbox();
  for (const beginning of KEPT) removeStoredBeginningWith(beginning);
  queryClient.clear();
  keepSession(session);
  restart(session.me.kind === 'staff' ? 'clinicWorklist' : 'today');
}
