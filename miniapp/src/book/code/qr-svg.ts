import { encode } from 'uqr';

/** The border a camera needs around a code, in dots. */
const QUIET_ZONE = 2;

/** A text as a code of dark dots, each row’s neighbours drawn as one stroke so that it stays small. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const strokes = data.map((row, y) => {
    let path = '';
    let x = 0;
    while (x < size) {
      let end = x;
      while (row[end] === true) end += 1;
      if (end > x) path += `M${x} ${y}h${end - x}v1h-${end - x}z`;
      x = end + 1;
    }
    return path;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${strokes.join('')}"/></svg>`;
}
