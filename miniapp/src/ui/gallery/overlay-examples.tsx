import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Dialog } from '../dialog.tsx';
import { Sheet } from '../sheet.tsx';
import { Stack } from '../stack.tsx';
import { Toast } from '../toast.tsx';
import { Words } from '../words.tsx';

/** What lies over the page. */
export function OverlayExamples() {
  const [open, setOpen] = useState<'sheet' | 'dialog' | 'busy' | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const close = () => setOpen(null);
  return (
    <View>
      <Card heading="浮在上面的">
        <Stack flow="wrap">
          <Button kind="soft" onPress={() => setOpen('sheet')}>
            打开抽屉
          </Button>
          <Button kind="soft" onPress={() => setOpen('dialog')}>
            打开提问
          </Button>
          <Button kind="soft" onPress={() => setMessage('已记下')}>
            说一句话
          </Button>
        </Stack>
      </Card>
      <Sheet title="去哪家医院" open={open === 'sheet'} onClose={close}>
        <Stack>
          <Words>县人民医院产科 24 小时有人，离你 8.4 公里。</Words>
          <Button block icon="phone" onPress={close}>
            打电话
          </Button>
        </Stack>
      </Sheet>
      <Dialog
        title="撤回健康信息的同意？"
        open={open === 'dialog' || open === 'busy'}
        busy={open === 'busy'}
        confirm="撤回"
        onConfirm={() => setOpen('busy')}
        onCancel={close}
      >
        撤回后医院不再收到你的报告，手册停止更新。
      </Dialog>
      <Toast message={message} onGone={() => setMessage(null)} />
    </View>
  );
}
