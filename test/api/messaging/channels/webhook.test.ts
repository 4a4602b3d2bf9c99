import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { SendResult } from '../../../../api/_server/messaging/channels/channel.ts';
import type { Reach } from '../../../../api/_server/messaging/channels/post-json.ts';
import { createWebhookChannel } from '../../../../api/_server/messaging/channels/webhook.ts';
import { ALERT_URGENCIES } from '../../../../shared/danger/urgency.ts';
import type { Fault } from '../../../simulators/faults.ts';
import { startWebhookReceiver } from '../../../simulators/webhook-receiver.ts';
import { MESSAGE_KINDS, sampleMessage } from './sample-message.ts';

const NOW = Date.UTC(2026, 10, 23, 2, 43);

async function setUp(reach: Partial<Reach> = {}) {
  const receiver = await startWebhookReceiver({ checkAge: false });
  onTestFinished(() => receiver.close());
  const channel = createWebhookChannel({ allowPrivate: true, ...reach });
  const destination = { url: receiver.url, secret: receiver.secret };
  return { receiver, channel, destination, send: () => channel.send(sampleMessage, destination, NOW) };
}

describe('a signed webhook', () => {
  test('arrives with the headers of the convention and a signature that verifies', async () => {
    const { receiver, send } = await setUp();
    expect(await send()).toEqual({ kind: 'sent' });
    const [received] = receiver.all;
    expect(received?.signature).toBe('ok');
    expect(received?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': sampleMessage.id,
      'webhook-timestamp': String(NOW / 1000),
    });
    expect(JSON.parse(received?.rawBody ?? '')).toEqual({
      type: 'alert.opened',
      timestamp: '2026-11-23T02:42:00.000Z',
      data: { alertNumber: sampleMessage.alertNumber, urgency: 'emergency', link: sampleMessage.link },
    });
  });

  test('is accepted by the library itself while it is fresh', async () => {
    const { receiver, channel, destination } = await setUp();
    await channel.send(sampleMessage, destination, Date.now());
    const [received] = receiver.all;
    const headers = Object.fromEntries(
      Object.entries(received?.headers ?? {}).map(([name, value]) => [name, String(value)]),
    );
    expect(new Webhook(receiver.secret).verify(received?.rawBody ?? '', headers)).toMatchObject({
      type: 'alert.opened',
    });
  });

  test('a second attempt carries the same id, so that the receiver counts it once', async () => {
    const { receiver, send } = await setUp();
    receiver.faults.next({ kind: 'cut', when: 'after' });
    expect(await send()).toEqual({ kind: 'retry', error: 'reset' });
    expect(await send()).toEqual({ kind: 'sent' });
    expect(receiver.all).toHaveLength(2);
    expect([...receiver.accepted]).toEqual([sampleMessage.id]);
  });

  test('says how urgent and where to look, and nothing else the sender may know', async () => {
    const { receiver, channel, destination } = await setUp();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...MESSAGE_KINDS),
        fc.constantFrom(...ALERT_URGENCIES),
        fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
        async (kind, urgency, secretive) => {
          const canary = `王秀英·抽搐·${secretive}`;
          const message = { ...sampleMessage, kind, urgency, institutionName: canary, name: canary, signs: [canary] };
          expect(await channel.send(message, destination, NOW)).toEqual({ kind: 'sent' });
          const received = receiver.all.at(-1);
          const body: Record<string, unknown> = JSON.parse(received?.rawBody ?? '');
          expect(body).toEqual({
            type: kind.replace('alert-', 'alert.'),
            timestamp: expect.any(String),
            data: { alertNumber: sampleMessage.alertNumber, urgency, link: sampleMessage.link },
          });
          expect(received?.rawBody).not.toMatch(/[\u4e00-\u9fff]/);
          expect(JSON.stringify(received?.headers)).not.toMatch(/[\u4e00-\u9fff]/);
        },
      ),
      { numRuns: 60 },
    );
  });

  const retry = (error: string, afterMs?: number): SendResult =>
    afterMs === undefined ? { kind: 'retry', error } : { kind: 'retry', error, afterMs };
  const refused = (error: string): SendResult => ({ kind: 'refused', error });
  const status = (code: number, retryAfter?: string): Fault =>
    retryAfter === undefined ? { kind: 'status', status: code } : { kind: 'status', status: code, retryAfter };

  test.each<[Fault, SendResult]>([
    [status(200), { kind: 'sent' }],
    [status(204), { kind: 'sent' }],
    [status(299), { kind: 'sent' }],
    [status(300), refused('http-300')],
    [{ kind: 'redirect', to: 'http://127.0.0.1:9/', status: 301 }, refused('http-301')],
    [{ kind: 'redirect', to: 'http://127.0.0.1:9/', status: 308 }, refused('http-308')],
    [status(400), refused('http-400')],
    [status(401), refused('http-401')],
    [status(404), refused('http-404')],
    [status(408), retry('http-408')],
    [status(410), refused('http-410')],
    [status(425), retry('http-425')],
    [status(429), retry('http-429')],
    [status(429, '7'), retry('http-429', 7000)],
    [status(429, '0'), retry('http-429', 0)],
    [status(429, '86400'), retry('http-429', 60_000)],
    [status(429, 'Mon, 23 Nov 2026 02:43:30 GMT'), retry('http-429', 30_000)],
    [status(429, 'Mon, 23 Nov 2026 02:00:00 GMT'), retry('http-429', 0)],
    [status(429, 'soon'), retry('http-429')],
    [status(429, '-5'), retry('http-429')],
    [status(429, '1e9'), retry('http-429')],
    [status(500), retry('http-500')],
    [status(503, '3'), retry('http-503', 3000)],
    [{ kind: 'cut', when: 'before' }, retry('reset')],
    [{ kind: 'cut', when: 'after' }, retry('reset')],
    [{ kind: 'delay', ms: 5, when: 'after' }, { kind: 'sent' }],
    [{ kind: 'twice' }, { kind: 'sent' }],
  ])('meets %j', async (fault, result) => {
    const { receiver, send } = await setUp();
    receiver.faults.next(fault);
    expect(await send()).toEqual(result);
    expect(receiver.hits()).toBe(1);
  });

  test.each<[Fault, SendResult]>([
    [{ kind: 'hang', when: 'before' }, retry('timeout')],
    [{ kind: 'hang', when: 'after' }, retry('timeout')],
    [{ kind: 'delay', ms: 60_000, when: 'after' }, retry('timeout')],
    // The status has come and says yes; a body that never ends takes nothing back.
    [{ kind: 'drip' }, { kind: 'sent' }],
  ])('gives up in time on %j', async (fault, result) => {
    const { receiver, send } = await setUp({ timeoutMs: 300 });
    receiver.faults.next(fault);
    expect(await send()).toEqual(result);
  });

  test('goes by the status when the answer is enormous', async () => {
    const { receiver, send } = await setUp();
    const body = 'x'.repeat(1_000_000);
    receiver.faults.next({ kind: 'body', body });
    receiver.faults.next({ kind: 'body', body, status: 500 });
    expect(await send()).toEqual({ kind: 'sent' });
    expect(await send()).toEqual(retry('http-500'));
  });

  test('gets every message through a receiver that errs, cuts and hangs, each counted once', async () => {
    const { receiver, channel, destination } = await setUp({ timeoutMs: 60 });
    receiver.faults.plan({ errorRate: 0.2, hangRate: 0.05, cutRate: 0.2, twiceRate: 0.1, delayRate: 0.1, delayMs: 5 });
    const ids = Array.from({ length: 40 }, (_, n) => `m${n}`);
    for (const id of ids) {
      let result = await channel.send({ ...sampleMessage, id }, destination, NOW);
      while (result.kind === 'retry') result = await channel.send({ ...sampleMessage, id }, destination, NOW);
      expect(result).toEqual({ kind: 'sent' });
    }
    expect([...receiver.accepted]).toEqual(ids);
    expect(receiver.hits()).toBeGreaterThan(ids.length);
  });

  test('a redirect is not followed', async () => {
    const elsewhere = await setUp();
    const { receiver, send } = await setUp();
    receiver.faults.next({ kind: 'redirect', to: elsewhere.receiver.url, status: 307 });
    expect(await send()).toEqual(refused('http-307'));
    expect(elsewhere.receiver.hits()).toBe(0);
  });

  test('nobody listening is tried again', async () => {
    const { receiver, send } = await setUp();
    await receiver.close();
    expect(await send()).toEqual(retry('not-listening'));
  });

  test('a private address is refused without a connection, also behind a public name', async () => {
    const { receiver, destination } = await setUp();
    const strict = createWebhookChannel({
      allowPrivate: false,
      resolveAll: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    });
    const port = new URL(receiver.url).port;
    for (const url of [receiver.url, `https://127.0.0.1:${port}/`, `https://hooks.example.org:${port}/`]) {
      expect(await strict.send(sampleMessage, { ...destination, url }, NOW)).toEqual(refused('address-refused'));
    }
    expect(receiver.hits()).toBe(0);
  });

  test('the connection goes to the address that was checked', async () => {
    const asked: string[] = [];
    const { receiver, channel, destination } = await setUp({
      resolveAll: (hostname) => {
        asked.push(hostname);
        return Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
      },
    });
    const url = `http://hooks.example.org:${new URL(receiver.url).port}/`;
    expect(await channel.send(sampleMessage, { ...destination, url }, NOW)).toEqual({ kind: 'sent' });
    expect(asked).toEqual(['hooks.example.org']);
  });

  test('a name that does not resolve, or never does, is tried again', async () => {
    const url = 'https://hooks.example.org/';
    const missing = await setUp({ resolveAll: () => Promise.reject(new Error('none')) });
    expect(await missing.channel.send(sampleMessage, { ...missing.destination, url }, NOW)).toEqual(
      retry('unresolved'),
    );
    const silent = await setUp({ resolveAll: () => new Promise(() => undefined), timeoutMs: 50 });
    expect(await silent.channel.send(sampleMessage, { ...silent.destination, url }, NOW)).toEqual(retry('timeout'));
  });

  test('plain text where TLS is expected is tried again', async () => {
    const { receiver, channel, destination } = await setUp();
    const url = receiver.url.replace('http:', 'https:');
    expect(await channel.send(sampleMessage, { ...destination, url }, NOW)).toEqual(retry('tls'));
  });

  test('what cannot be sent at all is refused, never thrown', async () => {
    const { receiver, channel, destination } = await setUp();
    const { url, secret } = destination;
    expect(await channel.send(sampleMessage, { url }, NOW)).toEqual(refused('no-destination'));
    expect(await channel.send(sampleMessage, { secret }, NOW)).toEqual(refused('no-destination'));
    expect(await channel.send(sampleMessage, { url, secret: '' }, NOW)).toEqual(refused('bad-secret'));
    expect(await channel.send(sampleMessage, { url, secret: 'whsec_不是' }, NOW)).toEqual(refused('bad-secret'));
    expect(await channel.send({ ...sampleMessage, id: 'a\r\nx: y' }, destination, NOW)).toEqual(refused('bad-message'));
    expect(receiver.hits()).toBe(0);
  });
});
