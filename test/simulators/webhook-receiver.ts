import type { IncomingHttpHeaders } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { createFaults, type FaultPlan, type Faults } from './faults.ts';
import { type Answer, startLoopbackServer, type TakenRequest } from './loopback-server.ts';

export const DEMO_WEBHOOK_SECRET = `whsec_${Buffer.from('demo-webhook-secret-for-simulator').toString('base64')}`;

/** `stale`: signed rightly but more than 5 minutes from the receiver's clock. */
export type SignatureVerdict = 'ok' | 'bad' | 'missing' | 'stale';

export interface ReceivedWebhook {
  readonly id: string;
  readonly headers: IncomingHttpHeaders;
  readonly rawBody: string;
  readonly signature: SignatureVerdict;
  /** Whether a message with this id and a good signature had been taken in before. */
  readonly duplicate: boolean;
  readonly at: number;
}

export interface WebhookReceiverOptions {
  readonly port?: number;
  readonly secret?: string;
  readonly seed?: number;
  readonly plan?: FaultPlan;
  /** False for senders that live under a set clock: the signature is still verified, its age is not. */
  readonly checkAge?: boolean;
  readonly now?: () => number;
}

export interface WebhookReceiver {
  readonly url: string;
  readonly secret: string;
  readonly faults: Faults;
  /** Requests that arrived, also those cut or refused before being taken in. */
  readonly hits: () => number;
  /** Ids taken in at least once with a good signature. */
  readonly accepted: ReadonlySet<string>;
  /** Everything taken in, duplicates and bad signatures included, oldest first. */
  readonly all: readonly ReceivedWebhook[];
  /** Calls back at once for everything taken in from now on; the answer stops it. */
  onReceived(listener: (received: ReceivedWebhook) => void): () => void;
  /** Resolves when `count` different ids have been accepted. */
  whenAccepted(count: number): Promise<void>;
  close(): Promise<void>;
}

const headerOf = (headers: IncomingHttpHeaders, name: string): string => {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
};

function verdictOf(webhook: Webhook, { headers, rawBody }: TakenRequest, checkAge: boolean): SignatureVerdict {
  const id = headerOf(headers, 'webhook-id');
  const timestamp = headerOf(headers, 'webhook-timestamp');
  const signature = headerOf(headers, 'webhook-signature');
  if (id === '' || timestamp === '' || signature === '') return 'missing';
  const signed = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
  try {
    webhook.verify(rawBody, signed, { jsonParse: false });
    return 'ok';
  } catch {
    // The library checks the age first; signing the same bytes again tells a stale message from a forged one.
    const again = webhook.sign(id, new Date(Number(timestamp) * 1000), rawBody);
    if (!signature.split(' ').includes(again)) return 'bad';
    return checkAge ? 'stale' : 'ok';
  }
}

/** A hospital's own system at the far end of a signed webhook. `GET /received` shows what it took in. */
export async function startWebhookReceiver(options: WebhookReceiverOptions = {}): Promise<WebhookReceiver> {
  const { secret = DEMO_WEBHOOK_SECRET, checkAge = true, now = Date.now } = options;
  const faults = createFaults(options.seed, options.plan);
  const webhook = new Webhook(secret);
  const accepted = new Set<string>();
  const all: ReceivedWebhook[] = [];
  const listeners = new Set<(received: ReceivedWebhook) => void>();
  const json = (status: number, body: unknown): Answer => ({
    status,
    contentType: 'application/json',
    body: JSON.stringify(body),
  });

  function respond(request: TakenRequest): Answer {
    if (request.method !== 'POST') return json(405, { error: 'post only' });
    const id = headerOf(request.headers, 'webhook-id');
    const signature = verdictOf(webhook, request, checkAge);
    const { headers, rawBody } = request;
    const received: ReceivedWebhook = { id, headers, rawBody, signature, duplicate: accepted.has(id), at: now() };
    all.push(received);
    if (signature === 'ok') accepted.add(id);
    for (const listener of listeners) listener(received);
    return signature === 'ok' ? json(200, { received: true }) : json(401, { error: signature });
  }

  const peek = ({ method, path }: TakenRequest): Answer | null =>
    method === 'GET' && path === '/received'
      ? json(200, { accepted: [...accepted], all: all.map(({ id, at, rawBody }) => ({ id, at, rawBody })) })
      : null;

  const onReceived = (listener: (received: ReceivedWebhook) => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const server = await startLoopbackServer({ port: options.port ?? 0, faults, respond, peek });
  return {
    url: server.url,
    secret,
    faults,
    hits: server.hits,
    accepted,
    all,
    onReceived,
    whenAccepted: (count) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (accepted.size < count) return;
          stop();
          resolve();
        };
        const stop = onReceived(check);
        check();
      }),
    close: server.close,
  };
}
