import { useState } from 'react';
import { useOutbox, waitingCount } from '../offline/outbox.ts';
import { restart } from '../platform/navigation.ts';
import { signOut } from '../session/sign-in.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { forgetHerData } from './forget-her-data.ts';

/** Leaves nothing of hers on the phone, and says so before; a report under way would be lost with it. */
export function SignOut() {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const waiting = useOutbox(waitingCount);
  const leave = async () => {
    setBusy(true);
    // Without the network the session ends on this phone all the same.
    await signOut().catch(() => undefined);
    forgetHerData();
    setBusy(false);
    setAsked(false);
    if (process.env.TARO_ENV === 'h5') restart(DEMO ? 'personas' : 'clinicSignIn');
  };
  return (
    <>
      <Button kind="plain" block onPress={() => setAsked(true)}>
        退出登录
      </Button>
      <Dialog
        open={asked}
        title="退出登录？"
        busy={busy}
        confirm="退出"
        onConfirm={() => void leave()}
        onCancel={() => setAsked(false)}
      >
        {waiting > 0
          ? '还有报告没有送达，退出后不会再送。着急请先打电话。'
          : '这台手机上的手册内容会清掉。医院那边的记录都还在，再登录就能看到。'}
      </Dialog>
    </>
  );
}
