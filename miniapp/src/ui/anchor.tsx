import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

/** A place on the page that can be brought into view by its name. */
export function Anchor({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <View id={name}>{children}</View>;
}
