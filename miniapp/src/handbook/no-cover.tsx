import { NotOpenCard } from '../her-record/not-open-card.tsx';
import { restart } from '../platform/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';
import type { HerRecord } from './use-her-record.ts';

/** In place of a handbook that is not on the phone. */
export function NoCover({ signedIn, problem, askAgain, busy }: Omit<HerRecord, 'handbook'>) {
  if (!signedIn) return <SignedOut />;
  if (problem !== null) return <NotOpenCard error={problem} onAgain={askAgain} busy={busy} />;
  return (
    <Card>
      <Skeleton lines={4} />
    </Card>
  );
}

const SignedOut = () => (
  <Card heading="还没有登录">
    <Stack>
      <Words>登录后能看到您的手册。不舒服不用登录，点最下面的按钮。</Words>
      <Button block onPress={() => restart('today')}>
        登录
      </Button>
    </Stack>
  </Card>
);
