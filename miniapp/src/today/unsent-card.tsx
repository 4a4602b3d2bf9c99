import type { Place } from '../../../shared/contract/handbook.ts';
import { chinaClock } from '../../../shared/time/china-time.ts';
import { useOutbox } from '../offline/outbox.ts';
import { callPhone } from '../platform/phone-call.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';
import { unsentOf } from './unsent.ts';

/** A report the hospital does not have. Until it has, the telephone is the way. */
export function UnsentCard({ place }: { readonly place: Place | null }) {
  const items = useOutbox((state) => state.items);
  const unsent = unsentOf(items);
  if (unsent === null) return null;
  const phone = place?.phone ?? null;
  return (
    <Card tone="warn" heading="尚未送达，请直接拨打电话" note={chinaClock(unsent.queuedAt)}>
      <Stack>
        <Words role="status">{unsent.why}</Words>
        <Button kind="emergency" icon="phone" block onPress={() => callPhone('120')}>
          打 120
        </Button>
        {place !== null && phone !== null && (
          <Button kind="soft" icon="phone" block onPress={() => callPhone(phone)}>
            {`打给${place.name}`}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
