import type { Handbook } from '../../../shared/contract/handbook.ts';
import { showHandbook } from '../../../shared/contract/handbook.ts';
import { useKeptQuery } from '../offline/kept-query.ts';
import { readStored } from '../platform/storage.ts';
import { call } from '../session/call.ts';

const KEPT = 'handbook';

/** Her handbook: from the phone at once, from the server as soon as it answers. */
export const useHandbook = () => useKeptQuery({ key: ['handbook'], load: () => call(showHandbook), keepAs: KEPT });

/** The handbook as last seen, without asking anybody: triage runs on it in flight mode. */
export const keptHandbook = (): Handbook | null => readStored<Handbook>(`kept.${KEPT}`);
