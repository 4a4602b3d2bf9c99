import { isReadable } from './readable-text.ts';

/** The longest name accepted, in code points. */
export const LONGEST_NAME = 50;

export type NameRefusal = 'empty' | 'too-long' | 'unreadable-character';

/** Joiners and variation selectors belong to the character before them; alone they show nothing. */
const ONLY_UNSEEN = /^(?:\s|\u200d|\ufe0e|\ufe0f)+$/u;

/** Why a name cannot be stored, or `null`. Rare Han, Tibetan, Uyghur, `·` and emoji are all names. */
export function nameRefusal(name: string): NameRefusal | null {
  if (name.trim() === '') return 'empty';
  if (ONLY_UNSEEN.test(name)) return 'unreadable-character';
  if (!isReadable(name) || /[\t\n\r]/.test(name)) return 'unreadable-character';
  return [...name].length > LONGEST_NAME ? 'too-long' : null;
}

export const NAME_REFUSAL_WORDS: Readonly<Record<NameRefusal, string>> = {
  empty: '请填姓名',
  'too-long': '姓名太长了，最多50个字',
  'unreadable-character': '姓名里有看不见的字符，请重新输入',
};
