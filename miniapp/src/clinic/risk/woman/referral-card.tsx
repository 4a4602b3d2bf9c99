import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { OPEN_REFERRAL_STATES, REFERRAL_STATE_WORDS } from '../../../../../shared/risk/grading/referral-life-cycle.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { TimeLine } from '../../../ui/time-line.tsx';
import { Words } from '../../../ui/words.tsx';
import { referralSteps, referralTitle } from './referral-view.ts';

interface ReferralCardProps {
  readonly page: RiskPage;
  readonly onCancel: () => void;
}

/** Where she was sent and how far she has come: followed until the result is back. */
export function ReferralCard({ page: { referrals, mayWrite, today }, onCancel }: ReferralCardProps) {
  if (referrals.length === 0) return null;
  return (
    <Card heading="转诊">
      <Stack gap={24}>
        {referrals.map((referral) => (
          <Stack key={referral.referralId} gap={8}>
            <Words bold>{referralTitle(referral)}</Words>
            <Words size="small">{REFERRAL_STATE_WORDS[referral.state]}</Words>
            {!referral.stableToTransfer && <Words size="small">病情不稳定，没有转运。</Words>}
            {referral.note !== null && <Words size="small">{`说明：${referral.note}`}</Words>}
            <TimeLine label="转诊的经过" steps={referralSteps(referral, today)} />
            {mayWrite && OPEN_REFERRAL_STATES.includes(referral.state) && (
              <Stack flow="line">
                <Button kind="plain" compact onPress={onCancel}>
                  取消这次转诊
                </Button>
              </Stack>
            )}
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}
