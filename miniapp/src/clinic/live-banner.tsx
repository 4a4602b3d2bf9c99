import { now } from '../platform/clock.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { livenessOf } from './liveness.ts';
import { clockWithSeconds } from './server-clock.ts';
import type { Clinic } from './use-clinic.ts';

/** Says in words when the list is not to be trusted by itself. */
export function LiveBanner({ clinic }: { readonly clinic: Clinic }) {
  const { worklist, receivedAt, failing, refresh } = clinic;
  const sweepStale = worklist?.sweep.stale ?? false;
  const liveness = livenessOf({ failing, receivedAt, deviceNow: now(), sweepStale });
  if (liveness === 'live') return null;
  if (liveness === 'asleep') {
    return (
      <Banner tone="warn" title="系统提醒停了，请人工盯住列表">
        现在没人确认的报告不会自动再通知、也不会转上一级。请守着这个页面，并告诉县妇幼管理员。
      </Banner>
    );
  }
  const last = receivedAt === 0 ? '还没有读到列表。' : `下面是 ${clockWithSeconds(receivedAt)} 的样子。`;
  return (
    <Banner
      tone="offline"
      title="连不上系统，列表没有更新"
      action={
        <Button kind="soft" onPress={refresh}>
          重试
        </Button>
      }
    >
      {`${last}系统会自己再连；新报告请留意电话。`}
    </Banner>
  );
}
