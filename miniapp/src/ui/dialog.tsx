import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import classes from './dialog.module.scss';
import { aria } from './host/aria.ts';
import { Overlay } from './host/overlay.tsx';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface DialogProps {
  /** The question. */
  readonly title: string;
  readonly open: boolean;
  /** What happens then; kept to two or three lines. */
  readonly children?: ReactNode;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly cancel?: string;
  readonly onCancel: () => void;
  readonly busy?: boolean;
}

export function Dialog(props: DialogProps) {
  const { title, open, children, confirm, onConfirm, cancel = '取消', onCancel, busy = false } = props;
  if (!open) return null;
  // Half-way there is no way back: neither by the button nor by Escape.
  const leave = () => {
    if (!busy) onCancel();
  };
  return (
    <Overlay label={title} role="alertdialog" onClose={leave} className={css('dialog')}>
      <View className={css('title')} {...aria({ role: 'heading' })}>
        {title}
      </View>
      {children !== undefined && <View className={css('text')}>{children}</View>}
      <View className={css('actions')}>
        <Button kind="soft" block onPress={onCancel} disabled={busy}>
          {cancel}
        </Button>
        <Button block onPress={onConfirm} busy={busy}>
          {confirm}
        </Button>
      </View>
    </Overlay>
  );
}
