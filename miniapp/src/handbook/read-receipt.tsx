import type { ColourNotice } from '../../../shared/contract/colour-notice.ts';
import { useConnected } from '../platform/use-connected.ts';
import { useSession } from '../session/session-store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';
import { momentWords } from './day-words.ts';
import { markRead, readingOf, useReadings } from './readings.ts';

/** She says that she has read it, once; then whether the clinic knows. */
export function ReadReceipt({ notice }: { readonly notice: ColourNotice }) {
  const { readings } = useReadings();
  const state = readingOf(notice, readings);
  switch (state.kind) {
    case 'unread':
      return (
        <Stack gap={8}>
          {state.refusedBecause !== null && <Words role="status">{`没有记上：${state.refusedBecause}。`}</Words>}
          <Button block onPress={() => markRead(notice.assessmentId)}>
            我已看过
          </Button>
          <Words size="small" tone="quiet" align="center">
            点了，医院就知道您看过
          </Words>
        </Stack>
      );
    case 'waiting':
      return <Waiting />;
    case 'read':
      return <Seen title="您已看过，医院知道了" note={momentWords(state.at)} />;
  }
}

/** On this phone only, so far. */
function Waiting() {
  const connected = useConnected();
  const signedIn = useSession(({ session }) => session?.me.kind === 'mother');
  if (!connected) return <Seen title="您已看过，医院还不知道" note="没有网络。有信号会自动告诉医院，不用您动手。" />;
  if (!signedIn) return <Seen title="您已看过，医院还不知道" note="还没有登录。登录后会自动告诉医院。" />;
  return <Seen title="您已看过，正在告诉医院" note="还没有收到回执，会自动再送。" />;
}

const Seen = ({ title, note }: { readonly title: string; readonly note: string }) => (
  <Stack flow="line" gap={8} align="start">
    <Icon name="check" color="var(--brand-ink)" />
    <Stack gap={4}>
      <Words bold role="status">
        {title}
      </Words>
      <Words size="small" tone="quiet">
        {note}
      </Words>
    </Stack>
  </Stack>
);
