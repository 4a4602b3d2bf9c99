import type { ColourNotice } from '../../../shared/contract/colour-notice.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import { explainForHer } from '../../../shared/risk/explain/explain-for-her.ts';
import type { HerSentence } from '../../../shared/risk/explain/her-sentence.ts';
import { open } from '../platform/navigation.ts';
import { NoAnswer } from '../session/call-error.ts';
import { failureWords } from '../text/call-failure.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { RiskLabel } from '../ui/risk-label.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';
import type { ColourInView } from './colour-in-view.ts';
import { Guidance } from './guidance.tsx';
import { NoticeText } from './notice-text.tsx';
import { ReadReceipt } from './read-receipt.tsx';

interface ColourCardProps {
  readonly view: ColourInView;
  readonly onAgain: () => void;
  readonly busy: boolean;
}

/** What her doctor says of her colour, in her words; that nobody has said anything yet is said as calmly. */
export function ColourCard({ view, onAgain, busy }: ColourCardProps) {
  switch (view.kind) {
    case 'nothing':
      return null;
    case 'loading':
      return (
        <Card>
          <Skeleton lines={4} />
        </Card>
      );
    case 'unassessed':
      return <Unassessed stage={view.stage} />;
    case 'older-than-report':
      return <OlderThanReport />;
    case 'colour-alone':
      return <ColourAlone colour={view.colour} problem={view.problem} onAgain={onAgain} busy={busy} />;
    case 'notice':
      return <Notice notice={view.notice} />;
  }
}

const Notice = ({ notice }: { readonly notice: ColourNotice }) => (
  <Card tone="lead">
    <Stack gap={16}>
      <NoticeText notice={notice} />
      <Stack gap={4}>
        <ReadReceipt notice={notice} />
        <Button kind="plain" icon="type-size" block onPress={() => open('colourNotice')}>
          放大看
        </Button>
      </Stack>
    </Stack>
  </Card>
);

/** In the words a clinician signs, and in no colour at all. */
function Unassessed({ stage }: { readonly stage: 'pregnant' | 'postpartum' }) {
  const { title, meaning, next, comeNow } = explainForHer(null, stage);
  return (
    <Card>
      <Guidance title={title.words} meaning={wordsOf(meaning)} next={wordsOf(next)} comeNow={wordsOf(comeNow)} />
    </Card>
  );
}

const wordsOf = (sentences: readonly HerSentence[]): readonly string[] => sentences.map(({ words }) => words);

const OlderThanReport = () => (
  <Card heading="先看您报告的不舒服">
    <Stack gap={16}>
      <Stack gap={8}>
        <Words>医生评的颜色，是在您报告以前。</Words>
        <Words>现在照报告里的话做。更重了，再报一次。</Words>
      </Stack>
      <Button kind="soft" block onPress={() => open('today')}>
        看我的报告
      </Button>
    </Stack>
  </Card>
);

interface ColourAloneProps extends Omit<ColourCardProps, 'view'> {
  readonly colour: RiskColour;
  readonly problem: unknown;
}

function ColourAlone({ colour, problem, onAgain, busy }: ColourAloneProps) {
  return (
    <Card tone="lead" caption="医生评估的风险">
      <Stack align="start">
        <RiskLabel colour={colour} size="large" />
        {problem === null ? (
          <Words>是什么意思、接下来怎么做，请问负责您的医院。</Words>
        ) : (
          <Words role="status">
            {problem instanceof NoAnswer ? '现在没有网络，告知打不开。' : `告知没有打开：${failureWords(problem)}。`}
          </Words>
        )}
        {problem !== null && (
          <Button kind="soft" icon="refresh" busy={busy} onPress={onAgain}>
            再试一次
          </Button>
        )}
      </Stack>
    </Card>
  );
}
