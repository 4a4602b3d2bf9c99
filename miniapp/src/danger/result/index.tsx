import { waitsForHer } from '../../delivery/delivery.ts';
import { placeFor, placesToRing } from '../../delivery/places.ts';
import { back, replace } from '../../platform/navigation.ts';
import { callPhone } from '../../platform/phone-call.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import { CalmAnswer } from './calm-answer.tsx';
import { EmergencyAnswer } from './emergency-answer.tsx';
import { StatusCard } from './status-card.tsx';
import { UndeliveredCard } from './undelivered-card.tsx';
import { useResult } from './use-result.ts';

export default function DangerResult() {
  const { view, places: herPlaces, stale, searching } = useResult();
  if (view === null) return <NotHere searching={searching} />;
  const { urgency, delivery } = view;
  const emergency = urgency === 'emergency';
  const places = placesToRing(urgency, herPlaces);
  const undelivered = <UndeliveredCard delivery={delivery} emergency={emergency} places={places} />;
  // What waits for her is told before the steps; what goes by itself after them.
  const early = waitsForHer(delivery);
  return (
    <Page title="结果" titleInBar onBack={() => back('today')}>
      <Stack gap={4}>
        {emergency ? (
          <EmergencyAnswer view={view}>{early && undelivered}</EmergencyAnswer>
        ) : (
          <CalmAnswer view={view} place={placeFor(urgency, herPlaces)}>
            {early && undelivered}
          </CalmAnswer>
        )}
        {!early && undelivered}
        {delivery.kind === 'delivered' && (
          <StatusCard
            status={delivery.status}
            stale={stale}
            clinicName={herPlaces?.clinic.name ?? null}
            places={places}
          />
        )}
        <Words size="small" tone="quiet" align="center">
          这是提醒，不是诊断。医生看过才算数。
        </Words>
        <Button kind="plain" block onPress={() => replace('dangerReport')}>
          情况变了，再报一次
        </Button>
      </Stack>
    </Page>
  );
}

/** Opened for a report this phone does not have, and the server has not answered. */
function NotHere({ searching }: { readonly searching: boolean }) {
  return (
    <Page
      title="结果"
      titleInBar
      onBack={() => back('today')}
      action={
        <Button kind="emergency" icon="phone" block label="打120急救电话" onPress={() => callPhone('120')}>
          打120
        </Button>
      }
    >
      {searching ? (
        <Skeleton lines={4} />
      ) : (
        <Empty
          title="这台手机上还看不到这份报告"
          action={
            <Button kind="soft" onPress={() => replace('dangerReport')}>
              再报一次
            </Button>
          }
        >
          有网络时会自己出来。还不舒服就再报一次，急了就打120。
        </Empty>
      )}
    </Page>
  );
}
