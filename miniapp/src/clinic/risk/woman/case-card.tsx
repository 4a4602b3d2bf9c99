import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { RiskLabel } from '../../../ui/risk-label.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { TimeLine } from '../../../ui/time-line.tsx';
import { Words } from '../../../ui/words.tsx';
import { caseFacts, caseSteps } from './case-view.ts';

interface CaseCardProps {
  readonly page: RiskPage;
  /** Handing over and closing are a doctor’s. */
  readonly mayAct: boolean;
  readonly onHandOver: () => void;
  readonly onClose: () => void;
}

/** 专案管理: who follows her, how often, until when, and every contact on its real day. */
export function CaseCard({ page, mayAct, onHandOver, onClose }: CaseCardProps) {
  const { caseFile, today } = page;
  if (caseFile === null) return null;
  return (
    <Card heading="专案管理" note={caseFile.open ? '进行中' : '已结案'}>
      <Stack gap={12}>
        <Stack flow="wrap" gap={8}>
          <RiskLabel colour={caseFile.colour} />
          {caseFile.daysLate > 0 && <Badge tone="warn">{`随访晚了${caseFile.daysLate}天`}</Badge>}
        </Stack>
        {caseFacts(caseFile, today).map((words) => (
          <Words key={words} size="small">
            {words}
          </Words>
        ))}
        <TimeLine label="专案的经过" steps={caseSteps(caseFile, today)} />
        {caseFile.open && mayAct && (
          <Stack flow="wrap" gap={8}>
            <Button kind="soft" compact onPress={onHandOver}>
              交给别人
            </Button>
            <Button kind="soft" compact onPress={onClose}>
              结案
            </Button>
          </Stack>
        )}
      </Stack>
    </Card>
  );
}
