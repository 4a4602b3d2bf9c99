import { open } from '../platform/navigation.ts';
import { Button } from '../ui/button.tsx';

/** The way to the danger signs. It stands at the same place on every screen of hers and needs no session and no network. */
export function DangerButton() {
  return (
    <Button kind="danger" icon="alert" block label="不舒服？点这里" onPress={() => open('dangerReport')}>
      不舒服？点这里
    </Button>
  );
}
