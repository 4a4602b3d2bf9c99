import { Hono } from 'hono';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { ENDPOINTS } from '../../shared/contract/index.ts';
import { bookRoutes } from './book/routes.ts';
import { careRoutes } from './care/routes.ts';
import { consentRoutes } from './consent/routes.ts';
import { dangerRoutes } from './danger/routes.ts';
import { demoRoutes } from './demo/routes.ts';
import { enrolmentRoutes } from './enrolment/routes.ts';
import { handbookRoutes } from './handbook/routes.ts';
import { answer, type RequestFacts } from './http/answer.ts';
import { errorReply } from './http/error-reply.ts';
import { openApiDocument } from './http/open-api.ts';
import { requestIdOf } from './http/request-id.ts';
import type { Route } from './http/route.ts';
import { identityRoutes } from './identity/routes.ts';
import { institutionRoutes } from './institutions/routes.ts';
import { jobRoutes } from './jobs/routes.ts';
import { operationsRoutes } from './operations/routes.ts';
import type { Deps } from './ports.ts';
import { Refusal } from './refusal.ts';
import { riskRoutes } from './risk/routes.ts';

const ROUTES: readonly Route[] = [
  ...identityRoutes,
  ...consentRoutes,
  ...handbookRoutes,
  ...enrolmentRoutes,
  ...dangerRoutes,
  ...bookRoutes,
  ...careRoutes,
  ...riskRoutes,
  ...institutionRoutes,
  ...jobRoutes,
  ...operationsRoutes,
  ...demoRoutes,
];

const OPENAPI_PATH = '/api/openapi.json';

export type App = (request: Request, facts: RequestFacts) => Promise<Response>;

/** The whole service as one web-standard handler: every endpoint of the contract that this deployment exposes. */
export function createApp(deps: Deps): App {
  const exposed = ENDPOINTS.filter((endpoint) => isExposed(endpoint, deps));
  const app = new Hono<{ Bindings: RequestFacts }>();
  for (const endpoint of exposed) {
    const route = ROUTES.find((candidate) => candidate.endpoint === endpoint);
    if (route === undefined) throw new Error(`no handler is mounted for ${endpoint.id}`);
    app.on(methodsOf(endpoint), [endpoint.path], (c) =>
      answer(deps, route, c.req.raw, c.req.param() as Record<string, string>, c.env),
    );
  }
  const document = openApiDocument(exposed);
  app.get(OPENAPI_PATH, () => Response.json(document));
  app.all('*', (c) => {
    const allowed = new Set(exposed.filter((endpoint) => samePath(endpoint.path, c.req.path)).flatMap(methodsOf));
    if (c.req.path === OPENAPI_PATH) allowed.add('GET');
    const requestId = requestIdOf(c.req.raw, deps.ids);
    const refusal = new Refusal(allowed.size > 0 ? 'method-not-allowed' : 'not-found');
    const response = errorReply(refusal, requestId, deps.log);
    response.headers.set('x-request-id', requestId);
    if (allowed.size > 0) response.headers.set('allow', [...allowed].join(', '));
    return response;
  });
  return async (request, facts) => withApiHeaders(await app.fetch(request, facts));
}

const isExposed = (endpoint: Endpoint, { settings }: Deps): boolean =>
  endpoint.exposure === 'always' || (endpoint.exposure === 'demo' ? settings.demo : settings.testClock);

const methodsOf = ({ method, alsoGet }: Endpoint): string[] => (alsoGet ? [method, 'GET'] : [method]);

const samePath = (pattern: string, path: string): boolean => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, i) => (part.startsWith(':') ? given[i] !== '' : part === given[i]))
  );
};

function withApiHeaders(response: Response): Response {
  response.headers.set('cache-control', 'no-store');
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  response.headers.set('referrer-policy', 'no-referrer');
  return response;
}
