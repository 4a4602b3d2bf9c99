import { open } from '../../platform/navigation.ts';
import { callPhone } from '../../platform/phone-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Grow, Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import type { Delivery } from '../delivery.ts';
import { undeliveredWords } from '../delivery-words.ts';
import type { CallablePlace } from '../places.ts';

interface Props {
  readonly delivery: Delivery;
  /** 120 already fills the screen. */
  readonly emergency: boolean;
  readonly place: CallablePlace | null;
}

/** No receipt yet, or none to come: whom to ring instead, and why. */
export function UndeliveredCard({ delivery, emergency, place }: Props) {
  const words = undeliveredWords(delivery, { emergency, place });
  if (words === null) return null;
  const wayOn = wayOnFrom(delivery);
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
        <Stack flow="line" gap={8}>
          {place !== null && (
            <Grow>
              <Button kind="soft" icon="phone" block onPress={() => callPhone(place.phone)}>
                {`打给${place.name}`}
              </Button>
            </Grow>
          )}
          {!emergency && (
            <Button kind="emergency" label="打120急救电话" onPress={() => callPhone('120')}>
              打120
            </Button>
          )}
        </Stack>
        {wayOn !== null && (
          <Button kind="plain" block onPress={wayOn.onPress}>
            {wayOn.words}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

const isOffline = (delivery: Delivery): boolean => delivery.kind === 'waiting' && delivery.why === 'no-network';

function wayOnFrom(delivery: Delivery): { readonly words: string; readonly onPress: () => void } | null {
  if (delivery.kind === 'waiting' && delivery.why === 'signed-out')
    return { words: '去登录', onPress: () => open('welcome') };
  if (delivery.kind !== 'refused' || delivery.why === 'other') return null;
  return delivery.why === 'not-enrolled'
    ? { words: '去建册', onPress: () => open('enrolment') }
    : { words: '去看同意书', onPress: () => open('welcome') };
}
