import type { OpenPage } from './page-instance.ts';
import type { Settler, WxOptions } from './wx/settle.ts';

const DEPTH = 10;

interface StackSurroundings {
  readonly pages: readonly string[];
  readonly tabs: ReadonlySet<string>;
  readonly settle: Settler;
  readonly later: (work: () => void) => void;
  readonly open: (route: string, query: Readonly<Record<string, string>>) => OpenPage;
  readonly changed: () => void;
}

export interface PageStack {
  readonly current: () => OpenPage | undefined;
  readonly all: () => readonly OpenPage[];
  readonly launch: (url: string) => void;
  /** The back arrow of WeChat's own bar. */
  readonly back: (delta?: number) => void;
  readonly api: Readonly<Record<string, (options: WxOptions) => void>>;
}

function parseUrl(url: string): { route: string; query: Record<string, string> } {
  const [path = '', search = ''] = url.split('?');
  const query: Record<string, string> = {};
  for (const pair of search.split('&').filter((part) => part !== '')) {
    const [key = '', ...value] = pair.split('=');
    // WeChat hands the query over as it was written, undecoded.
    query[key] = value.join('=');
  }
  return { route: path.replace(/^\//, ''), query };
}

/** The stack of pages with the platform's order of life cycle calls and its refusals. */
export function createPageStack({ pages, tabs, settle, later, open, changed }: StackSurroundings): PageStack {
  const stack: OpenPage[] = [];
  /** Tabs stay alive behind one another. */
  const openTabs = new Map<string, OpenPage>();

  const show = (page: OpenPage, isNew: boolean, query: object = {}): void => {
    if (isNew) page.call('onLoad', query);
    page.call('onShow');
    if (isNew) page.call('onReady');
  };
  const push = (url: string): void => {
    const { route, query } = parseUrl(url);
    const page = open(route, query);
    stack.push(page);
    if (tabs.has(route)) openTabs.set(route, page);
    show(page, true, query);
  };
  const drop = (page: OpenPage | undefined): void => {
    if (page === undefined) return;
    openTabs.delete(page.route);
    page.call('onUnload');
  };
  const back = (delta = 1): void => {
    for (let left = Math.min(delta, stack.length - 1); left > 0; left -= 1) drop(stack.pop());
    stack.at(-1)?.call('onShow');
    changed();
  };

  const refusal = (url: string, tab: boolean | 'either'): string | null => {
    const { route } = parseUrl(url);
    if (!pages.includes(route)) return `page "${route}" is not found`;
    if (tab === false && tabs.has(route)) return 'can not navigateTo a tabbar page';
    if (tab === true && !tabs.has(route)) return 'can not switch to no-tabBar page';
    return null;
  };
  const navigation =
    (name: string, tab: boolean | 'either', go: (url: string) => void, refused: () => string | null = () => null) =>
    (options: WxOptions) => {
      const url = String(options.url);
      const why = refusal(url, tab) ?? refused();
      if (why !== null) return settle.fail(name, options, why);
      return later(() => {
        go(url);
        changed();
        settle.succeed(name, options);
      });
    };

  return {
    current: () => stack.at(-1),
    all: () => stack,
    launch: push,
    back,
    api: {
      navigateTo: navigation(
        'navigateTo',
        false,
        (url) => {
          stack.at(-1)?.call('onHide');
          push(url);
        },
        () => (stack.length >= DEPTH ? 'webview count limit exceed' : null),
      ),
      redirectTo: navigation('redirectTo', false, (url) => {
        drop(stack.pop());
        push(url);
      }),
      reLaunch: navigation('reLaunch', 'either', (url) => {
        for (const page of new Set([...stack.splice(0), ...openTabs.values()])) drop(page);
        push(url);
      }),
      switchTab: navigation('switchTab', true, (url) => {
        const { route } = parseUrl(url);
        if (stack.at(-1)?.route === route) return;
        const kept = openTabs.get(route);
        for (const page of stack.splice(0).reverse()) {
          if (!tabs.has(page.route)) drop(page);
          else if (page !== kept) page.call('onHide');
        }
        if (kept === undefined) push(url);
        else {
          stack.push(kept);
          kept.call('onShow');
        }
      }),
      navigateBack(options) {
        if (stack.length < 2) return settle.fail('navigateBack', options, 'cannot navigate back at first page.');
        return later(() => {
          back(Number(options.delta ?? 1));
          settle.succeed('navigateBack', options);
        });
      },
    },
  };
}
