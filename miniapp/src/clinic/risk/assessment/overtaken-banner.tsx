import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { byWords, COLOUR_WORDS } from '../words.ts';

interface OvertakenBannerProps {
  readonly page: RiskPage;
  readonly onSeen: () => void;
}

/** Somebody confirmed a colour since this form was opened: nothing is confirmed over it unseen. */
export function OvertakenBanner({ page, onSeen }: OvertakenBannerProps) {
  const [latest] = page.assessments;
  if (latest === undefined) return null;
  return (
    <Banner
      tone="warn"
      title="别人先确认了一次"
      action={
        <Button kind="soft" onPress={onSeen}>
          看过了，继续
        </Button>
      }
    >
      {`${byWords(latest.by, page.today)} 确认为${COLOUR_WORDS[latest.colour]}${latest.reason === null ? '' : `，理由：${latest.reason}`}。您填的都还在，没有提交。`}
    </Banner>
  );
}
