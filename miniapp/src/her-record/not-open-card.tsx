import { callPhone } from '../platform/phone-call.ts';
import { NoAnswer } from '../session/call-error.ts';
import { failureWords } from '../text/call-failure.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';

interface NotOpenCardProps {
  readonly error: unknown;
  readonly onAgain: () => void;
  readonly busy: boolean;
}

/** Her handbook cannot be shown: why, what works all the same, and how to go on. */
export function NotOpenCard({ error, onAgain, busy }: NotOpenCardProps) {
  const offline = error instanceof NoAnswer;
  return (
    <Card heading={offline ? '现在没有网络' : '手册没有打开'}>
      <Stack>
        {!offline && <Words role="status">{failureWords(error)}</Words>}
        <Words>不舒服不用等：点最下面的按钮，没有网络也能看该怎么办。很急就打120。</Words>
        <Button kind="emergency" icon="phone" block onPress={() => callPhone('120')}>
          打 120
        </Button>
        <Button kind="soft" icon="refresh" block busy={busy} onPress={onAgain}>
          再试一次
        </Button>
      </Stack>
    </Card>
  );
}
