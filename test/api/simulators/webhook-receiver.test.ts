import { Webhook } from 'standardwebhooks';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Fault } from '../../simulators/faults.ts';
import { startSimulators } from '../../simulators/start-simulators.ts';
import {
  startWebhookReceiver,
  type WebhookReceiver,
  type WebhookReceiverOptions,
} from '../../simulators/webhook-receiver.ts';

async function start(options?: WebhookReceiverOptions): Promise<WebhookReceiver> {
  const receiver = await startWebhookReceiver(options);
  onTestFinished(() => receiver.close());
  return receiver;
}

function post(receiver: WebhookReceiver, id: string, changes: { at?: Date; body?: string; init?: RequestInit } = {}) {
  const { at = new Date(), body = '{"n":1}', init = {} } = changes;
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(receiver.secret).sign(id, at, '{"n":1}'),
  };
  return fetch(receiver.url, { method: 'POST', headers, body, ...init });
}

describe('the webhook receiver', () => {
  test('keeps every signed message, raw and with its headers, and counts an id once', async () => {
    const receiver = await start();
    expect((await post(receiver, 'm1')).status).toBe(200);
    expect((await post(receiver, 'm1')).status).toBe(200);
    expect([...receiver.accepted]).toEqual(['m1']);
    expect(
      receiver.all.map(({ id, rawBody, signature, duplicate }) => ({ id, rawBody, signature, duplicate })),
    ).toEqual([
      { id: 'm1', rawBody: '{"n":1}', signature: 'ok', duplicate: false },
      { id: 'm1', rawBody: '{"n":1}', signature: 'ok', duplicate: true },
    ]);
    expect(receiver.all[0]?.headers['webhook-id']).toBe('m1');
    const shown = await fetch(`${receiver.url}/received`);
    expect(await shown.json()).toMatchObject({ accepted: ['m1'] });
    expect(receiver.hits()).toBe(2);
  });

  test('a changed body, a missing header and an old signature are told apart and never accepted', async () => {
    const receiver = await start();
    await post(receiver, 'forged', { body: '{"n":2}' });
    await fetch(receiver.url, { method: 'POST', body: '{}' });
    await post(receiver, 'old', { at: new Date(0) });
    expect(receiver.all.map(({ signature }) => signature)).toEqual(['bad', 'missing', 'stale']);
    expect(receiver.accepted.size).toBe(0);
  });

  test('a sender under a set clock is believed when age is not checked, a forger is not', async () => {
    const receiver = await start({ checkAge: false });
    await post(receiver, 'old', { at: new Date(0) });
    await post(receiver, 'forged', { at: new Date(0), body: '{"n":2}' });
    expect([...receiver.accepted]).toEqual(['old']);
  });

  test.each<[Fault, boolean]>([
    [{ kind: 'cut', when: 'before' }, false],
    [{ kind: 'cut', when: 'after' }, true],
  ])('%j: the sender sees a broken connection', async (fault, recorded) => {
    const receiver = await start();
    receiver.faults.next(fault);
    await expect(post(receiver, 'm1')).rejects.toThrow();
    expect(receiver.accepted.has('m1')).toBe(recorded);
    expect(receiver.hits()).toBe(1);
  });

  test.each<[Fault, boolean]>([
    [{ kind: 'hang', when: 'before' }, false],
    [{ kind: 'hang', when: 'after' }, true],
  ])('%j: no answer comes', async (fault, recorded) => {
    const receiver = await start();
    receiver.faults.next(fault);
    await expect(post(receiver, 'm1', { init: { signal: AbortSignal.timeout(100) } })).rejects.toThrow(/timeout/i);
    expect(receiver.accepted.has('m1')).toBe(recorded);
  });

  test.each<[Fault, number, boolean]>([
    [{ kind: 'status', status: 503 }, 503, false],
    [{ kind: 'status', status: 429, retryAfter: '7' }, 429, false],
    [{ kind: 'redirect', to: 'http://127.0.0.1:9/' }, 302, false],
    [{ kind: 'delay', ms: 5, when: 'before' }, 200, true],
    [{ kind: 'delay', ms: 5, when: 'after' }, 200, true],
    [{ kind: 'twice' }, 200, true],
  ])('%j: answers so', async (fault, status, recorded) => {
    const receiver = await start();
    receiver.faults.next(fault);
    const response = await post(receiver, 'm1', { init: { redirect: 'manual' } });
    expect(response.status).toBe(status);
    if (fault.kind === 'status') expect(response.headers.get('retry-after')).toBe(fault.retryAfter ?? null);
    expect(receiver.accepted.has('m1')).toBe(recorded);
  });

  test('tells when a number of different messages has arrived', async () => {
    const receiver = await start();
    const two = receiver.whenAccepted(2);
    await post(receiver, 'm1');
    await post(receiver, 'm1');
    await post(receiver, 'm2');
    await two;
    await receiver.whenAccepted(1);
    expect(receiver.accepted.size).toBe(2);
  });
});

test('all three simulators start together on free ports and stop again', async () => {
  const simulators = await startSimulators();
  const urls = [simulators.wechat.url, simulators.wecom.url, simulators.webhook.url];
  expect(new Set(urls).size).toBe(3);
  await simulators.close();
  for (const url of urls) await expect(fetch(url)).rejects.toThrow();
});
