import Taro from '@tarojs/taro';
import { pageUrl, ROUTES, type RouteName } from '../routes.ts';

type Params = Readonly<Record<string, string>>;

const address = (name: RouteName, params: Params): string => {
  const query = Object.entries(params)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return query === '' ? pageUrl(name) : `${pageUrl(name)}?${query}`;
};

/** Opens a page on top of this one; a tab is switched to. */
export function open(name: RouteName, params: Params = {}): void {
  const go =
    'tab' in ROUTES[name] ? Taro.switchTab({ url: pageUrl(name) }) : Taro.navigateTo({ url: address(name, params) });
  go.catch(() => undefined);
}

/** Replaces this page, so that going back does not return to it. */
export function replace(name: RouteName, params: Params = {}): void {
  const go =
    'tab' in ROUTES[name] ? Taro.switchTab({ url: pageUrl(name) }) : Taro.redirectTo({ url: address(name, params) });
  go.catch(() => undefined);
}

/** Begins anew with a page: nothing is left to go back to. */
export function restart(name: RouteName, params: Params = {}): void {
  Taro.reLaunch({ url: address(name, params) }).catch(() => undefined);
}

/** Back, or to `otherwise` when this is the first page. */
export function back(otherwise: RouteName, params: Params = {}): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack().catch(() => undefined);
  else restart(otherwise, params);
}

/** What this page was opened with. */
export const pageParams = (): Readonly<Record<string, string | undefined>> =>
  Taro.getCurrentInstance().router?.params ?? {};
