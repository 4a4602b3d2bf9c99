import { describe, expect, it } from 'vitest';
import { assessOnPhone } from '../../../miniapp/src/danger/assess-on-phone.ts';
import { EXTRA_QUESTIONS, nextBeforeAnswer } from '../../../miniapp/src/danger/extra-question.ts';
import { afterReportEvent, type ReportForm, startReport } from '../../../miniapp/src/danger/report-flow.ts';
import { doubtWords } from '../../../miniapp/src/danger/value-words.ts';
import type { Phase } from '../../../shared/danger/phase.ts';
import { signById } from '../../../shared/danger/signs/index.ts';
import { handbookAt, TODAY } from './report-examples.ts';

const handbook = handbookAt(210);
const formOf = (change: Partial<ReportForm>): ReportForm => ({ ...startReport(handbook, TODAY), ...change });
const assess = ({ signs, values, phase }: ReportForm) =>
  assessOnPhone({ phase: phase ?? ('pregnancy' satisfies Phase), signs, values }, handbook, TODAY);
const next = (change: Partial<ReportForm>) => {
  const form = formOf(change);
  return nextBeforeAnswer(form, assess(form));
};

describe('before the answer', () => {
  it.each([
    ['nothing ticked: answer', {}, { kind: 'answer' }],
    ['both pressures given: answer', { values: { sbp: 120, dbp: 80 } }, { kind: 'answer' }],
    ['the lower pressure is missing: ask it', { values: { sbp: 120 } }, { kind: 'ask', question: 'dbp' }],
    ['the upper pressure is missing: ask it', { values: { dbp: 80 } }, { kind: 'ask', question: 'sbp' }],
    ['asked once and not measured: answer', { values: { sbp: 120 }, asked: ['dbp'] }, { kind: 'answer' }],
    [
      'a low pressure: how she feels comes before the other number',
      { values: { sbp: 85 } },
      { kind: 'ask', question: 'symptomatic' },
    ],
    [
      'movements enough in number: whether they are fewer than usual',
      { values: { fm2h: 12 } },
      { kind: 'ask', question: 'fmDropPct' },
    ],
    ['too few movements: answer', { values: { fm2h: 4 } }, { kind: 'answer' }],
    ['an emergency: answer, whatever is missing', { signs: ['ds-seizure'], values: { sbp: 85 } }, { kind: 'answer' }],
    ['an emergency: answer, whatever is doubtful', { signs: ['ds-seizure'], values: { sbp: 999 } }, { kind: 'answer' }],
    [
      'a doubtful value she has kept: answer',
      { values: { sbp: 999, dbp: 80 }, kept: { sbp: 999 } },
      { kind: 'answer' },
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(next(change)).toEqual(expected);
  });

  it('shows a value nobody can have again, and once more when she changes it to another such value', () => {
    expect(next({ values: { sbp: 999, dbp: 80 } })).toMatchObject({ kind: 'doubt', questions: [{ field: 'sbp' }] });
    expect(next({ values: { sbp: 998, dbp: 80 }, kept: { sbp: 999 } })).toMatchObject({ kind: 'doubt' });
  });

  it('asks about each number of a contradiction in words that say what is wrong', () => {
    const found = next({ values: { sbp: 80, dbp: 120 } });
    const words = found.kind === 'doubt' ? found.questions.map(doubtWords) : [];
    expect(words).toEqual(['低压应该比高压小。请再看一看', '低压应该比高压小。请再看一看']);
  });

  it('names the value it doubts', () => {
    expect(doubtWords({ field: 'sbp', value: 999, range: [50, 280] })).toBe('高压 999？请再看一看');
    expect(doubtWords({ field: 'tempC', value: 98.6, range: [30, 43] })).toBe('体温 98.6？请再看一看');
  });
});

describe('an answer to a question', () => {
  const answered = (change: Partial<ReportForm>, question: 'symptomatic' | 'fmDropPct', index: number) => {
    const answer = EXTRA_QUESTIONS[question].answers[index];
    if (answer === undefined) throw new Error('no such answer');
    const put = afterReportEvent(formOf(change), { kind: 'question-put', question });
    return afterReportEvent(put, { kind: 'question-answered', signs: answer.signs, values: answer.values });
  };

  it('turns a low pressure she feels into an emergency', () => {
    const form = answered({ values: { sbp: 85, dbp: 50 } }, 'symptomatic', 0);
    expect(assess(form).urgency).toBe('emergency');
  });

  it('does not take "no" or "cannot say" for knowledge, and does not ask again', () => {
    for (const index of [1, 2]) {
      const form = answered({ values: { sbp: 85, dbp: 50 } }, 'symptomatic', index);
      expect(assess(form).missing).toContain('symptomatic');
      expect(nextBeforeAnswer(form, assess(form))).toEqual({ kind: 'answer' });
    }
  });

  it('sends her to hospital for fewer movements than usual, whatever she counted', () => {
    expect(assess(answered({ values: { fm2h: 15 } }, 'fmDropPct', 0)).urgency).toBe('today');
    expect(assess(answered({ values: { fm2h: 15 } }, 'fmDropPct', 1)).missing).not.toContain('fmDropPct');
  });

  it('ticks only signs that exist', () => {
    for (const { answers } of Object.values(EXTRA_QUESTIONS))
      for (const { signs } of answers) expect(signs.filter((id) => signById(id) === undefined)).toEqual([]);
  });
});
