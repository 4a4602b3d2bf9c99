import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { aria } from './host/aria.ts';
import { styleSheet } from './style-sheet.ts';
import classes from './toast.module.scss';

const css = styleSheet(classes);

const SHOWN_MS = 4000;

export interface ToastProps {
  /** What was done; nothing that must be read in order to go on. */
  readonly message: string | null;
  readonly onGone: () => void;
}

export function Toast({ message, onGone }: ToastProps) {
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    if (message === null) return;
    const timer = setTimeout(() => gone.current(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <View className={css('place')} {...aria({ role: 'status', live: 'polite' })}>
      {message !== null && <View className={css('toast')}>{message}</View>}
    </View>
  );
}
