/** What follows a character and belongs to it: combining marks, emoji skin tones, the joiner, variation selectors. */
const CONTINUES = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d|[\ufe0e\ufe0f])$/u;

/** The first written character whole (with its marks and joined emoji), the rest hidden: `王**`. */
export function maskName(name: string): string {
  const points = [...name];
  let end = 1;
  while (end < points.length && (CONTINUES.test(points[end] ?? '') || points[end - 1] === '\u200d')) end += 1;
  return points.length <= end ? `${name}*` : `${points.slice(0, end).join('')}**`;
}
