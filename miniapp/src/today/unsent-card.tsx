import { URGENCY_WORDS } from '../../../shared/danger/urgency.ts';
import { chinaClock } from '../../../shared/time/china-time.ts';
import { deliveryOf } from '../delivery/delivery.ts';
import { undeliveredWords } from '../delivery/delivery-words.ts';
import { placesToRing } from '../delivery/places.ts';
import { RingButtons } from '../delivery/ring-buttons.tsx';
import { unsentOf } from '../delivery/unsent.ts';
import { WayOn } from '../delivery/way-on.tsx';
import type { HerPlaces } from '../handbook/kept-places.ts';
import { useOutbox } from '../offline/outbox.ts';
import { open } from '../platform/navigation.ts';
import { callPhone } from '../platform/phone-call.ts';
import { useConnected } from '../platform/use-connected.ts';
import { useSession } from '../session/session-store.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';

/** A report the hospital does not have: what she was told to do, and whom to ring. Until it has, the telephone is the way. */
export function UnsentCard({ places }: { readonly places: HerPlaces | null }) {
  const items = useOutbox((state) => state.items);
  const connected = useConnected();
  const signedIn = useSession(({ session }) => session?.me.kind === 'mother');
  const unsent = unsentOf(items);
  if (unsent === null) return null;
  const { item, count } = unsent;
  const { id, phone } = item.body;
  const delivery = deliveryOf({ item, status: null, blank: false, way: { connected, signedIn } });
  const toRing = placesToRing(phone.urgency, places);
  const words = undeliveredWords(delivery, { emergency: phone.urgency === 'emergency', place: toRing[0] ?? null });
  return (
    <Card tone="warn" heading={URGENCY_WORDS[phone.urgency]} note={chinaClock(item.queuedAt)}>
      <Stack>
        <Words bold role="status">
          {words?.title}
        </Words>
        <Words size="small" tone="quiet">
          {count > 1 ? `还有${count}份报告没有送到。${words?.text}` : words?.text}
        </Words>
        <Button kind="emergency" icon="phone" block onPress={() => callPhone('120')}>
          打 120
        </Button>
        <RingButtons places={toRing} />
        <Button kind="soft" block onPress={() => open('dangerResult', { reportId: id })}>
          看怎么办
        </Button>
        <WayOn delivery={delivery} />
      </Stack>
    </Card>
  );
}
