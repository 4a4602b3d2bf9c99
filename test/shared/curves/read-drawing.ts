import { textWidth } from '../../../shared/curves/svg.ts';

export interface Drawn {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The elements of a drawing in order. Throws when a tag is not closed, or something stands where only tags and texts may. */
export function readDrawing(svg: string): readonly Drawn[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<>]*")*)(\/?)>|([^<>]+)/gy;
  let read = 0;
  for (let match = token.exec(svg); match !== null; match = token.exec(svg)) {
    read = token.lastIndex;
    const [, closes, name = '', attributes = '', empty, text] = match;
    const inside = open[open.length - 1];
    if (text !== undefined) {
      if (inside === undefined || /&(?!(amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`a stray text: ${text}`);
      inside.text += text;
    } else if (closes === '/') {
      if (open.pop()?.name !== name) throw new Error(`${name} closes nothing`);
    } else {
      const pairs = [...attributes.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]);
      const element = { name, attributes: Object.fromEntries(pairs), text: '' };
      elements.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (read !== svg.length || open.length > 0) throw new Error(`no drawing from ${read}: ${svg.slice(read, read + 80)}`);
  return elements;
}

/** Every corner an element reaches, in px: [x, y]. */
export function cornersOf({ name, attributes, text }: Drawn, fontPx: number): readonly (readonly [number, number])[] {
  const number = (key: string): number => Number(attributes[key]);
  if (name === 'circle') {
    const [x, y, r] = [number('cx'), number('cy'), number('r')];
    return [
      [x - r, y - r],
      [x + r, y + r],
    ];
  }
  if (name === 'rect')
    return [
      [number('x'), number('y')],
      [number('x') + number('width'), number('y') + number('height')],
    ];
  if (name === 'text') {
    const plain = text.replace(/&[a-z#0-9]+;/g, '.');
    const [width, anchor] = [textWidth(plain, fontPx), attributes['text-anchor']];
    const left = number('x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return [
      [left, number('y') - fontPx * 0.8],
      [left + width, number('y') + fontPx * 0.2],
    ];
  }
  if (name !== 'path') return [];
  let at: readonly [number, number] = [0, 0];
  return [...(attributes.d ?? '').matchAll(/([MLHVZ])([^MLHVZ]*)/g)].map(([, command, figures = '']) => {
    const [first = 0, second = 0] = figures.split(',').map(Number);
    if (command === 'H') at = [first, at[1]];
    else if (command === 'V') at = [at[0], first];
    else if (command !== 'Z') at = [first, second];
    return at;
  });
}
