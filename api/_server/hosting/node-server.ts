import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { App } from '../app.ts';
import { WEB_HEADERS } from './web-headers.ts';

export interface RunningServer {
  readonly url: string;
  /** Takes no new connection and lets what is under way finish. */
  close(): Promise<void>;
}

interface ServeOptions {
  readonly app: App;
  /** The folder of the web build; absent, only the API is served. */
  readonly staticDir?: string | undefined;
  readonly host: string;
  readonly port: number;
}

/** Serves the API, and the web build beside it, from one plain Node process. */
export async function serve({ app, staticDir, host, port }: ServeOptions): Promise<RunningServer> {
  const outer = new Hono();
  outer.all('/api/*', (c) => app(c.req.raw, { remoteAddress: getConnInfo(c).remote.address ?? 'unknown' }));
  if (staticDir !== undefined) {
    outer.use('*', async (c, next) => {
      await next();
      for (const [name, value] of Object.entries(WEB_HEADERS)) c.header(name, value);
      const hashed = /\.[0-9a-f]{8,}\.|\/(static|chunk)\//.test(c.req.path);
      c.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    });
    outer.use('*', serveStatic({ root: staticDir }));
  }
  const server = createAdaptorServer({ fetch: outer.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}
