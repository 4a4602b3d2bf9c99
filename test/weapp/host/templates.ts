import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the shipped template makes of one kind of node: which element, which data key for which attribute, which events. */
export interface NodeTemplate {
  readonly element: string;
  /** Attribute name → the keys of the node's data tried one after the other. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** Event name → whether it stops there. */
  readonly events: ReadonlyMap<string, 'bind' | 'catch'>;
}

export type Templates = ReadonlyMap<string, NodeTemplate>;

/** Reads base.wxml, so that the tree is understood as WeChat understands it: an attribute it drops is not there. */
export function readTemplates(root: string): Templates {
  const wxml = readFileSync(join(root, 'base.wxml'), 'utf8');
  const templates = new Map<string, NodeTemplate>();
  for (const [, name, element, attributes] of wxml.matchAll(/<template name="tmpl_0_(\w+)">\s*<([\w-]+)([^>]*)>/g)) {
    if (name === undefined || element === undefined || templates.has(name)) continue;
    templates.set(name, { element, ...attributesOf(attributes ?? '') });
  }
  // A field that is in focus has a template of its own; the attributes are the same.
  for (const [, name, element, attributes] of wxml.matchAll(
    /<template name="tmpl_0_(\w+)_blur">\s*<([\w-]+)([^>]*)>/g,
  )) {
    if (name !== undefined && element !== undefined)
      templates.set(name, { element, ...attributesOf(attributes ?? '') });
  }
  return templates;
}

function attributesOf(text: string): Pick<NodeTemplate, 'attributes' | 'events'> {
  const attributes = new Map<string, readonly string[]>();
  const events = new Map<string, 'bind' | 'catch'>();
  for (const [, name = '', value = ''] of text.matchAll(/([\w-]+)="([^"]*)"/g)) {
    const event = /^(bind|catch):?(\w+)$/.exec(name);
    if (event !== null) events.set(event[2] ?? '', event[1] === 'catch' ? 'catch' : 'bind');
    else
      attributes.set(
        name,
        [...value.matchAll(/\bi\.(\w+)/g)].map(([, key]) => key ?? ''),
      );
  }
  return { attributes, events };
}
