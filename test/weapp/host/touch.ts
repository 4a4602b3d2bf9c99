import type { Place, ScreenTree, TreeNode } from './screen-tree.ts';

type Handler = (event: object) => unknown;

const target = (node: TreeNode) => ({
  id: String(node.uid ?? node.sid),
  offsetLeft: 0,
  offsetTop: 0,
  dataset: { sid: node.sid },
});

/** Sends an event the way the view layer does: to the node touched, then outwards through every node whose template listens. */
export function dispatch(tree: ScreenTree, place: Place, type: string, detail: object, handler: Handler): void {
  const bubbles = type === 'tap';
  const chain = bubbles ? [place.node, ...[...place.around].reverse()] : [place.node];
  const listening = chain.filter((node) => tree.template(node).events.has(type));
  if (listening.length === 0) {
    throw new Error(
      `nothing listens to ${type} on 「${tree.textOf(place.node)}」 <${tree.template(place.node).element}>`,
    );
  }
  for (const node of listening) {
    handler({
      type,
      timeStamp: Math.round(performance.now()),
      target: target(place.node),
      currentTarget: target(node),
      mark: {},
      detail,
      touches: [],
      changedTouches: [],
      mut: false,
    });
    if (tree.template(node).events.get(type) === 'catch') return;
  }
}
