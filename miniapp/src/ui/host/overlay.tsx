import { View } from '@tarojs/components';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '../class-names.ts';
import { styleSheet } from '../style-sheet.ts';
import { aria } from './aria.ts';
import classes from './host.module.scss';

const css = styleSheet(classes);

export interface OverlayProps {
  readonly label: string;
  readonly role: 'dialog' | 'alertdialog';
  readonly onClose: () => void;
  readonly className: string;
  readonly children: ReactNode;
}

/** Something that lies over the page and must be answered or closed first. */
export function Overlay(props: OverlayProps) {
  return (
    <View className={css('scrim')}>
      <View className={css('behind')} onClick={props.onClose} {...aria({ hidden: true })} />
      {process.env.TARO_ENV === 'weapp' ? (
        <View className={classNames(css('panel'), props.className)} {...aria({ role: props.role, label: props.label })}>
          {props.children}
        </View>
      ) : (
        <WebPanel {...props} />
      )}
    </View>
  );
}

/** In a browser the keyboard must stay inside, Escape must close, and focus must return to where it came from. */
function WebPanel({ label, role, onClose, className, children }: OverlayProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Tab' || panel.current === null) return;
    const stops = [...panel.current.querySelectorAll<HTMLElement>('button:enabled, input:enabled')];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (edge !== undefined && document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role, handed in; the keys are the dialog pattern.
    <div
      ref={panel}
      tabIndex={-1}
      className={classNames(css('panel'), className)}
      onKeyDown={onKeyDown}
      role={role}
      {...aria({ label, modal: true })}
    >
      {children}
    </div>
  );
}
