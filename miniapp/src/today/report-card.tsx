import { useReports } from '../danger/use-reports.ts';
import { now } from '../platform/clock.ts';
import { open } from '../platform/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';
import { reportInView } from './report-in-view.ts';

/** What has become of her latest report, live. No sign is named here. */
export function ReportCard() {
  const { data } = useReports();
  const report = reportInView(data?.reports ?? [], now());
  if (report === null) return null;
  return (
    <Card caption="您的报告" note={report.sentAt}>
      <Stack gap={8}>
        <Words size="title" role="heading">
          {report.urgency}
        </Words>
        <Words role="status">{report.state}</Words>
        {report.unanswered && (
          <Words size="small" tone="quiet">
            着急就打电话，不用等
          </Words>
        )}
        <Button kind="soft" block onPress={() => open('dangerResult', { reportId: report.reportId })}>
          看进展
        </Button>
      </Stack>
    </Card>
  );
}
