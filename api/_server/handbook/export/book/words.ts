import type { Book, BookRecord } from '../../../../../shared/contract/book.ts';
import { PROVENANCE_WORDS } from '../../../../../shared/handbook/provenance.ts';
import type { DatingMethod } from '../../../../../shared/pregnancy/dating.ts';
import type { RiskColour } from '../../../../../shared/risk/colour.ts';
import { chinaDate, chineseDate } from '../../../../../shared/time/china-time.ts';

export const DATING_WORDS: Readonly<Record<DatingMethod, string>> = {
  'last-menstrual-period': '按末次月经算的',
  ultrasound: '按超声定的',
  'embryo-transfer': '按胚胎移植算的',
  'told-by-clinic': '医生告诉的',
};

/** Shape and word: on a black and white print the colour is still read. */
export const COLOUR_ON_PAPER: Readonly<Record<RiskColour, string>> = {
  green: '● 绿色（低风险）',
  yellow: '▲ 黄色（一般风险）',
  orange: '◆ 橙色（较高风险）',
  red: '■ 红色（高风险）',
};

export const SEX_WORDS: Readonly<Record<Book['children'][number]['sex'], string>> = {
  girl: '女',
  boy: '男',
  unclear: '没有写明',
};

/** Who wrote something, where and on which day. */
export function writtenWords({ staffName, institutionName, at }: BookRecord['by']): string {
  const day = chineseDate(chinaDate(Date.parse(at)));
  if (staffName === null && institutionName === null) return `自己填的 · ${day}写`;
  const who = [institutionName, staffName].filter((name) => name !== null).join(' ');
  return `${PROVENANCE_WORDS.clinic} · ${who} · ${day}写`;
}

/** What a child is called where it has no name yet. */
export function childName({ children }: Pick<Book, 'children'>, childId: string): string {
  const child = children.find((each) => each.childId === childId);
  if (child === undefined) return '宝宝';
  if (child.name !== null) return child.name;
  const siblings = children.filter(({ pregnancyId }) => pregnancyId === child.pregnancyId);
  return siblings.length > 1 ? `宝宝${child.ordinal}` : '宝宝';
}
