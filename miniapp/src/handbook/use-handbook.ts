import type { Handbook } from '../../../shared/contract/handbook.ts';
import { showHandbook } from '../../../shared/contract/handbook.ts';
import { queryClient, useKeptQuery } from '../offline/kept-query.ts';
import { sendHeldReports } from '../offline/outbox.ts';
import { readStored, writeStored } from '../platform/storage.ts';
import { call } from '../session/call.ts';

const KEPT = 'handbook';
const KEY = ['handbook'];

/** Whoever is shown her handbook has agreed and enrolled: the same is asked of a report. */
async function loadHandbook(): Promise<Handbook> {
  const handbook = await call(showHandbook);
  sendHeldReports();
  return handbook;
}

/** Her handbook: from the phone at once, from the server as soon as it answers. Not asked while nobody is signed in. */
export const useHandbook = ({ enabled = true }: { readonly enabled?: boolean } = {}) =>
  useKeptQuery({ key: KEY, load: loadHandbook, keepAs: KEPT, enabled });

/** The handbook as last seen, without asking anybody: triage runs on it in flight mode. */
export const keptHandbook = (): Handbook | null => readStored<Handbook>(`kept.${KEPT}`);

/** Keeps what the server has just answered, so that the next screen has it at once. */
export function keepHandbook(handbook: Handbook): void {
  writeStored(`kept.${KEPT}`, handbook);
  queryClient.setQueryData(KEY, handbook);
  sendHeldReports();
}
