import { type ScreenTree, screenTree, type TreeNode } from './screen-tree.ts';
import { applySetData, type SetDataCall } from './set-data.ts';
import type { Templates } from './templates.ts';

type Lifecycle = 'onLoad' | 'onShow' | 'onReady' | 'onHide' | 'onUnload';

export interface OpenPage {
  readonly route: string;
  /** What the program gets from `getCurrentPages`. */
  readonly instance: object;
  readonly tree: () => ScreenTree;
  /** The data as `setData` left it. */
  readonly data: () => Readonly<Record<string, unknown>>;
  readonly call: (lifecycle: Lifecycle, argument?: object) => void;
  /** Hands an event to the page, as the view layer does. */
  readonly handle: (event: object) => unknown;
}

interface PageSurroundings {
  readonly templates: Templates;
  readonly later: (work: () => void) => void;
  readonly guarded: (work: () => void) => void;
  readonly touches: () => number;
  readonly inFront: (page: OpenPage) => boolean;
  readonly drawn: (call: SetDataCall) => void;
}

/** Makes a page of what the program handed to `Page()`. */
export function openPage(route: string, definition: object, options: object, around: PageSurroundings): OpenPage {
  const written = definition as Record<string, unknown>;
  const data = structuredClone((written.data ?? {}) as Record<string, unknown>);
  let unloaded = false;
  const instance: Record<string, unknown> = {
    ...written,
    data,
    route,
    __route__: route,
    options,
    setData(change: object, done?: () => void) {
      if (unloaded) return;
      const bytes = applySetData(data, change);
      const nodes = page.tree().places().length;
      around.drawn({
        route,
        at: performance.now(),
        bytes,
        nodes,
        touches: around.touches(),
        hidden: !around.inFront(page),
      });
      if (done !== undefined) around.later(done);
    },
  };
  const run = (name: string, argument?: object): unknown => {
    const method = instance[name];
    return typeof method === 'function' ? method.call(instance, argument) : undefined;
  };
  const page: OpenPage = {
    route,
    instance,
    data: () => data,
    tree: () => screenTree((data.root as { cn?: TreeNode[] } | undefined)?.cn ?? [], around.templates),
    call(lifecycle, argument) {
      around.guarded(() => run(lifecycle, argument));
      if (lifecycle === 'onUnload') unloaded = true;
    },
    handle: (event) => run('eh', event),
  };
  return page;
}
