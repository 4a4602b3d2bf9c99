import { format } from 'node:util';
import { runInContext } from 'node:vm';
import { createLoader, pagesOf, readAppJson } from './package-loader.ts';
import { type OpenPage, openPage } from './page-instance.ts';
import { createPageStack, type PageStack } from './page-stack.ts';
import type { PhoneState } from './phone-state.ts';
import { createRealm } from './realm.ts';
import type { SetDataCall } from './set-data.ts';
import { readTemplates, type Templates } from './templates.ts';
import { createTimers } from './timers.ts';
import { createWx } from './wx/create-wx.ts';
import { deviceApi } from './wx/device.ts';
import { personApi } from './wx/person.ts';
import { requestApi } from './wx/request.ts';
import { settler } from './wx/settle.ts';
import { storageApi } from './wx/storage.ts';

/** One start of the program, until it is killed. */
export interface MiniProgram {
  readonly stack: PageStack;
  /** The program's own `wx`; webpack hangs its chunks there. */
  readonly wx: object;
  readonly templates: Templates;
  readonly pages: readonly string[];
  /** Every `setData` so far. */
  readonly setDataCalls: readonly SetDataCall[];
  readonly launchedAt: number;
  /** Runs something that counts as her finger on the glass. */
  touch(work: () => void): void;
  /** As when WeChat is swept away: nothing it was doing goes on. */
  kill(): void;
}

interface StartOptions {
  readonly root: string;
  readonly phone: PhoneState;
  readonly url?: string;
  readonly changed: () => void;
}

/** Starts the package as WeChat does: app.js first, then the first page; a page's code when it is opened. */
export function startMiniProgram({ root, phone, url, changed }: StartOptions): MiniProgram {
  const app = readAppJson(root);
  const pages = pagesOf(app);
  const templates = readTemplates(root);
  const setDataCalls: SetDataCall[] = [];
  const definitions = new Map<string, object>();
  const launchedAt = performance.now();
  let alive = true;
  let inTap = false;
  let touches = 0;
  let registering: string | null = null;
  let instance: Record<string, unknown> = {};

  const complain = (text: string): void => {
    phone.complaints.push(text);
  };
  const guarded = (work: () => void): void => {
    if (!alive) return;
    try {
      work();
    } catch (error) {
      complain(error instanceof Error ? String(error.stack) : `thrown: ${format(error)}`);
    }
    changed();
  };
  const timers = createTimers(guarded);
  const later = (work: () => void): void => void timers.set(work);
  const settle = settler(later);
  const silent = (): void => undefined;
  const loud =
    (level: string) =>
    (...words: readonly unknown[]) =>
      complain(`console.${level}: ${format(...words)}`);

  const stack = createPageStack({ pages, tabs: tabsOf(), settle, later, open, changed });
  // Objects the program gets are its own world's: an answer that was parsed elsewhere would not be an Array to it.
  const parse = (text: string): unknown => parseThere(text);
  const requests = requestApi(phone, settle, parse);
  const wx = createWx(
    {
      ...storageApi(phone, settle),
      ...deviceApi(phone, settle),
      ...personApi(phone, settle, () => inTap),
      ...stack.api,
      request: requests.request,
      nextTick: later,
      getLaunchOptionsSync: () => launchOptions(),
    },
    complain,
  );
  const realm = createRealm({
    wx,
    App: (definition) => {
      instance = definition as Record<string, unknown>;
    },
    Page: (definition) => {
      if (registering !== null) definitions.set(registering, definition);
    },
    Component: silent,
    Behavior: (behavior) => behavior,
    getApp: () => instance,
    getCurrentPages: () => stack.all().map((page) => page.instance),
    console: {
      log: silent,
      info: silent,
      debug: silent,
      group: silent,
      groupEnd: silent,
      warn: loud('warn'),
      error: loud('error'),
    },
    setTimeout: timers.set,
    clearTimeout: timers.clear,
    setInterval: timers.repeat,
    clearInterval: timers.clear,
  });
  const parseThere = runInContext(
    '(text) => { try { return JSON.parse(text); } catch { return text; } }',
    realm as never,
  );
  const load = createLoader(root, realm);

  function tabsOf(): ReadonlySet<string> {
    return new Set((app.tabBar?.list ?? []).map((tab) => tab.pagePath));
  }
  function open(route: string, query: object): OpenPage {
    if (!definitions.has(route)) {
      registering = route;
      load(route);
      registering = null;
    }
    const definition = definitions.get(route);
    if (definition === undefined) throw new Error(`${route}.js did not call Page()`);
    return openPage(route, definition, query, {
      templates,
      later,
      guarded,
      touches: () => touches,
      inFront: (page) => stack.current() === page,
      drawn: (call) => {
        setDataCalls.push(call);
        changed();
      },
    });
  }
  const launchOptions = () => ({
    path: app.pages[0],
    query: {},
    scene: 1001,
    referrerInfo: {},
    apiCategory: 'default',
  });
  const life = (name: string): void => {
    const method = instance[name];
    if (typeof method === 'function') guarded(() => method.call(instance, launchOptions()));
  };

  load('app');
  life('onLaunch');
  life('onShow');
  stack.launch(url ?? String(app.pages[0]));

  return {
    stack,
    wx,
    templates,
    pages,
    setDataCalls,
    launchedAt,
    touch(work) {
      inTap = true;
      touches += 1;
      guarded(work);
      inTap = false;
    },
    kill() {
      alive = false;
      timers.clearAll();
      requests.cutAll();
      phone.forgetListeners();
      timers.clearAll();
    },
  };
}
