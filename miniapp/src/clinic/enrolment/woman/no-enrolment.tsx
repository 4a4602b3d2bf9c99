import { back } from '../../../platform/navigation.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { NotRead } from '../../not-read.tsx';

interface NoEnrolmentProps {
  readonly missing: boolean;
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** Stands where her enrolment is still being read, is not to be seen from here, or could not be read. */
export function NoEnrolment({ missing, failed, onRetry }: NoEnrolmentProps) {
  if (!missing) return <NotRead failed={failed} title="没有读到她的建册" onRetry={onRetry} />;
  return (
    <Card>
      <Empty
        title="没有找到她"
        action={
          <Button kind="soft" onPress={() => back('clinicEnrolments')}>
            回到建册
          </Button>
        }
      >
        她可能不归您的机构管，或者链接不完整。
      </Empty>
    </Card>
  );
}
