import { useEffect } from 'react';
import { HerPage } from '../danger-entry/her-page.tsx';
import { keptPlaces } from '../handbook/kept-places.ts';
import { keptHandbook, useHandbook } from '../handbook/use-handbook.ts';
import { NotOpenCard } from '../her-record/not-open-card.tsx';
import { now } from '../platform/clock.ts';
import { restart } from '../platform/navigation.ts';
import { CallRefused, NoAnswer } from '../session/call-error.ts';
import { updateMe } from '../session/session-store.ts';
import { setCareMode, useSettings } from '../session/settings.ts';
import { greetingAt } from '../text/greeting.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { entryAfterRefusal } from './entry.ts';
import { KeptDay, LiveDay } from './her-day.tsx';
import { SignedOutCard } from './signed-out-card.tsx';
import { UnsentCard } from './unsent-card.tsx';
import { useEntry } from './use-entry.ts';

export default function Today() {
  const { entry, failure, signInNow } = useEntry();
  const signedIn = entry.kind === 'her-day';
  const { data, error, isFetching, refetch } = useHandbook({ enabled: signedIn });
  // While it is asked again, the refusal of before says nothing: she may just have agreed.
  const refusal = isFetching ? null : error;
  useEffect(() => goWhereRefusalSays(refusal), [refusal]);

  // What the phone kept is shown even while WeChat cannot say who is here: she may need her clinic's number.
  const handbook = data ?? (entry.kind === 'elsewhere' ? null : keptHandbook());
  const problem = signedIn ? error : failure;
  const Day = signedIn ? LiveDay : KeptDay;
  const again = signedIn ? () => void refetch() : signInNow;
  return (
    <HerPage title={greetingAt(now())} trailing={<TypeSize />}>
      <UnsentCard places={handbook ?? keptPlaces()} />
      {handbook !== null && <Day handbook={handbook} unanswered={problem instanceof NoAnswer} />}
      {entry.kind === 'signed-out' && <SignedOutCard onSignIn={signInNow} />}
      {handbook === null && problem === null && entry.kind !== 'signed-out' && (
        <Card>
          <Skeleton lines={4} />
        </Card>
      )}
      {handbook === null && problem !== null && <NotOpenCard error={problem} onAgain={again} busy={isFetching} />}
    </HerPage>
  );
}

function goWhereRefusalSays(error: unknown): void {
  if (!(error instanceof CallRefused)) return;
  const after = entryAfterRefusal(error.reply.code);
  if (after === 'ask-consent') restart('welcome');
  if (after === 'not-enrolled') updateMe({ kind: 'mother', enrolled: false });
}

/** 关怀模式 in one tap from the first screen. */
function TypeSize() {
  const careMode = useSettings((settings) => settings.careMode);
  return (
    <Button kind="plain" label={careMode ? '换成标准字' : '换成大字'} onPress={() => setCareMode(!careMode)}>
      {careMode ? '标准字' : '大字'}
    </Button>
  );
}
