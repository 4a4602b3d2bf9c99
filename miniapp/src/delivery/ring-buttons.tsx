import { callPhone } from '../platform/phone-call.ts';
import { Button } from '../ui/button.tsx';
import type { CallablePlace } from './places.ts';

/** Whom to ring about a report, the first of them first. */
export const RingButtons = ({ places }: { readonly places: readonly CallablePlace[] }) =>
  places.map(({ name, phone }) => (
    <Button key={phone} kind="soft" icon="phone" block onPress={() => callPhone(phone)}>
      {`打给${name}`}
    </Button>
  ));
