import { type Roster, showRoster } from '../../../../shared/contract/roster.ts';
import { MINUTE_MS } from '../../../../shared/time/china-time.ts';
import { queryClient, useKeptQuery } from '../../offline/kept-query.ts';
import { call } from '../../session/call.ts';

const KEY = ['clinic', 'roster'];

/** The roster, asked for once a minute at most, however many places on the screens read it. */
export const useRoster = (enabled: boolean) =>
  useKeptQuery({ key: KEY, load: () => call(showRoster), everyMs: MINUTE_MS, freshForMs: MINUTE_MS, enabled });

/** Every change answers with the roster as it stands then. */
export const takeRoster = (roster: Roster): void => void queryClient.setQueryData(KEY, roster);
