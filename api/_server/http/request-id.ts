import type { Ids } from '../adapters/ids.ts';

/** The caller’s own request id when it is a harmless one, else a new one: it links what she saw to one line of the log. */
export function requestIdOf(request: Request, ids: Ids): string {
  const given = request.headers.get('x-request-id') ?? '';
  return /^[\w-]{8,64}$/.test(given) ? given : ids.uuid();
}
