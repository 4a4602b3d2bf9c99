import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './host/aria.ts';
import { Overlay } from './host/overlay.tsx';
import { IconButton } from './icon-button.tsx';
import classes from './sheet.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface SheetProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Rises from the bottom for a choice or a short form; closes by its button, the ground behind it, or Escape. */
export function Sheet({ title, open, onClose, children }: SheetProps) {
  if (!open) return null;
  return (
    <Overlay label={title} role="dialog" onClose={onClose} className={css('sheet')}>
      <View className={css('top')}>
        <View className={css('title')} {...aria({ role: 'heading' })}>
          {title}
        </View>
        <IconButton icon="close" label="关闭" onPress={onClose} />
      </View>
      {children}
    </Overlay>
  );
}
