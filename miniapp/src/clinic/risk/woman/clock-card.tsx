import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { reportStanding } from '../../../../../shared/risk/grading/report-clock.ts';
import { chineseDuration, type EpochMs, SECOND_MS } from '../../../../../shared/time/china-time.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { Countdown } from '../../../ui/countdown.tsx';
import { RiskLabel } from '../../../ui/risk-label.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { atWords, byWords } from '../words.ts';

interface ClockProps {
  readonly page: RiskPage;
  readonly now: EpochMs;
}

/** The reports her colour asks for: time left or lateness, to whom, by which clause, and who made them. */
export function ReportClocksCard({ page, now }: ClockProps) {
  if (page.reportClocks.length === 0) return null;
  return (
    <Card heading="上报">
      <Stack gap={16}>
        {page.reportClocks.map((clock) => (
          <Clock key={clock.clockId} clock={clock} today={page.today} now={now} />
        ))}
      </Stack>
    </Card>
  );
}

interface OneProps {
  readonly clock: RiskPage['reportClocks'][number];
  readonly today: string;
  readonly now: EpochMs;
}

function Clock({ clock, today, now }: OneProps) {
  const { colour, dueAt, openedAt, submitted, to, source } = clock;
  const due = Date.parse(dueAt);
  const { late, ms } = reportStanding(due, submitted === null ? null : Date.parse(submitted.at), now);
  return (
    <Stack gap={8}>
      <Stack flow="wrap" gap={8}>
        <RiskLabel colour={colour} />
        {late && <Badge tone="warn">{`${submitted === null ? '已' : ''}超时 ${chineseDuration(ms)}`}</Badge>}
      </Stack>
      {submitted === null && !late && (
        <Countdown
          label={`${atWords(dueAt, today)} 前上报`}
          remainingSeconds={(due - now) / SECOND_MS}
          totalSeconds={(due - Date.parse(openedAt)) / SECOND_MS}
        />
      )}
      {submitted === null && late && <Words size="small">{`应在 ${atWords(dueAt, today)} 前上报，请马上报`}</Words>}
      {submitted !== null && <Words size="small">{`已上报：${byWords(submitted, today)}`}</Words>}
      <Words size="small">{`报给：${to}`}</Words>
      <Words size="caption" tone="quiet">{`依据：${source}`}</Words>
    </Stack>
  );
}
