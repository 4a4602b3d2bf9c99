/** Code points nobody can see: controls, zero-width, bidi marks, line separators, fillers, tags, noncharacters, lone surrogates. */
const UNSEEN: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xffff],
  [0xe0000, 0xe007f],
];

/**
 * Whether every character of a text can be seen or breaks a line. The joiner of emoji and the variation selectors
 * are allowed; marks that turn the reading direction or hide between letters are not.
 */
export function isReadable(text: string): boolean {
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (UNSEEN.some(([from, to]) => code >= from && code <= to)) return false;
  }
  return true;
}
