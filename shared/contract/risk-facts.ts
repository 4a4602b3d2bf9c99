import * as v from 'valibot';
import { readFacts } from '../risk/facts/read-facts.ts';
import { LAYERS } from '../risk/layer.ts';
import { text } from './fields.ts';

/**
 * Facts as a form sends them. They are read by the rules’ own reader: every wrong one is refused by its own name
 * (`facts.hbGperL`) with a sentence that says its range.
 */
export const facts = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readFacts(dataset.value);
    if (read.ok) return read.facts;
    for (const { field, code, message } of read.refusals) {
      const step = { type: 'object', origin: 'value', input: {}, key: field, value: undefined } as const;
      addIssue({ message: sentenceOf(code, message), expected: code, ...(field === '' ? {} : { path: [step] }) });
    }
    return NEVER;
  }),
);

/** As the reader says it; a name nobody declared is the client’s own text and is not repeated, and a list of choices is cut. */
const sentenceOf = (code: string, message: string): string =>
  code === 'unknown-field' ? '没有这一项' : message.length > 60 ? `${message.slice(0, 59)}…` : message;

/** Facts as they are shown: by name, absent where nobody knows. */
export const shownFacts = v.record(text, v.unknown());

/** Why a rule holds: the fact, its value, and the bound it meets. */
const reason = v.strictObject({ fact: text, value: v.unknown(), holds: text });

export const because = v.array(reason);

export const ruleSet = v.strictObject({ id: text, version: text, hash: text });

/** A rule that cannot be answered, and the facts it waits for. */
export const unanswered = v.strictObject({ ruleId: text, missing: v.array(text) });

export const layer = v.picklist(LAYERS);
