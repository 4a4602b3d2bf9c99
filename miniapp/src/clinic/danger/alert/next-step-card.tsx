import type { AlertDetail } from '../../../../../shared/contract/clinic.ts';
import { OUTCOME_WORDS, PLAN_WORDS } from '../../../../../shared/danger/alert.ts';
import { chinaClock, type EpochMs } from '../../../../../shared/time/china-time.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Countdown } from '../../../ui/countdown.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { UrgencyBadge } from '../../../ui/urgency-badge.tsx';
import { Words } from '../../../ui/words.tsx';
import { ACT_WORDS, type AlertAct, attemptsLacking, nextAct, otherActs, STATE_WORDS } from '../alert-actions.ts';
import { countdownOf, overdueWords, waitedWords } from '../worklist/worklist-view.ts';

const ADVICE: Readonly<Record<AlertAct, string>> = {
  acknowledge: '确认后由您负责，系统不再升级。她会看到您已看到。',
  contact: '联系不上要先记满三次联系，才能办结。',
  plan: '先联系她，再写下让她怎么办。她马上会看到。',
  outcome: '她后来怎么样了？写下结果才能办结。',
  close: '结果已写下，可以办结。',
};

interface NextStepCardProps {
  readonly detail: AlertDetail;
  readonly now: EpochMs;
  readonly busy: AlertAct | null;
  /** On a phone the primary button stands at the foot of the page instead. */
  readonly withPrimary: boolean;
  readonly onAct: (act: AlertAct) => void;
}

/** Where the alert stands and what comes next: one primary button, the rest beside it. */
export function NextStepCard({ detail, now, busy, withPrimary, onAct }: NextStepCardProps) {
  const { alert, contactAttempts } = detail;
  const standing = { state: alert.state, outcome: alert.outcome, contactAttempts };
  const next = nextAct(standing);
  const [left, overdue] = [countdownOf(alert, now), overdueWords(alert, now)];
  return (
    <Card tone="lead">
      <Stack gap={12}>
        <Stack flow="wrap" gap={8}>
          <UrgencyBadge urgency={alert.urgency} />
          {overdue !== null && <Badge tone="warn">{overdue}</Badge>}
          <Words size="caption" tone="quiet">{`编号 ${alert.number}`}</Words>
        </Stack>
        <Words size="title" role="status">
          {STATE_WORDS[alert.state]}
        </Words>
        {left !== null && (
          <Stack gap={8}>
            <Words size="small" tone="quiet">{`她已等了 ${waitedWords(alert, now)}`}</Words>
            <Countdown {...left} />
          </Stack>
        )}
        <Facts detail={detail} />
        {next !== null && (
          <Words size="small" tone="quiet">
            {next === 'contact' ? `${ADVICE.contact}还差${attemptsLacking(standing)}次。` : ADVICE[next]}
          </Words>
        )}
        {withPrimary && next !== null && (
          <Button block busy={busy === next} onPress={() => onAct(next)}>
            {ACT_WORDS[next]}
          </Button>
        )}
        <Stack flow="wrap" gap={8}>
          {otherActs(standing).map((act) => (
            <Button key={act} kind="soft" busy={busy === act} onPress={() => onAct(act)}>
              {againWords(act, detail)}
            </Button>
          ))}
        </Stack>
      </Stack>
    </Card>
  );
}

/** What was decided so far. */
function Facts({ detail: { alert, contactAttempts } }: { readonly detail: AlertDetail }) {
  const { owner, acknowledgedAt, plan, outcome } = alert;
  const facts = [
    acknowledgedAt === null ? null : `${owner ?? '有人'} ${chinaClock(Date.parse(acknowledgedAt))} 确认，负责处理`,
    plan === null ? null : `安排：${PLAN_WORDS[plan]}`,
    outcome === null ? null : `结果：${OUTCOME_WORDS[outcome]}`,
    contactAttempts === 0 ? null : `没联系上 ${contactAttempts} 次`,
  ].filter((fact) => fact !== null);
  if (facts.length === 0) return null;
  return (
    <Stack gap={4}>
      {facts.map((fact) => (
        <Words key={fact}>{fact}</Words>
      ))}
    </Stack>
  );
}

/** What is already written down is changed, not written for the first time. */
function againWords(act: AlertAct, { alert }: AlertDetail): string {
  if (act === 'plan' && alert.plan !== null) return '改安排';
  if (act === 'outcome' && alert.outcome !== null) return '改结果';
  return ACT_WORDS[act];
}
