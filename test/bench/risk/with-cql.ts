import { Date as CqlDate, Executor, Library, PatientSource } from 'cql-execution';
import type { RiskFacts } from '../../../shared/risk/facts/facts.ts';
import type { Predicate } from '../../../shared/risk/predicate/predicate.ts';
import { NO, type Truth, UNKNOWN, YES } from '../../../shared/risk/predicate/truth.ts';
import type { RiskRule } from '../../../shared/risk/rule.ts';
import { type FlatFacts, flatFacts, tickName } from './flat-facts.ts';

/** One node of ELM, the compiled form of CQL. */
type Elm = Readonly<Record<string, unknown>>;

const SYSTEM = '{urn:hl7-org:elm-types:r1}';
const FACTS = 'Facts';

const literal = (type: 'Decimal' | 'Boolean' | 'String', value: unknown): Elm => ({
  type: 'Literal',
  valueType: `${SYSTEM}${type}`,
  value: String(value),
});
const fact = (path: string): Elm => ({ type: 'Property', path, source: { type: 'ParameterRef', name: FACTS } });
const node = (type: string, ...operand: readonly Elm[]): Elm => ({ type, operand });
const of = (type: string, operand: Elm): Elm => ({ type, operand });
const when = (condition: Elm, then: Elm, otherwise: Elm): Elm => ({ type: 'If', condition, then, else: otherwise });

const NOTHING: Elm = { type: 'Null' };
const TRUE = literal('Boolean', true);
const FALSE = literal('Boolean', false);

const COMPARISONS = { '<': 'Less', '≤': 'LessOrEqual', '>': 'Greater', '≥': 'GreaterOrEqual', '=': 'Equal' } as const;

/** CQL answers by three values itself, so a predicate is one expression. */
function elmOf(predicate: Predicate): Elm {
  switch (predicate.is) {
    case 'compare':
      return node(COMPARISONS[predicate.sign], fact(predicate.fact), literal('Decimal', predicate.limit));
    case 'flag':
      return fact(predicate.fact);
    case 'choice': {
      const [first, ...others] = predicate.oneOf.map((word) => literal('String', word));
      if (first === undefined) return FALSE;
      if (others.length === 0) return node('Equal', fact(predicate.fact), first);
      const list: Elm = { type: 'List', element: [first, ...others] };
      return unlessUnknown(predicate.fact, node('In', fact(predicate.fact), list));
    }
    case 'listed':
      return unlessUnknown(predicate.fact, of('Exists', fact(predicate.fact)));
    case 'months': {
      const { from, to, sign, limit } = predicate;
      const mark = node('Add', fact(from), { type: 'Quantity', value: limit, unit: 'months' });
      return node(COMPARISONS[sign], fact(to), mark);
    }
    case 'all':
      return node('And', ...predicate.of.map(elmOf));
    case 'any':
      return node('Or', ...predicate.of.map(elmOf));
    case 'not':
      return of('Not', elmOf(predicate.of));
  }
}

const unlessUnknown = (name: string, known: Elm): Elm => when(of('IsNull', fact(name)), NOTHING, known);

/** The whole answer of a row: its tick, its predicate, the form gone through. */
function elmOfRule({ id, prepared, facts, namesMore, valuesOnly }: RiskRule): Elm {
  const tick = fact(tickName(id));
  const answered = node('Or', of('IsFalse', tick), of('IsTrue', fact('formComplete')));
  if (prepared === null) return when(of('IsTrue', tick), TRUE, when(answered, FALSE, NOTHING));
  const computed = elmOf(prepared.predicate);
  const untouched = when(node('And', answered, ...facts.map((name) => of('IsNull', fact(name)))), FALSE, NOTHING);
  const settled = valuesOnly ? computed : node('Coalesce', computed, untouched);
  return when(of('IsTrue', tick), TRUE, namesMore ? when(answered, settled, when(computed, TRUE, NOTHING)) : settled);
}

/** The facts as CQL takes them: days are its own dates. Made before anything is timed. */
export function cqlFacts(facts: RiskFacts): FlatFacts {
  const dates = (['lmp', 'lastDeliveryDate', 'lastUterineSurgeryDate'] as const).map((name) => {
    const day = facts[name];
    return [name, day === undefined ? undefined : CqlDate.parse(day)];
  });
  return { ...flatFacts(facts), ...Object.fromEntries(dates) };
}

/** All rules as one ELM library, one definition a rule. */
export function buildCql(rules: readonly RiskRule[]): (facts: FlatFacts) => Promise<readonly Truth[]> {
  const library = new Library({
    library: {
      identifier: { id: 'Risk', version: '1' },
      schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
      parameters: { def: [{ name: FACTS, accessLevel: 'Public' }] },
      statements: {
        def: rules.map((rule) => ({
          name: rule.id,
          context: 'Unfiltered',
          accessLevel: 'Public',
          expression: elmOfRule(rule),
        })),
      },
    },
  });
  const executor = new Executor(library);
  const nobody = new PatientSource([]);
  return async (facts) => {
    const results = await executor.withParameters({ [FACTS]: facts }).exec(nobody);
    return rules.map(({ id }) => {
      const result: unknown = results.unfilteredResults[id];
      return result === true ? YES : result === false ? NO : UNKNOWN;
    });
  };
}
