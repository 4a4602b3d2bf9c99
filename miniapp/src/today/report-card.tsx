import { open } from '../platform/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';
import type { ReportInView } from './report-in-view.ts';

/** What has become of her latest report. No sign is named here. */
export function ReportCard({ report }: { readonly report: ReportInView }) {
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
