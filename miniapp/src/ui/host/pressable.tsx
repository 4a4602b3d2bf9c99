import { View } from '@tarojs/components';
import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { type AriaState, aria } from './aria.ts';

export interface PressableProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  readonly role?: 'button' | 'radio' | 'checkbox' | 'switch' | 'tab' | 'link';
  readonly disabled?: boolean | undefined;
  readonly state?: Pick<AriaState, 'checked' | 'selected' | 'busy'>;
}

/** Whatever can be tapped. A real button in the browser (keyboard and focus come with it), a view on WeChat. */
export function Pressable(props: PressableProps) {
  const { label, onPress, children, className, style = {}, role = 'button', disabled = false, state = {} } = props;
  const press = () => {
    if (!disabled) onPress();
  };
  const attributes = aria({ role, label, ...state, disabled: disabled ? true : undefined });
  if (process.env.TARO_ENV === 'weapp') {
    return (
      <View className={classNames('muzi-pressable', className)} style={style} onClick={press} {...attributes}>
        {children}
      </View>
    );
  }
  return (
    <button
      type="button"
      className={classNames('muzi-pressable', className)}
      style={style}
      onClick={press}
      disabled={disabled}
      {...attributes}
    >
      {children}
    </button>
  );
}
