import { useConnected } from '../platform/use-connected.ts';
import { Banner } from '../ui/banner.tsx';

/** Says that what she sees is what the phone kept; nothing while somebody answers. */
export function LastSeenBanner({ unanswered }: { readonly unanswered: boolean }) {
  // A phone with two bars believes it has a network: what counts is whether anybody answers.
  const connected = useConnected();
  if (connected && !unanswered) return null;
  return (
    <Banner tone="offline" title="现在没有网络">
      看到的是上次的内容。不舒服照样能点下面的按钮，也能打电话。
    </Banner>
  );
}
