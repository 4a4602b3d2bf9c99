import { HerPage } from '../../danger-entry/her-page.tsx';
import { back } from '../../platform/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/stack.tsx';
import { NoticeText } from '../notice-text.tsx';
import { ReadReceipt } from '../read-receipt.tsx';
import { useColourInView } from '../use-colour-notice.ts';
import { type HerRecord, useHerRecord } from '../use-her-record.ts';

const toCover = () => back('handbook');

/** 温馨告知书: the notice to be read through, in large type. */
export default function NoticeReading() {
  const { handbook, ...record } = useHerRecord();
  return (
    <HerPage title="温馨告知书" titleInBar onBack={toCover}>
      {handbook === null ? <NothingToRead /> : <Reading {...record} handbook={handbook} />}
    </HerPage>
  );
}

type ReadingProps = HerRecord & { readonly handbook: NonNullable<HerRecord['handbook']> };

function Reading({ handbook, reports, signedIn }: ReadingProps) {
  const { view } = useColourInView({ handbook, reports, enabled: signedIn });
  if (view.kind !== 'notice') return <NothingToRead />;
  return (
    <Card>
      <Stack gap={24}>
        <NoticeText notice={view.notice} large />
        <ReadReceipt notice={view.notice} />
      </Stack>
    </Card>
  );
}

/** The cover says what there is instead. */
const NothingToRead = () => (
  <Empty icon="book" title="这里现在没有告知" action={<Button onPress={toCover}>回手册</Button>}>
    手册上写着您现在的情况。
  </Empty>
);
