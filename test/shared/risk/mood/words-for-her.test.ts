import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../shared/risk/mood/answers.ts';
import { scoreEpds } from '../../../../shared/risk/mood/epds.ts';
import { PHQ9 } from '../../../../shared/risk/mood/phq9.ts';
import { PHQ9_OPTIONS, PHQ9_QUESTIONS } from '../../../../shared/risk/mood/phq9-questions.ts';
import { MOOD_SENTENCES, moodWordsForHer } from '../../../../shared/risk/mood/words-for-her.ts';

const told = (answers: Answers) => moodWordsForHer(scoreEpds(answers)).map(({ words }) => words);
const calm: Answers = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

describe('what she is told after a scale', () => {
  it('names no illness, no score, no band, and never that all is well', () => {
    const all = MOOD_SENTENCES.map(({ words }) => words).join('');
    expect(all).not.toMatch(/抑郁|焦虑|症|病|障碍|疾|分数|得分|轻度|中度|重度|阳性|阴性|正常|放心|没事|！|!/);
  });

  it('names somebody to talk to now when she has thought of harming herself, also on an unfinished form', () => {
    for (const answers of [
      [...calm.slice(0, 9), 1],
      [...calm.slice(0, 8), null, 1],
    ] as const) {
      expect(told(answers as Answers)).toEqual(
        expect.arrayContaining(['今天就和医生谈一谈。', '想有人听您说话，打12356。', '马上有危险的时候，打120。']),
      );
    }
  });

  it('says what an unfinished form still needs', () => {
    expect(told([null, ...calm.slice(1)]).join('')).toContain('还有几题没填');
    expect(told(calm).join('')).not.toContain('没填');
  });

  it('holds one idea a line, each with its own id and none signed', () => {
    expect(MOOD_SENTENCES.filter(({ words }) => [...words].length > 25)).toEqual([]);
    expect(new Set(MOOD_SENTENCES.map(({ id }) => id)).size).toBe(MOOD_SENTENCES.length);
    expect(MOOD_SENTENCES.every(({ verified }) => verified === false)).toBe(true);
  });
});

describe('the questions', () => {
  it('of PHQ-9 are nine with four options, none signed', () => {
    expect(PHQ9_QUESTIONS).toHaveLength(PHQ9.items);
    expect(PHQ9_OPTIONS).toHaveLength(4);
    expect(PHQ9_QUESTIONS.map(({ id, verified }) => [id, verified])).toEqual(
      Array.from({ length: 9 }, (_, index) => [`phq9-${index + 1}`, false]),
    );
  });

  it('of EPDS are nowhere: their wording is under copyright', () => {
    const folder = fileURLToPath(new URL('../../../../shared/risk/mood/', import.meta.url));
    const texts = readdirSync(folder).map((file) => readFileSync(`${folder}${file}`, 'utf8'));
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.join('')).not.toMatch(/有趣|自责|无缘无故|应付不过来|哭|能够?看到/);
  });
});
