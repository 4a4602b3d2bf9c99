import { View } from '@tarojs/components';
import { type ReactNode, useContext } from 'react';
import { CareModeContext } from './care-mode.ts';
import { aria } from './host/aria.ts';
import { Pressable } from './host/pressable.tsx';
import { Icon } from './icon.tsx';
import classes from './page.module.scss';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface PageProps {
  readonly title: string;
  /** WeChat’s own bar says exactly the title: there it is not written twice. */
  readonly titleInBar?: boolean;
  /** One line under the title. */
  readonly subtitle?: ReactNode;
  /** Beside the title: at most two small things. */
  readonly trailing?: ReactNode;
  /** Draws the back arrow in the browser; WeChat draws its own. */
  readonly onBack?: () => void;
  /** The one action that stays at the bottom under the thumb. */
  readonly action?: ReactNode;
  /** Navigation of the clinic's pages: a column on the left of a wide screen, above the title on a phone. */
  readonly side?: ReactNode;
  /** `phone`: one column as wide as a phone, whatever the screen. `wide`: uses a desktop's width. */
  readonly layout?: 'phone' | 'wide';
  readonly children?: ReactNode;
}

const WEAPP = process.env.TARO_ENV === 'weapp';

export function Page(props: PageProps) {
  const { title, subtitle, trailing, onBack, action, side, layout = 'phone', titleInBar = false, children } = props;
  const care = useContext(CareModeContext);
  // WeChat's own bar already carries the back arrow.
  const back = WEAPP ? undefined : onBack;
  const heading = (
    <View className={css('header')}>
      {back !== undefined && (
        <Pressable label="返回" onPress={back} className={css('back')}>
          <Icon name="back" />
        </Pressable>
      )}
      <View className={css('titles')}>
        <View className={css('title')} {...aria({ role: 'heading', level: 1 })}>
          {title}
        </View>
        {subtitle !== undefined && <View className={css('subtitle')}>{subtitle}</View>}
      </View>
      {trailing !== undefined && <View className={css('trailing')}>{trailing}</View>}
    </View>
  );
  return (
    <View className={css('page', layout === 'wide' && 'wide', care && 'care')}>
      {side !== undefined && <View className={css('side')}>{side}</View>}
      <View className={css('column')}>
        {!(WEAPP && titleInBar) && heading}
        <View className={css('content')} {...aria({ role: 'main' })}>
          {children}
        </View>
        {action !== undefined && <View className={css('action')}>{action}</View>}
      </View>
    </View>
  );
}
