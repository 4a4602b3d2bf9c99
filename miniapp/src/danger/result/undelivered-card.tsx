import type { Delivery } from '../../delivery/delivery.ts';
import { undeliveredWords } from '../../delivery/delivery-words.ts';
import type { CallablePlace } from '../../delivery/places.ts';
import { RingButtons } from '../../delivery/ring-buttons.tsx';
import { WayOn } from '../../delivery/way-on.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Grow, Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';

interface Props {
  readonly delivery: Delivery;
  readonly emergency: boolean;
  readonly places: readonly CallablePlace[];
}

/** No receipt yet, or none to come: whom to ring instead, and why. 120 has its own place on every answer. */
export function UndeliveredCard({ delivery, emergency, places }: Props) {
  const words = undeliveredWords(delivery, { emergency, place: places[0] ?? null });
  if (words === null) return null;
  return (
    <Card tone="warn">
      <Stack gap={8}>
        <Stack flow="line" align="start">
          <Icon name={isOffline(delivery) ? 'no-signal' : 'send'} size="24px" color="var(--warn-ink)" />
          <Grow>
            <Words bold role="status">
              {words.title}
            </Words>
            <Words size="small" tone="quiet">
              {words.text}
            </Words>
          </Grow>
        </Stack>
        <RingButtons places={places} />
        <WayOn delivery={delivery} />
      </Stack>
    </Card>
  );
}

const isOffline = (delivery: Delivery): boolean => delivery.kind === 'waiting' && delivery.why === 'no-network';
