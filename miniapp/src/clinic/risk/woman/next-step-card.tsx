import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import type { StaffRole } from '../../../../../shared/identity/role.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { nextStep, otherSteps, type RiskStep, STEP_WORDS } from './next-step.ts';

interface NextStepCardProps {
  readonly page: RiskPage;
  readonly role: StaffRole;
  readonly busy: string | null;
  /** On a phone the primary button stands at the foot of the page instead. */
  readonly withPrimary: boolean;
  readonly onStep: (step: RiskStep) => void;
}

/** What comes next with her: one primary button, the rest beside it. */
export function RiskNextStepCard({ page, role, busy, withPrimary, onStep }: NextStepCardProps) {
  const next = nextStep(page, role);
  return (
    <Card tone="lead">
      <Stack gap={12}>
        <Words size="title" role="status">
          {next === null ? '现在没有到期的事' : `下一步：${STEP_WORDS[next.step]}`}
        </Words>
        <Words size="small" tone="quiet">
          {next?.why ?? '每次产检、入院、产后访视和产后42天都要再分级。'}
        </Words>
        {!page.mayAssess && (
          <Words size="small" tone="quiet">
            这里不能确认颜色：评估在二级以上机构，由医生做。需要评估，请转诊。
          </Words>
        )}
        {withPrimary && next !== null && (
          <Button block busy={busy === next.step} onPress={() => onStep(next.step)}>
            {STEP_WORDS[next.step]}
          </Button>
        )}
        <Stack flow="wrap" gap={8}>
          {otherSteps(page, role).map((step) => (
            <Button key={step} kind="soft" busy={busy === step} onPress={() => onStep(step)}>
              {STEP_WORDS[step]}
            </Button>
          ))}
        </Stack>
      </Stack>
    </Card>
  );
}
