import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { ReportBody, ReportStatus } from '../../shared/contract/danger.ts';
import { DANGER_RULE_SET } from '../../shared/danger/signs/index.ts';
import type { ReportId } from '../../shared/identity/ids.ts';

/** One sign of each urgency. */
const SIGN = { emergency: 'ds-bleed-heavy-preg', today: 'ds-jaundice', 'within-24h': 'ds-anaemia-sym' } as const;
export type ReportedUrgency = keyof typeof SIGN;

export const nowMs = (): number => performance.timeOrigin + performance.now();

/** A report as the phone would make it. */
export const reportBody = (urgency: ReportedUrgency): ReportBody => ({
  id: randomUUID() as ReportId,
  phase: 'pregnancy',
  signs: [SIGN[urgency]],
  values: {},
  phone: { urgency, ruleSet: `${DANGER_RULE_SET.id}@${DANGER_RULE_SET.version}` },
  noticedAt: new Date().toISOString(),
});

export interface Receipt {
  readonly status: ReportStatus;
  readonly sentAt: number;
  /** When the 2xx had come whole. */
  readonly receivedAt: number;
  readonly tries: number;
  /** Answers that say the server itself is at fault, where 503 would have been right. */
  readonly faults: number;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const GIVE_UP_ANSWER_MS = 8000;
const WAIT_MS = 50;

function post(url: string, token: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const outgoing = request(url, { method: 'POST', agent, headers, timeout: GIVE_UP_ANSWER_MS }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error('no answer')));
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Sends a report the way the phone's outbox does: the same id again and again until there is a receipt. */
export async function sendUntilReceipt(url: string, token: string, body: ReportBody): Promise<Receipt> {
  const text = JSON.stringify(body);
  for (let tries = 1, faults = 0; ; tries += 1) {
    const sentAt = nowMs();
    const answer = await post(`${url}/api/danger/reports`, token, text).catch(() => null);
    if (answer !== null && answer.status >= 200 && answer.status <= 299)
      return { status: JSON.parse(answer.text) as ReportStatus, sentAt, receivedAt: nowMs(), tries, faults };
    // Anything but "not now" would be answered the same way for ever.
    if (answer !== null && answer.status < 500 && answer.status !== 429)
      throw new Error(`the report was refused: ${answer.status} ${answer.text}`);
    if (answer?.status === 500) faults += 1;
    await pause(WAIT_MS);
  }
}

/** Runs tasks in their order with so many at once. */
export async function inParallel<T>(tasks: readonly (() => Promise<T>)[], hands: number): Promise<T[]> {
  const results: T[] = new Array(tasks.length);
  let next = 0;
  const hand = async (): Promise<void> => {
    for (let mine = next++; mine < tasks.length; mine = next++) {
      const task = tasks[mine];
      if (task !== undefined) results[mine] = await task();
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return results;
}
