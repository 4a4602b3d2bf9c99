import { randomUUID } from 'node:crypto';
import { acknowledgeAlert, showWorklist, type WorklistRow } from '../../shared/contract/clinic.ts';
import { type ReportBody, type ReportStatus, sendReport } from '../../shared/contract/danger.ts';
import { DANGER_RULE_SET } from '../../shared/danger/signs/index.ts';
import type { AlertId, ReportId } from '../../shared/identity/ids.ts';
import { call, persona } from './calls.ts';

export const SIGNS = {
  emergency: 'ds-bleed-heavy-preg',
  today: 'ds-fm-reduced',
  'within-24h': 'ds-uti',
} as const;

/** A report of somebody of the demonstration, sent as her phone would. */
export async function send(
  url: string,
  who: string,
  urgency: keyof typeof SIGNS,
  over: Partial<ReportBody> = {},
): Promise<ReportStatus> {
  const { token } = await persona(url, who);
  const body: ReportBody = {
    id: randomUUID() as ReportId,
    phase: 'pregnancy',
    signs: [SIGNS[urgency]],
    values: {},
    phone: { urgency, ruleSet: `${DANGER_RULE_SET.id}@${DANGER_RULE_SET.version}` },
    noticedAt: new Date().toISOString(),
    ...over,
  };
  return call(url, sendReport, { token, body });
}

/** The open alert a report stands in, as a clinician finds it. */
export async function alertOf(url: string, token: string, number: string): Promise<WorklistRow> {
  const { waiting, inHand } = await call(url, showWorklist, { token });
  const row = [...waiting, ...inHand].find((candidate) => candidate.number === number);
  if (row === undefined) throw new Error(`no open alert ${number}`);
  return row;
}

export const acknowledge = (url: string, token: string, alertId: AlertId) =>
  call(url, acknowledgeAlert, { token, params: { alertId } });
