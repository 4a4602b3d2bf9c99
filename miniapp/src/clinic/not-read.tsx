import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

interface NotReadProps {
  readonly failed: boolean;
  /** What could not be read, in a sentence. */
  readonly title: string;
  readonly onRetry: () => void;
}

/** Stands where something is still being read, or could not be. */
export function NotRead({ failed, title, onRetry }: NotReadProps) {
  return (
    <Card>
      {failed ? (
        <Empty
          icon="no-signal"
          title={title}
          action={
            <Button kind="soft" onPress={onRetry}>
              重试
            </Button>
          }
        >
          网络好了再试一次。
        </Empty>
      ) : (
        <Skeleton lines={5} />
      )}
    </Card>
  );
}
