import { request as httpRequest } from 'node:http';
import type { PhoneState } from '../phone-state.ts';
import type { Settler, WxOptions } from './settle.ts';

/** The platform sends this many at once; the others wait. */
const AT_ONCE = 10;
const DEFAULT_TIMEOUT_MS = 60_000;
const METHODS = new Set(['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT']);

interface Sending {
  readonly options: WxOptions;
  cancel(why: string): void;
}

interface RequestApi {
  readonly request: (options: WxOptions) => object;
  /** Cuts everything under way, as when the program is killed. */
  readonly cutAll: () => void;
}

/** `wx.request` over real HTTP. Every status comes through `success`; only the network fails. */
export function requestApi(phone: PhoneState, settle: Settler, parse: (text: string) => unknown): RequestApi {
  const underWay = new Set<Sending>();
  const waiting: (() => void)[] = [];

  const finish = (sending: Sending): void => {
    underWay.delete(sending);
    waiting.shift()?.();
  };

  function send(options: WxOptions, url: URL): Sending {
    const method = String(options.method ?? 'GET').toUpperCase();
    const entry = { method, path: url.pathname, at: performance.now(), status: 0 };
    phone.requests.push(entry);
    const data = options.data === undefined ? undefined : String(options.data);
    const headers = { 'content-type': 'application/json', ...(options.header as Record<string, string> | undefined) };
    let over = false;
    const outgoing = httpRequest(url, { method, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', () => cancel('net::ERR_CONNECTION_RESET'));
      incoming.on('end', () => {
        if (over) return;
        over = true;
        clearTimeout(timer);
        entry.status = incoming.statusCode ?? 0;
        finish(sending);
        const body = Buffer.concat(chunks).toString('utf8');
        settle.succeed('request', options, {
          data: options.dataType === 'text' ? body : parse(body),
          statusCode: entry.status,
          header: incoming.headers,
          cookies: [],
        });
      });
    });
    const cancel = (why: string): void => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      outgoing.destroy();
      finish(sending);
      settle.fail('request', options, why);
    };
    const timer = setTimeout(() => cancel('timeout'), Number(options.timeout ?? DEFAULT_TIMEOUT_MS));
    const sending: Sending = { options, cancel };
    outgoing.on('error', (error) => cancel(error.message));
    outgoing.end(data);
    return sending;
  }

  function start(options: WxOptions): Sending | null {
    const server = phone.servers.get(new URL(String(options.url)).origin);
    const refused = METHODS.has(String(options.method ?? 'GET').toUpperCase()) ? null : 'method is not supported';
    const why = refused ?? (server === undefined ? 'url not in domain list' : null);
    if (why !== null || server === undefined) settle.fail('request', options, why ?? '');
    else if (!phone.online) settle.fail('request', options, 'net::ERR_INTERNET_DISCONNECTED');
    else {
      const { pathname, search } = new URL(String(options.url));
      const sending = send(options, new URL(`${server}${pathname}${search}`));
      underWay.add(sending);
      return sending;
    }
    waiting.shift()?.();
    return null;
  }

  phone.onNetworkLoss(() => {
    for (const sending of [...underWay]) sending.cancel('net::ERR_NETWORK_CHANGED');
  });

  return {
    request(options) {
      let sending: Sending | null = null;
      const begin = () => {
        sending = start(options);
      };
      if (underWay.size < AT_ONCE) begin();
      else waiting.push(begin);
      return {
        abort: () => sending?.cancel('abort'),
        onHeadersReceived: () => undefined,
        offHeadersReceived: () => undefined,
      };
    },
    cutAll() {
      waiting.length = 0;
      for (const sending of [...underWay]) sending.cancel('interrupted');
    },
  };
}
