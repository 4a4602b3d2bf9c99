const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML cannot carry at all: control characters, halves of surrogate pairs, the two non-characters. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text inside a drawing; what XML cannot carry is left out. */
export const escapeText = (text: string): string =>
  text.replace(NOT_XML, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** A coordinate with at most one decimal, a tenth of a pixel. */
export const coordinate = (px: number): string => String(Math.round(px * 10) / 10);

/** One element; numbers are written as coordinates. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, inner = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeText(value)}"`,
  );
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

/** A text at a point of its base line. */
export const textAt = (
  text: string,
  at: { readonly x: number; readonly y: number; readonly anchor?: 'start' | 'middle' | 'end' },
  fill: string,
): string => {
  const anchor = at.anchor === undefined || at.anchor === 'start' ? {} : { 'text-anchor': at.anchor };
  return element('text', { x: at.x, y: at.y, fill, ...anchor }, escapeText(text));
};

/** How wide a text may become: Chinese characters a full square, all others six tenths of one. Fonts differ; this is enough room. */
export const textWidth = (text: string, fontPx: number): number =>
  fontPx * [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? 1 : 0.6), 0);
