import { boundWords, choiceWords, labelOf } from '../facts/fact-words.ts';
import type { Ladder, Place, Rung } from '../ladder.ts';
import type { Predicate } from '../predicate/predicate.ts';
import type { RiskRule } from '../rule.ts';

/** How the program reads a row, for a clinician who signs it: `血红蛋白 >40 g/L 且 血红蛋白 ≤60 g/L；必须有数值`. Not shipped to phones. */
export function readingOf(rule: RiskRule): string {
  if (rule.mode === 'derived') return '其他每一行都答“否”';
  const predicate = rule.prepared?.predicate;
  const ticked = rule.mode === 'computed' ? [] : ['由医生勾选'];
  return [
    [...(predicate === undefined ? [] : [predicateReading(predicate)]), ...ticked].join('；或'),
    ...(rule.valuesOnly ? ['必须有数值，没勾不能当“否”'] : []),
    ...(rule.namesMore ? ['数值不符合时，还要医生勾“否”'] : []),
    ...(rule.suggested ? ['建议项目，没做不算缺'] : []),
    ...(rule.sensitive ? ['敏感'] : []),
  ].join('；');
}

/** A condition in Chinese, with units. */
export function predicateReading(predicate: Predicate): string {
  switch (predicate.is) {
    case 'compare':
      return `${labelOf(predicate.fact)} ${boundWords(predicate.fact, `${predicate.sign}${predicate.limit}`)}`;
    case 'flag':
      return labelOf(predicate.fact);
    case 'choice':
      return `${labelOf(predicate.fact)}为${predicate.oneOf.map((value) => choiceWords(predicate.fact, value)).join('、')}`;
    case 'listed':
      return `有${labelOf(predicate.fact)}`;
    case 'months':
      return `${labelOf(predicate.from)}到${labelOf(predicate.to)}${predicate.sign === '<' ? '不足' : '超过'}${predicate.limit}个月`;
    case 'all':
      return predicate.of.map(partReading).join(' 且 ');
    case 'any':
      return predicate.of.map(partReading).join(' 或 ');
    case 'not':
      return `已知不是“${predicateReading(predicate.of)}”`;
  }
}

const partReading = (part: Predicate): string =>
  part.is === 'all' || part.is === 'any' ? `（${predicateReading(part)}）` : predicateReading(part);

const PLACES: Readonly<Record<Place, string>> = {
  none: '不标',
  yellow: '黄色',
  orange: '橙色',
  red: '红色',
  gap: '交医生判定',
};

/** A ladder from its lowest value up, each boundary on the side it belongs to: `≤40 红色，≤60 橙色，<110 黄色，再高 不标`. */
export const ladderReading = ({ rungs }: Ladder): string =>
  rungs.map((rung, index) => `${boundary(rung, rungs[index - 1])} ${PLACES[rung.place]}`).join('，');

const boundary = ({ upTo, including }: Rung, below: Rung | undefined): string => {
  if (upTo === undefined) return '再高';
  if (including === true) return below?.upTo === upTo ? `恰为${upTo}` : `≤${upTo}`;
  return `<${upTo}`;
};
