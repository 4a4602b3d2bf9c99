import type { Assessment } from '../../../shared/risk/assess.ts';
import { GAPS } from '../../../shared/risk/gaps.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import type { WrittenFacts } from '../../support/risk-facts.ts';
import { factsOf } from './given.ts';

/**
 * What was missing, as far as another file knows it and nothing contradicts. A condition of which nothing is known is left so: the form
 * answered it.
 */
export const learn = (written: WrittenFacts, other: WrittenFacts, { cannotSay }: Assessment): WrittenFacts => {
  const missing = new Set(cannotSay.flatMap((row) => row.missing));
  const open = new Set(cannotSay.map(({ ruleId }) => ruleId));
  const known: Readonly<Record<string, unknown>> = { ...factsOf(written) };
  const answered = [
    ...ruleSetOf('national')
      .rules.filter(({ id }) => !open.has(id))
      .map(({ facts }) => facts),
    ...GAPS.filter(({ id }) => !open.has(id)).map(({ when }) => when.facts),
  ].filter((facts) => facts.every((fact) => known[fact] === undefined));
  for (const fact of answered.flat()) missing.delete(fact);
  const news = Object.entries(other).filter(([name]) => missing.has(name));
  const ticks = Object.entries(other.checked ?? {}).filter(([id]) => missing.has(`checked.${id}`));
  return {
    ...Object.fromEntries(news),
    ...written,
    checked: { ...(written.checked ?? {}), ...Object.fromEntries(ticks) },
  };
};
