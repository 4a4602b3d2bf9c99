import { CONSENT_TEXTS, type ConsentKind } from '../../../shared/consent/consent.ts';
import { type ConsentsReply, grantConsent, listConsents, withdrawConsent } from '../../../shared/contract/consent.ts';
import { queryClient, useKeptQuery } from '../offline/kept-query.ts';
import { call } from '../session/call.ts';

const KEY = ['consents'];

/** What she has agreed to, by the server. Never from the phone’s memory: a consent is not a guess. */
export const useConsents = ({ enabled = true }: { readonly enabled?: boolean } = {}) =>
  useKeptQuery({ key: KEY, load: () => call(listConsents), enabled });

/** Gives the wording she was shown, or takes the consent back. Everything else the server says depends on it. */
export async function settleConsent(kind: ConsentKind, give: boolean): Promise<ConsentsReply> {
  const reply = give
    ? await call(grantConsent, { body: { kind, version: CONSENT_TEXTS[kind].version } })
    : await call(withdrawConsent, { params: { kind } });
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
  queryClient.setQueryData(KEY, reply);
  return reply;
}
