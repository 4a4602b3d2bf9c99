import { gestationWords } from '../../pregnancy/gestational-age.ts';
import type { Reason } from '../predicate/explain.ts';
import { CHOICE_WORDS } from './choice-words.ts';
import { CHOICE_FACTS, DATE_FACTS, FLAG_FACTS, LIST_FACTS, NUMBER_FACTS } from './facts.ts';

const LABELS = Object.create(null) as Record<string, string | undefined>;
const UNITS = Object.create(null) as Record<string, string | undefined>;
for (const { name, label } of FLAG_FACTS) LABELS[name] = label;
for (const { name, label } of [...CHOICE_FACTS, ...DATE_FACTS, ...LIST_FACTS]) LABELS[name] = label;
for (const { name, label, unit } of NUMBER_FACTS) {
  LABELS[name] = label;
  UNITS[name] = unit;
}
// Kept in days, said in weeks.
LABELS.gaDays = '孕周';
LABELS.creatinineRatio = '肌酐与上限之比';
UNITS.creatinineRatio = '倍';

/** What a fact is called on a form; a fact of a newer rule set than this program’s keeps its own name. */
export const labelOf = (fact: string): string => LABELS[fact] ?? fact;

/** A bound in the fact’s unit: `>40 且 ≤60 g/L`, `≥孕36周`. */
export const boundWords = (fact: string, bound: string): string =>
  fact === 'gaDays' ? bound.replace(/\d+/g, (days) => gestationWords(Number(days))) : withUnit(fact, bound);

const withUnit = (fact: string, words: string): string => {
  const unit = UNITS[fact];
  return unit === undefined ? words : `${words} ${unit}`;
};

/** The words of one value of a choice. */
export const choiceWords = (fact: string, value: string): string =>
  (CHOICE_WORDS as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>)[fact]?.[value] ?? value;

/** A recorded value in words, with its unit. A long fraction is cut where that cannot put it on the other side of the bound it met. */
function valueWords(fact: string, value: unknown, bound: string): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') {
    return fact === 'gaDays' ? gestationWords(value) : withUnit(fact, String(cut(value, bound)));
  }
  if (typeof value === 'string') return choiceWords(fact, value);
  return Array.isArray(value) && value.length > 0 ? value.join('、') : '无';
}

/** The shortest number that still shows on which side of its bounds the value lies. */
function cut(value: number, bound: string): number {
  const limits = (bound.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  for (const digits of [1, 2, 3, 4]) {
    const short = Number(value.toFixed(digits));
    if (short === value || limits.every((limit) => short !== limit)) return short;
  }
  return value;
}

/** Why a row holds, in words: `血红蛋白 58 g/L（>40 且 ≤60 g/L）`, `前置胎盘：是`, `已勾选`. */
export function reasonWords({ fact, value, holds }: Reason): string {
  if (fact === 'checked') return holds;
  const bound = /\d/.test(holds) ? holds : '';
  const words = valueWords(fact, value, bound);
  if (bound === '') return `${labelOf(fact)}：${words}`;
  return `${labelOf(fact)} ${words}（${bound.indexOf('相隔') >= 0 ? bound : boundWords(fact, bound)}）`;
}
