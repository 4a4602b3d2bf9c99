import { ERROR_STATUS } from '../../../shared/contract/errors.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { admit } from './admit.ts';
import { errorReply } from './error-reply.ts';
import { countFailedSignIn, limitFailedSignIns, limitRate, limitStrangers } from './rate-limit.ts';
import { checkInput, readBody } from './read-input.ts';
import { requestIdOf } from './request-id.ts';
import type { Route } from './route.ts';
import { withinDeadline } from './within-deadline.ts';

/** What the hosting knows of a request beyond its text. */
export interface RequestFacts {
  readonly remoteAddress: string;
}

/** One request from door to door: who, how often, what, then the use case; every way out is a declared answer. */
export async function answer(
  deps: Deps,
  route: Route,
  request: Request,
  params: Readonly<Record<string, string>>,
  facts: RequestFacts,
): Promise<Response> {
  const { endpoint } = route;
  const startedAt = deps.clock.now();
  const requestId = requestIdOf(request, deps.ids);
  const address = addressOf(request, facts, deps.settings.trustProxy);
  let response: Response;
  let role = 'nobody';
  try {
    const admitted = admit(deps, endpoint, request.headers.get('authorization'));
    const caller = await withinDeadline(endpoint, admitted).catch(async (thrown: unknown) => {
      if (thrown instanceof Refusal && ERROR_STATUS[thrown.code] === 401) await limitStrangers(deps, address);
      throw thrown;
    });
    role = caller.kind === 'staff' ? caller.role : caller.kind;
    await limitRate(deps, endpoint, caller, address);
    if (endpoint.lane === 'sign-in') await limitFailedSignIns(deps, address);
    const spentMs = deps.clock.now() - startedAt;
    const body = request.method === 'GET' ? {} : await readBody(request);
    const input = checkInput(endpoint, { params, query: new URL(request.url).searchParams, body });
    const reply = await withinDeadline(endpoint, route.handle({ deps, caller, requestId, ...input }), spentMs);
    response = Response.json(reply, { status: route.statusOf(reply) });
  } catch (thrown) {
    if (endpoint.lane === 'sign-in' && isFailedSignIn(thrown)) await countFailedSignIn(deps, address);
    response = errorReply(thrown, requestId, deps.log);
  }
  response.headers.set('x-request-id', requestId);
  if (response.status === 503 && !response.headers.has('retry-after')) response.headers.set('retry-after', '2');
  deps.log.info('request', {
    requestId,
    endpoint: endpoint.id,
    status: response.status,
    durationMs: deps.clock.now() - startedAt,
    role,
  });
  return response;
}

/** A credential was tried and did not fit. A slip in the form, or WeChat being away, is nobody’s guess. */
const isFailedSignIn = (thrown: unknown): boolean =>
  thrown instanceof Refusal && [401, 403, 404].includes(ERROR_STATUS[thrown.code]);

/** Behind a trusted proxy the last forwarded address is what that proxy saw; those before it are the client’s own words. */
function addressOf(request: Request, facts: RequestFacts, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded !== undefined && forwarded !== '' ? forwarded.slice(0, 64) : facts.remoteAddress;
}
