import { URGENCY_WORDS } from '../../../../shared/danger/urgency.ts';
import { callPhone } from '../../platform/phone-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import type { Answered } from './use-measure.ts';

/** A value that does not wait: what to do, and the report with the value already in it. */
export function AnswerCard({ answered: { result, report } }: { readonly answered: Answered }) {
  const emergency = result.urgency === 'emergency';
  return (
    <Card tone="warn" heading={result.urgency === 'none' ? '' : URGENCY_WORDS[result.urgency]}>
      <Stack>
        <Words bold role="status">
          这个数值不能等。
        </Words>
        {emergency && (
          <Button kind="emergency" icon="phone" block onPress={() => callPhone('120')}>
            打 120
          </Button>
        )}
        <Button kind={emergency ? 'soft' : 'primary'} block onPress={report}>
          告诉医院（数值已填好）
        </Button>
      </Stack>
    </Card>
  );
}
