import type { ReportBody } from '../../../shared/contract/danger.ts';
import type { Phase } from '../../../shared/danger/phase.ts';
import { DANGER_RULE_SET } from '../../../shared/danger/signs/index.ts';
import type { Urgency } from '../../../shared/danger/urgency.ts';
import type { ReportId } from '../../../shared/identity/ids.ts';
import type { EpochMs } from '../../../shared/time/china-time.ts';
import type { ReportForm } from './report-flow.ts';

interface Told {
  readonly id: ReportId;
  readonly phase: Phase;
  readonly urgency: Urgency;
  readonly gaDays: number | undefined;
  readonly at: EpochMs;
}

/** What is sent: her words and what the phone told her, so that the server can see whether they differ. */
export const reportBody = (form: ReportForm, { id, phase, urgency, gaDays, at }: Told): ReportBody => ({
  id,
  phase,
  signs: [...form.signs],
  values: { ...form.values },
  phone: {
    urgency,
    ruleSet: `${DANGER_RULE_SET.id}@${DANGER_RULE_SET.version}`,
    ...(gaDays === undefined ? {} : { gaDays }),
  },
  noticedAt: new Date(at).toISOString(),
});
