import type { FieldError } from '../../../../../shared/contract/errors.ts';
import { labelOf } from '../../../../../shared/risk/facts/fact-words.ts';
import type { FactName } from '../../../../../shared/risk/facts/facts.ts';
import type { FactRefusal } from '../../../../../shared/risk/facts/read-facts.ts';
import { isFactName } from './fact-spec.ts';
import type { GradingForm } from './grading-form.ts';

export type Problems = Readonly<Partial<Record<FactName, string>>>;

/** What the server refused, by fact: `facts.hbGperL` is the haemoglobin’s. */
export function refusedByServer(fields: readonly FieldError[] | undefined): Problems {
  const found: Partial<Record<FactName, string>> = {};
  for (const { field, message } of fields ?? []) {
    const name = field.replace(/^facts\./, '');
    if (isFactName(name)) found[name] = message;
  }
  return found;
}

/** What is wrong at each field, in a sentence: what the reader refuses here, and what the server refused a moment ago. */
export function problemsOf(refusals: readonly FactRefusal[], server: Problems): Problems {
  const found: Partial<Record<FactName, string>> = { ...server };
  for (const { field, message } of refusals) if (isFactName(field)) found[field] = message;
  return found;
}

/** The facts that must be looked at before the form can be sent, in the order they were found. */
export const openQuestions = (form: GradingForm, problems: Problems): readonly FactName[] =>
  [...Object.keys(form.asking), ...Object.keys(form.unread), ...Object.keys(problems)]
    .filter(isFactName)
    .filter((fact, index, all) => all.indexOf(fact) === index);

export const openQuestionWords = (facts: readonly FactName[]): string =>
  `${facts.map(labelOf).join('、')}：请先改好，再提交`;
