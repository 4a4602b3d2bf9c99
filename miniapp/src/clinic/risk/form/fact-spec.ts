import { choiceWords } from '../../../../../shared/risk/facts/fact-words.ts';
import {
  CHOICE_FACTS,
  type ChoiceFact,
  DATE_FACTS,
  type DateFact,
  type FactName,
  FLAG_FACTS,
  type FlagFact,
  LIST_FACTS,
  type ListFact,
  NUMBER_FACTS,
  type NumberFact,
} from '../../../../../shared/risk/facts/facts.ts';

/** How one fact is filled in. */
export type FactSpec =
  | {
      readonly kind: 'number';
      readonly name: NumberFact;
      readonly label: string;
      readonly unit: string;
      readonly whole: boolean;
    }
  | { readonly kind: 'flag'; readonly name: FlagFact; readonly label: string }
  | { readonly kind: 'choice'; readonly name: ChoiceFact; readonly label: string }
  | { readonly kind: 'date'; readonly name: DateFact; readonly label: string }
  | { readonly kind: 'list'; readonly name: ListFact; readonly label: string };

const SPECS: ReadonlyMap<string, FactSpec> = new Map<string, FactSpec>([
  ...NUMBER_FACTS.map((spec): [string, FactSpec] => [
    spec.name,
    { kind: 'number', name: spec.name, label: spec.label, unit: spec.unit, whole: 'whole' in spec },
  ]),
  ...FLAG_FACTS.map(({ name, label }): [string, FactSpec] => [name, { kind: 'flag', name, label }]),
  ...CHOICE_FACTS.map(({ name, label }): [string, FactSpec] => [name, { kind: 'choice', name, label }]),
  ...DATE_FACTS.map(({ name, label }): [string, FactSpec] => [name, { kind: 'date', name, label }]),
  ...LIST_FACTS.map(({ name, label }): [string, FactSpec] => [name, { kind: 'list', name, label }]),
]);

/** The fact with this name; undefined for any other text, such as `checked.asm-red-1.4`. */
export const factSpec = (name: string): FactSpec | undefined => SPECS.get(name);

export const isFactName = (name: string): name is FactName => SPECS.has(name);

/** The values of a choice with their words, in the order of the form. */
export const choiceOptions = (fact: ChoiceFact): readonly { readonly value: string; readonly label: string }[] =>
  (CHOICE_FACTS.find(({ name }) => name === fact)?.values ?? []).map((value) => ({
    value,
    label: choiceWords(fact, value),
  }));
