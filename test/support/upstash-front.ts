import { createServer, type IncomingMessage } from 'node:http';
import { Redis } from 'ioredis';
import * as v from 'valibot';

export interface UpstashFront {
  readonly url: string;
  readonly token: string;
  close(): Promise<void>;
}

const argument = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const command = v.pipe(v.array(argument), v.minLength(1));
const commands = v.array(command);

async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Upstash answers strings in base64 when asked to, all but a plain `OK`. */
function encoded(reply: unknown, base64: boolean): unknown {
  if (Array.isArray(reply)) return reply.map((part) => encoded(part, base64));
  return base64 && typeof reply === 'string' && reply !== 'OK' ? Buffer.from(reply, 'utf8').toString('base64') : reply;
}

/** Upstash's REST interface in front of a real Redis: `POST /`, `/pipeline` and `/multi-exec` behind a bearer token. */
export async function startUpstashFront(redisUrl: string, token = 'upstash-front'): Promise<UpstashFront> {
  const redis = new Redis(redisUrl);

  const one = async ([name = '', ...args]: readonly string[], base64: boolean) => {
    try {
      // Upper case, or the client rewrites some replies.
      return { result: encoded(await redis.call(name.toUpperCase(), ...args), base64) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : 'ERR' };
    }
  };

  async function answer(path: string, body: unknown, base64: boolean): Promise<unknown> {
    if (path === '/pipeline') return Promise.all(v.parse(commands, body).map((parts) => one(parts, base64)));
    if (path === '/multi-exec') {
      const batch = redis.multi();
      for (const [name = '', ...args] of v.parse(commands, body)) batch.call(name.toUpperCase(), ...args);
      const replies = (await batch.exec()) ?? [];
      return replies.map(([error, result]) =>
        error === null ? { result: encoded(result, base64) } : { error: error.message },
      );
    }
    return one(v.parse(command, body), base64);
  }

  const server = createServer((request, response) => {
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.headers.authorization !== `Bearer ${token}`) return send(401, { error: 'WRONGPASS' });
    const base64 = request.headers['upstash-encoding'] === 'base64';
    read(request)
      .then((body) => answer(request.url ?? '/', body, base64))
      .then((reply) => send(typeof reply === 'object' && reply !== null && 'error' in reply ? 400 : 200, reply))
      .catch(() => send(400, { error: 'ERR failed to parse command' }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The front has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    token,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
      redis.disconnect();
    },
  };
}
