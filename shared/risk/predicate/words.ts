import type { Predicate } from './predicate.ts';

/** How a single condition reads when it holds and when it does not. */
export interface ConditionWords {
  readonly yes: string;
  readonly no: string;
}

/** The words of a single condition; null for one made of others. */
export function wordsOf(predicate: Predicate): ConditionWords | null {
  switch (predicate.is) {
    case 'compare':
      return bothWays(`${predicate.sign}${predicate.limit}`);
    case 'months':
      return bothWays(`相隔${predicate.sign}${predicate.limit}个月`);
    case 'listed':
      return { yes: '已确诊', no: '无' };
    case 'flag':
    case 'choice':
      return { yes: '是', no: '否' };
    default:
      return null;
  }
}

const bothWays = (words: string): ConditionWords => ({ yes: words, no: `非${words}` });
