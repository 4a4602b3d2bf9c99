import type { ReportBody } from '../../../shared/contract/danger.ts';
import type { ReportValues } from '../../../shared/danger/report-values.ts';
import type { MissingFact, TriageQuestion } from '../../../shared/danger/triage-types.ts';
import type { ReportId } from '../../../shared/identity/ids.ts';
import type { Deps } from '../ports.ts';

/** The health part of a report, sealed as one: what she ticked and measured, and what triage made of it. */
export interface ReportContent {
  readonly signs: readonly string[];
  readonly values: ReportValues;
  readonly gaDays: number | null;
  readonly because: readonly string[];
  readonly missing: readonly MissingFact[];
  readonly questions: readonly TriageQuestion[];
}

const placeOf = (id: ReportId): string => `danger_reports.content_sealed.${id}`;

export const sealContent = (deps: Deps, id: ReportId, content: ReportContent): string =>
  deps.cipher.encrypt(JSON.stringify(content), placeOf(id));

export const openContent = (deps: Deps, report: { id: ReportId; contentSealed: string }): ReportContent =>
  JSON.parse(deps.cipher.decrypt(report.contentSealed, placeOf(report.id))) as ReportContent;

/**
 * The same report sent twice has the same fingerprint, whatever order its fields came in. It is keyed: there are few enough
 * signs that a bare hash in a stolen dump could be tried out until it fits.
 */
export function contentHash(deps: Deps, body: ReportBody): string {
  const values = Object.entries(body.values).sort(([a], [b]) => (a < b ? -1 : 1));
  const content = [
    body.phase,
    body.signs,
    values,
    body.phone.urgency,
    body.phone.ruleSet,
    body.phone.gaDays ?? null,
    body.noticedAt,
  ];
  return deps.blindIndex(`report:${body.id}:${JSON.stringify(content)}`);
}
