/** What may not begin a line. */
const CLOSING = /^[，。、；：！？）」』》”’％%)\].,;:!?]$/u;

/** A Latin word or number stays whole; every other character may begin a line. */
const PIECES = /[\x21-\x7e]+|\s|./gsu;

/**
 * Breaks one paragraph into lines no wider than `room`, by the width of each character. A word longer than a line is broken anywhere; a
 * closing mark stays with what it closes.
 */
export function wrapText(text: string, widthOf: (text: string) => number, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (piece: string) => {
    const wide = widthOf(piece);
    if (used + wide > room && line !== '' && !CLOSING.test(piece)) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
      if (piece.trim() === '') return;
    }
    line += piece;
    used += wide;
  };
  for (const piece of text.match(PIECES) ?? []) {
    if (widthOf(piece) <= room) put(piece);
    else for (const character of piece) put(character);
  }
  lines.push(line.trimEnd());
  return lines;
}
