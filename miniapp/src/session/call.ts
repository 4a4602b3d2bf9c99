import type { InferInput } from 'valibot';
import type { Endpoint, ParamsOf, ReplyOf } from '../../../shared/contract/endpoint.ts';
import { sendRequest } from '../platform/request.ts';
import { CallRefused, errorReplyOf, NoAnswer } from './call-error.ts';
import { currentSession, forgetSession } from './session-store.ts';
import { signInAgain } from './sign-in-again.ts';

interface Input<E extends Endpoint> {
  readonly params?: ParamsOf<E>;
  /** As the schema takes it in: the server reads it before it believes it. */
  readonly body?: InferInput<E['body']>;
}

/**
 * Calls an endpoint of the contract as whoever is signed in. Rejects with `CallRefused` or `NoAnswer`.
 * A mother whose session ran out is signed in again by WeChat, once, without being asked.
 */
export async function call<E extends Endpoint>(endpoint: E, input: Input<E> = {}): Promise<ReplyOf<E>> {
  const token = currentSession()?.token ?? null;
  const first = await attempt(endpoint, input, token);
  if (first.status !== 401 || endpoint.access.kind === 'public') return settled(first);
  const renewed = await signInAgain(token);
  if (renewed === null) {
    forgetSession();
    return settled(first);
  }
  return settled(await attempt(endpoint, input, renewed));
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function attempt<E extends Endpoint>(
  endpoint: E,
  { params, body }: Input<E>,
  token: string | null,
): Promise<Answer> {
  const answer = await sendRequest({
    method: endpoint.method,
    path: fillPath(endpoint.path, (params ?? {}) as Readonly<Record<string, string>>),
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(endpoint.method === 'GET' || endpoint.method === 'DELETE' ? {} : { body: body ?? {} }),
  });
  if (answer.kind === 'no-answer') throw new NoAnswer();
  return answer;
}

function settled<Reply>({ status, body }: Answer): Reply {
  if (status >= 200 && status < 300) return body as Reply;
  // A proxy’s own page in place of our error means the server was not reached.
  if (status >= 500 && (typeof body !== 'object' || body === null)) throw new NoAnswer();
  throw new CallRefused(errorReplyOf(body));
}

const fillPath = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
