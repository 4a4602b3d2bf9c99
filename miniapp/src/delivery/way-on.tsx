import { useRef, useState } from 'react';
import { open } from '../platform/navigation.ts';
import { signIn } from '../session/sign-in.ts';
import { failureWords } from '../text/call-failure.ts';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';
import type { Delivery } from './delivery.ts';

/** What she can do herself so that a waiting report goes out; nothing where there is nothing. */
export function WayOn({ delivery }: { readonly delivery: Delivery }) {
  if (delivery.kind !== 'waiting') return null;
  switch (delivery.why) {
    case 'signed-out':
      return <SignInHere />;
    case 'not-enrolled':
      return <Door words="去建册" onPress={() => open('enrolment')} />;
    case 'no-consent':
      return <Door words="去看同意书" onPress={() => open('welcome')} />;
    default:
      return null;
  }
}

const Door = ({ words, onPress }: { readonly words: string; readonly onPress: () => void }) => (
  <Button kind="plain" block onPress={onPress}>
    {words}
  </Button>
);

/** Signs her in without leaving the page: the outbox sends as soon as there is somebody to send as. */
function SignInHere() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const underWay = useRef(false);
  const press = async () => {
    // Where people are picked from a list there is no WeChat to say who is here.
    if (DEMO && process.env.TARO_ENV === 'h5') return open('personas');
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await signIn('mother');
    } catch (error) {
      setFailure(error);
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return (
    <Stack gap={4}>
      {failure !== null && <Words role="status">{`${failureWords(failure)}。`}</Words>}
      <Button block busy={busy} onPress={() => void press()}>
        去登录
      </Button>
    </Stack>
  );
}
