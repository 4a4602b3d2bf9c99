import type { NodeTemplate, Templates } from './templates.ts';

/** A node as `setData` wrote it. */
export interface TreeNode {
  readonly sid: string;
  readonly nn: string;
  readonly cn?: readonly TreeNode[];
  /** The words, when it is a text. */
  readonly v?: string;
  readonly [key: string]: unknown;
}

/** A node and what lies around it, outermost first. */
export interface Place {
  readonly node: TreeNode;
  readonly around: readonly TreeNode[];
}

export type Words = string | RegExp;

export interface ScreenTree {
  readonly places: () => readonly Place[];
  readonly template: (node: TreeNode) => NodeTemplate;
  readonly attribute: (node: TreeNode, name: string) => string | undefined;
  /** All words on the screen, in their order. */
  readonly text: () => string;
  readonly textOf: (node: TreeNode) => string;
  /** Every node with such a label; a label may end in its state (「，已选中」). */
  readonly labelled: (label: Words) => readonly Place[];
  readonly labels: () => readonly string[];
}

const matches = (said: string, wanted: Words): boolean =>
  typeof wanted === 'string' ? said === wanted || said.startsWith(`${wanted}，`) : wanted.test(said);

/** Reads the tree of a page through the shipped templates. */
export function screenTree(roots: readonly TreeNode[], templates: Templates): ScreenTree {
  const template = (node: TreeNode): NodeTemplate => {
    const known = templates.get(node.nn);
    if (known === undefined) throw new Error(`base.wxml has no template for a node of kind ${node.nn}`);
    return known;
  };
  const attribute = (node: TreeNode, name: string): string | undefined => {
    for (const key of template(node).attributes.get(name) ?? []) {
      const value = node[key];
      if (value !== undefined && value !== '' && value !== false) return String(value);
    }
    return undefined;
  };
  const below = (node: TreeNode, around: readonly TreeNode[]): Place[] => [
    { node, around },
    ...(node.cn ?? []).flatMap((child) => below(child, [...around, node])),
  ];
  const places = () => roots.flatMap((root) => below(root, []));
  const textOf = (node: TreeNode): string =>
    node.v ??
    (node.cn ?? [])
      .map(textOf)
      .filter((words) => words !== '')
      .join(' ');
  return {
    places,
    template,
    attribute,
    textOf,
    text: () => roots.map(textOf).join(' '),
    labelled: (label) =>
      places().filter(({ node }) => {
        const said = attribute(node, 'aria-label');
        return said !== undefined && matches(said, label);
      }),
    labels: () =>
      places().flatMap(({ node }) => {
        const said = attribute(node, 'aria-label');
        return said === undefined ? [] : [said];
      }),
  };
}
