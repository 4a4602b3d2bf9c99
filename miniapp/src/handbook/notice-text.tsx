import type { ColourNotice } from '../../../shared/contract/colour-notice.ts';
import { RiskLabel } from '../ui/risk-label.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';
import { dayWords } from './day-words.ts';
import { Guidance } from './guidance.tsx';

interface NoticeTextProps {
  readonly notice: ColourNotice;
  readonly large?: boolean;
}

/** The notice as the clinic gave it: the colour, what it means, what comes next, when not to wait, who says so. */
export function NoticeText({ notice, large = false }: NoticeTextProps) {
  const { colour, title, meaning, next, comeNow, institutionName, confirmedAt } = notice;
  const label = <RiskLabel colour={colour} size="large" />;
  return (
    <Stack gap={large ? 24 : 16}>
      <Guidance label={label} title={title} meaning={meaning} next={next} comeNow={comeNow} large={large} />
      <Words size="small" tone="quiet">
        {`${institutionName}，${dayWords(confirmedAt)}评估`}
      </Words>
    </Stack>
  );
}
