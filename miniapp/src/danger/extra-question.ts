import type { ReportField, ReportValues } from '../../../shared/danger/report-values.ts';
import type { TriageQuestion, TriageResult } from '../../../shared/danger/triage-types.ts';
import { firstUnread, type ReportForm } from './report-flow.ts';

/** A fact triage lacked and that she may well know. Each is one screen with one question. */
export type ExtraQuestion = 'symptomatic' | 'sbp' | 'dbp' | 'fmDropPct';

export interface ExtraAnswer {
  readonly words: string;
  readonly signs: readonly string[];
  readonly values: ReportValues;
}

export interface ExtraQuestionWords {
  readonly title: string;
  /** With it a number is asked for; otherwise one of the answers is tapped. */
  readonly field: ReportField | null;
  readonly answers: readonly ExtraAnswer[];
}

const CANNOT_SAY = { words: '说不清', signs: [], values: {} };
const NOT_MEASURED = { words: '没有量', signs: [], values: {} };

/**
 * An answer becomes a tick or a value as triage reads it. "No" to the low-pressure question has no tick: triage goes on
 * treating it as unknown, which is never taken for "all is well".
 */
export const EXTRA_QUESTIONS: Readonly<Record<ExtraQuestion, ExtraQuestionWords>> = {
  symptomatic: {
    title: '现在有没有头晕、心慌、出冷汗？',
    field: null,
    answers: [{ words: '有', signs: ['ds-bp-low'], values: {} }, { words: '没有', signs: [], values: {} }, CANNOT_SAY],
  },
  sbp: { title: '高压是多少？', field: 'sbp', answers: [NOT_MEASURED] },
  dbp: { title: '低压是多少？', field: 'dbp', answers: [NOT_MEASURED] },
  fmDropPct: {
    title: '和平时比，宝宝动得少了一半吗？',
    field: null,
    answers: [
      { words: '少了一半，或更多', signs: ['ds-fm-reduced'], values: {} },
      { words: '和平时差不多', signs: [], values: { fmDropPct: 0 } },
      CANNOT_SAY,
    ],
  },
};

/** The gravest first: who feels faint must not be asked for a number before. */
const ORDER: readonly ExtraQuestion[] = ['symptomatic', 'fmDropPct', 'sbp', 'dbp'];

/** What stands between her and the answer. */
export type Next =
  | { readonly kind: 'counting' }
  | { readonly kind: 'reread' }
  | { readonly kind: 'doubt'; readonly questions: readonly TriageQuestion[] }
  | { readonly kind: 'ask'; readonly question: ExtraQuestion }
  | { readonly kind: 'answer' };

/** In an emergency nothing does. Else a count that would be lost, then what is no number and values nobody can have are shown to her again, then what is missing is asked. */
export function nextBeforeAnswer(form: ReportForm, result: TriageResult): Next {
  if (result.urgency === 'emergency') return { kind: 'answer' };
  if (form.counting !== null) return { kind: 'counting' };
  if (firstUnread(form) !== null) return { kind: 'reread' };
  const questions = doubtful(form, result);
  if (questions.length > 0) return { kind: 'doubt', questions };
  const question = ORDER.find(
    (open) => result.missing.includes(open) && !form.asked.includes(open) && !isKept(form, open),
  );
  return question === undefined ? { kind: 'answer' } : { kind: 'ask', question };
}

/** She gave the number and stands by it, though it cannot be graded. */
const isKept = ({ kept }: ReportForm, question: ExtraQuestion): boolean =>
  question !== 'symptomatic' && kept[question] !== undefined;

/** Values to look at again: not those she has already looked at and kept. */
export const doubtful = (form: ReportForm, result: TriageResult): readonly TriageQuestion[] =>
  result.questions.filter(({ field, value }) => form.kept[field] !== value);
