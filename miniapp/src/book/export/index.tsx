import type { ExportKind } from '../../../../shared/contract/handbook-export.ts';
import { HerPage } from '../../danger-entry/her-page.tsx';
import { opensAtOnce } from '../../platform/files.ts';
import { back } from '../../platform/navigation.ts';
import { useConnected } from '../../platform/use-connected.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import { type Taken, useExport } from './use-export.ts';

const FILES: readonly {
  readonly kind: ExportKind;
  readonly heading: string;
  readonly words: string;
  readonly button: string;
}[] = [
  { kind: 'book-pdf', heading: '整本手册', words: '可以打印，每一页都有打印的日子。', button: '打印整本' },
  { kind: 'card-pdf', heading: '随身卡', words: '一页纸，放包里。没有网络也能给人看。', button: '要一张随身卡' },
  { kind: 'fhir-ips', heading: '给别的医院', words: '国际患者摘要，别的医院的系统能读。', button: '要一份摘要' },
  { kind: 'json', heading: '我的全部记录', words: '电脑能读的文件，每一条和每次改动都在。', button: '要一份全部记录' },
];

/** 带走手册: her handbook as a file. */
export default function BookExport() {
  const connected = useConnected();
  const { busy, taken, problem, take, open } = useExport();
  return (
    <HerPage title="带走手册" onBack={() => back('handbook')}>
      {!connected && (
        <Banner tone="offline" title="现在没有网络">
          有网络的时候再来拿。以前存下的文件还能打开。
        </Banner>
      )}
      <Words>文件存在这个手机上。里面有您的健康信息，发给别人以前想一想。</Words>
      {problem !== null && (
        <Card tone="warn">
          <Words role="status" bold>
            {problem}
          </Words>
        </Card>
      )}
      {FILES.map(({ kind, heading, words, button }) => (
        <Card key={kind} heading={heading}>
          <Stack>
            <Words>{words}</Words>
            {taken?.kind === kind && <TakenWords taken={taken} onOpen={() => void open(taken.file)} />}
            <Button
              kind="soft"
              block
              busy={busy === kind}
              disabled={busy !== null && busy !== kind}
              onPress={() => void take(kind)}
            >
              {button}
            </Button>
          </Stack>
        </Card>
      ))}
    </HerPage>
  );
}

function TakenWords({ taken: { file, undrawn }, onOpen }: { readonly taken: Taken; readonly onOpen: () => void }) {
  return (
    <Stack gap={8}>
      <Words role="status" bold>
        存好了。
      </Words>
      {undrawn.length > 0 && (
        <Words>{`有${undrawn.length}个字印不出来，印成了〓，下面写了是什么字：${undrawn.join(' ')}`}</Words>
      )}
      <Button block onPress={onOpen}>
        {opensAtOnce(file) ? '再打开一次' : '发到聊天里保存'}
      </Button>
    </Stack>
  );
}
