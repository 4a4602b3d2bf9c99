import { triage } from '../../../shared/danger/triage.ts';
import type { AnswerLine } from './line-answer.ts';
import { readTriageInput } from './read-triage-input.ts';

/** Grades one report of danger signs. */
export const answerTriage: AnswerLine = (object) => {
  const read = readTriageInput(object);
  return read.ok ? { ok: true, result: triage(read.input) } : read;
};
