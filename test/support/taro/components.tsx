// Stands in for @tarojs/components in unit tests: plain HTML with the same names. What WeChat draws is tested on the
// real build in test/weapp, what the browser draws in test/e2e.
import type { CSSProperties, ReactNode } from 'react';

interface BoxProps {
  readonly children?: ReactNode;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly id?: string;
  readonly onClick?: () => void;
}

export const View = (props: BoxProps) => <div {...props} />;
export const ScrollView = (props: BoxProps) => <div {...props} />;
export const Text = (props: BoxProps) => <span {...props} />;
export const Image = ({ src, className }: { readonly src: string; readonly className?: string }) => (
  <img src={src} className={className} alt="" />
);
export const Button = (props: BoxProps) => <button type="button" {...props} />;

interface FieldProps {
  readonly value?: string;
  readonly className?: string;
  readonly onInput?: (event: { readonly detail: { readonly value: string } }) => void;
}

export const Input = ({ onInput, ...rest }: FieldProps) => (
  <input {...rest} onChange={(event) => onInput?.({ detail: { value: event.currentTarget.value } })} />
);

export const Textarea = ({ onInput, ...rest }: FieldProps) => (
  <textarea {...rest} onChange={(event) => onInput?.({ detail: { value: event.currentTarget.value } })} />
);

export const Picker = ({ children }: { readonly children?: ReactNode }) => <div>{children}</div>;
