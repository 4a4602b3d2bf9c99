/** The longest name accepted, in code points. */
export const LONGEST_NAME = 50;

/** Characters that can make one name look like another or break a line: controls, bidi marks, zero-width, noncharacters. */
const FORBIDDEN = /[\p{Cc}\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/u;
const LONE_SURROGATE = /\p{Cs}/u;
const CONTINUES = /^[\p{M}\p{Emoji_Modifier}\u200d\ufe0e\ufe0f]$/u;

export type NameRefusal = 'empty' | 'too-long' | 'unreadable-character';

/** Why a name cannot be stored, or `null`. Rare Han, Tibetan, Uyghur, `·` and emoji are all names. */
export function nameRefusal(name: string): NameRefusal | null {
  if (name.trim() === '') return 'empty';
  if (LONE_SURROGATE.test(name) || FORBIDDEN.test(name)) return 'unreadable-character';
  return [...name].length > LONGEST_NAME ? 'too-long' : null;
}

export const NAME_REFUSAL_WORDS: Readonly<Record<NameRefusal, string>> = {
  empty: '请填姓名',
  'too-long': '姓名太长了，最多50个字',
  'unreadable-character': '姓名里有看不见的字符，请重新输入',
};

/** The first written character whole (with its marks and joined emoji), the rest hidden: `王**`. */
export function maskName(name: string): string {
  const points = [...name];
  let end = 1;
  while (end < points.length && (CONTINUES.test(points[end] ?? '') || points[end - 1] === '\u200d')) end += 1;
  return points.length <= end ? `${name}*` : `${points.slice(0, end).join('')}**`;
}
