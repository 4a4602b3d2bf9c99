import type { EpochMs } from '../../../../shared/time/china-time.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { countedWords, isFullCount } from '../movement-count.ts';
import { useMinuteClock } from './use-minute-clock.ts';

export interface CountingDialogProps {
  readonly count: number;
  readonly since: EpochMs;
  /** The two hours are full: the count becomes a value. */
  readonly onTake: () => void;
  /** She lets the count go, knowing that she does. */
  readonly onGiveUp: () => void;
  readonly onGoOn: () => void;
}

/** Two hours of lying still are not thrown away by a tap. Closing the question keeps the count. */
export function CountingDialog({ count, since, onTake, onGiveUp, onGoOn }: CountingDialogProps) {
  const at = useMinuteClock();
  if (isFullCount(since, at))
    return (
      <Dialog
        title={`数满2小时了，动了 ${count} 次`}
        open
        confirm="填上"
        cancel="等一下"
        onConfirm={onTake}
        onCancel={onGoOn}
      >
        填上再看结果。
      </Dialog>
    );
  return (
    <Dialog title="还在数胎动" open confirm="不数了" cancel="接着数" onConfirm={onGiveUp} onCancel={onGoOn}>
      {`${countedWords(since, at)}。没数满2小时不能填。现在不数了，数的就没有了。`}
    </Dialog>
  );
}
