/** A table with these columns. The last column of a table to sign is empty. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

/** A cell is one line; what would end it is written so that it does not. */
const cell = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
    .replace(/<(?=[a-z/!?])/gi, '&lt;');

/** A heading with what stands under it. */
export const section = (level: 2 | 3, title: string, ...blocks: readonly string[]): string =>
  [`${'#'.repeat(level)} ${title}`, ...blocks].join('\n\n');
