import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Fault, Faults } from './faults.ts';

export interface TakenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly rawBody: string;
}

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface LoopbackServer {
  readonly url: string;
  /** Requests that arrived whole, whatever happened to them afterwards. */
  readonly hits: () => number;
  close(): Promise<void>;
}

interface Behaviour {
  readonly port: number;
  readonly faults: Faults;
  /** Takes the request in and says the honest answer. */
  readonly respond: (request: TakenRequest) => Answer;
  /** A plain look at the simulator, spared from faults; `null` when the request is no such look. */
  readonly peek?: (request: TakenRequest) => Answer | null;
}

const PLAIN = 'text/plain; charset=utf-8';
const MAX_BODY_BYTES = 1_048_576;

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error('simulator: body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function write(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    'content-type': answer.contentType,
    'content-length': Buffer.byteLength(answer.body),
  });
  response.end(answer.body);
}

const rawAnswer = ({ status, contentType, body }: Answer): string =>
  `HTTP/1.1 ${status} OK\r\ncontent-type: ${contentType}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** A plain HTTP server on loopback that answers honestly unless its faults say otherwise. */
export async function startLoopbackServer(behaviour: Behaviour): Promise<LoopbackServer> {
  const timers = new Set<NodeJS.Timeout>();
  let hits = 0;
  const later = (ms: number, run: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
  };

  function perform(fault: Fault, taken: TakenRequest, response: ServerResponse): void {
    const answer = (): Answer => behaviour.respond(taken);
    switch (fault.kind) {
      case 'status':
        if (fault.retryAfter !== undefined) response.setHeader('retry-after', fault.retryAfter);
        write(response, { status: fault.status, contentType: PLAIN, body: '' });
        break;
      case 'body':
        write(response, { status: fault.status ?? 200, contentType: PLAIN, body: fault.body });
        break;
      case 'delay': {
        const ready = fault.when === 'after' ? answer() : null;
        later(fault.ms, () => write(response, ready ?? answer()));
        break;
      }
      case 'hang':
        if (fault.when === 'after') answer();
        break;
      case 'cut':
        if (fault.when === 'after') answer();
        response.destroy();
        break;
      case 'drip':
        drip(answer(), response);
        break;
      case 'redirect':
        response.setHeader('location', fault.to);
        write(response, { status: fault.status ?? 302, contentType: PLAIN, body: '' });
        break;
      case 'twice': {
        const once = rawAnswer(answer());
        response.socket?.end(once + once);
        break;
      }
    }
  }

  /** A well-formed head, then one byte at a time for ever: only the caller's own deadline ends it. */
  function drip({ status, contentType }: Answer, response: ServerResponse): void {
    response.writeHead(status, { 'content-type': contentType });
    const drop = (): void => {
      if (response.destroyed) return;
      response.write(' ');
      later(10, drop);
    };
    drop();
  }

  const server = createServer((request, response) => {
    response.on('error', () => response.destroy());
    readBody(request).then(
      (rawBody) => {
        const url = new URL(request.url ?? '/', 'http://loopback');
        const taken: TakenRequest = {
          method: request.method ?? 'GET',
          path: url.pathname,
          query: url.searchParams,
          headers: request.headers,
          rawBody,
        };
        const looked = behaviour.peek?.(taken) ?? null;
        if (looked !== null) {
          write(response, looked);
          return;
        }
        hits += 1;
        const fault = behaviour.faults.draw();
        if (fault === null) write(response, behaviour.respond(taken));
        else perform(fault, taken, response);
      },
      () => response.destroy(),
    );
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(behaviour.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('simulator: no port');

  return {
    url: `http://127.0.0.1:${address.port}`,
    hits: () => hits,
    close() {
      for (const timer of timers) clearTimeout(timer);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}
