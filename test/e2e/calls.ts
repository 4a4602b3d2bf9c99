import { signInAsPersona } from '../../shared/contract/demo.ts';
import type { Endpoint, ReplyOf } from '../../shared/contract/endpoint.ts';
import type { SessionReply } from '../../shared/contract/identity.ts';
import { pathOf } from '../support/api-answer.ts';

interface Given {
  readonly token?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A call over the wire, past the screens: what happened before the story, or elsewhere. It must succeed. */
export async function call<E extends Endpoint>(url: string, endpoint: E, given: Given = {}): Promise<ReplyOf<E>> {
  const answer = await fetch(`${url}${pathOf(endpoint, given.params)}`, {
    method: endpoint.method,
    headers: {
      'content-type': 'application/json',
      ...(given.token === undefined ? {} : { authorization: `Bearer ${given.token}` }),
    },
    body: endpoint.method === 'GET' || endpoint.method === 'DELETE' ? null : JSON.stringify(given.body ?? {}),
  });
  if (!answer.ok) throw new Error(`${endpoint.id} answered ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as ReplyOf<E>;
}

/** Signed in as somebody of the demonstration. */
export const persona = (url: string, name: string): Promise<SessionReply> =>
  call(url, signInAsPersona, { body: { persona: name } });
