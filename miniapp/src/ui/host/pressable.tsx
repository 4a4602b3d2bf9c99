import { View } from '@tarojs/components';
import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { commitTyping } from '../use-local-text.ts';
import { type AriaState, aria } from './aria.ts';

export interface PressableProps {
  readonly label: string;
  /** What it shows says everything: a browser then names it by that, and nobody hears less than others see. */
  readonly namedByContent?: boolean;
  readonly onPress: () => void;
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  readonly role?: 'button' | 'radio' | 'checkbox' | 'switch' | 'tab' | 'link';
  readonly disabled?: boolean | undefined;
  readonly state?: Pick<AriaState, 'checked' | 'selected' | 'expanded' | 'busy'>;
}

/** Whatever can be tapped. A real button in the browser (keyboard and focus come with it), a view on WeChat. */
export function Pressable(props: PressableProps) {
  const { label, onPress, children, className, style = {}, role = 'button', disabled = false, state = {} } = props;
  const press = () => {
    if (disabled) return;
    commitTyping();
    onPress();
  };
  const spoken = props.namedByContent === true && process.env.TARO_ENV !== 'weapp' ? undefined : label;
  const attributes = aria({ role, label: spoken, ...state, disabled: disabled ? true : undefined });
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
