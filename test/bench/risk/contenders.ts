import type { RiskFacts } from '../../../shared/risk/facts/facts.ts';
import type { Truth } from '../../../shared/risk/predicate/truth.ts';
import type { RiskRule } from '../../../shared/risk/rule.ts';
import { type Explained, explain } from './explained.ts';
import { flatFacts } from './flat-facts.ts';
import { buildCql, cqlFacts } from './with-cql.ts';
import { compileJsonLogic } from './with-json-logic.ts';
import { buildJsonRules } from './with-json-rules.ts';

/** An engine with all rules loaded and the women’s facts in its own form, so that neither is timed. */
export interface Contender {
  readonly name: string;
  /** How many times faster ours must be. */
  readonly bar: number;
  /** Calls in one timed stretch. */
  readonly calls: number;
  readonly truthsAbout: (woman: number) => readonly Truth[] | Promise<readonly Truth[]>;
  readonly explainedAbout: (woman: number) => Explained | Promise<Explained>;
}

export function contenders(rules: readonly RiskRule[], women: readonly RiskFacts[]): readonly Contender[] {
  const jsonLogic = compileJsonLogic(rules);
  const jsonRules = buildJsonRules(rules);
  const cql = buildCql(rules);
  const flat = women.map(flatFacts);
  const cqlWomen = women.map(cqlFacts);
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index];
    if (found === undefined) throw new Error('no such woman');
    return found;
  };
  return [
    {
      name: 'json-rules-engine 7.3.1',
      bar: 100,
      calls: 20,
      truthsAbout: (woman) => jsonRules(at(flat, woman)),
      explainedAbout: async (woman) => explain(await jsonRules(at(flat, woman)), at(women, woman)),
    },
    {
      name: 'json-logic-engine 5.0.7, compiled',
      bar: 2,
      calls: 1000,
      truthsAbout: (woman) => jsonLogic(at(women, woman)),
      explainedAbout: (woman) => explain(jsonLogic(at(women, woman)), at(women, woman)),
    },
    {
      name: 'cql-execution 3.3.2',
      bar: 40,
      calls: 40,
      truthsAbout: (woman) => cql(at(cqlWomen, woman)),
      explainedAbout: async (woman) => explain(await cql(at(cqlWomen, woman)), at(women, woman)),
    },
  ];
}
