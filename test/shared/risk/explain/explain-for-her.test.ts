import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COME_ANYWAY } from '../../../../shared/danger/advice-steps.ts';
import type { Assessment } from '../../../../shared/risk/assess.ts';
import { RISK_COLOURS, type RiskColour } from '../../../../shared/risk/colour.ts';
import {
  type ConfirmedColour,
  explainForHer,
  type HerExplanation,
} from '../../../../shared/risk/explain/explain-for-her.ts';
import { HER_WORDS } from '../../../../shared/risk/explain/her-words.ts';
import type { RiskFacts } from '../../../../shared/risk/facts/facts.ts';
import { ASSESSMENT_RULES } from '../../../../shared/risk/national/assessment.ts';
import { SCREENING_RULES } from '../../../../shared/risk/national/screening.ts';
import { parseCalendarDate } from '../../../../shared/time/calendar-date.ts';

type Fits<T> = T extends ConfirmedColour ? true : false;
/** Checked by the compiler: nothing but a confirmed colour fits, neither a proposal, nor facts, nor a proposal with a date put on it. */
const fits: readonly [
  Fits<Assessment>,
  Fits<RiskFacts>,
  Fits<Assessment & { readonly confirmedAt: number }>,
  Fits<{ readonly colour: 'unassessed'; readonly confirmedAt: number }>,
  Fits<{ readonly colour: RiskColour; readonly confirmedAt: number }>,
] = [false, false, false, false, true];

const confirmed = (colour: RiskColour): ConfirmedColour => ({ colour, confirmedAt: 1_795_000_000_000 });
const on = parseCalendarDate('2027-02-05') ?? undefined;
const STAGES = ['pregnant', 'postpartum'] as const;
const COLOURS = [null, ...RISK_COLOURS];
const linesOf = ({ title, meaning, next, comeNow }: HerExplanation) => [title, ...meaning, ...next, ...comeNow];
const textOf = (words: HerExplanation) => linesOf(words).map((line) => line.words);
const notice = (colour: RiskColour | null, stage: (typeof STAGES)[number] = 'pregnant') =>
  explainForHer(colour === null ? null : confirmed(colour), stage, {
    placeName: '冠县妇幼保健院',
    ...(on === undefined ? {} : { on }),
  });
const every = COLOURS.flatMap((colour) =>
  STAGES.flatMap((stage) => [notice(colour, stage), explainForHer(colour && confirmed(colour), stage)]),
);

/** Conditions as the assessment and screening forms name them; complaints she may have herself are no names of disease. */
const conditions = [...ASSESSMENT_RULES, ...SCREENING_RULES.filter(({ code }) => !code.startsWith('7.'))].flatMap(
  ({ text }) =>
    text.split(/[、，；：。（）()\s—－≥≤＜＞<>/%0-9.]+/).filter((word) => word.length > 1 && !/^.色$/.test(word)),
);

describe('the notice on her handbook', () => {
  it('is made of a confirmed colour and of nothing else', () => {
    expect(fits.filter((fit) => fit)).toHaveLength(1);
  });

  it('says what an orange handbook means, what comes next and when to come at once', () => {
    expect(textOf(notice('orange'))).toEqual([
      '您的手册是橙色',
      '颜色告诉医生，怎样照看您。',
      '医生要更细心地照看您。',
      '会有专人和您联系，到生完后42天。',
      '这不是您做错了什么。',
      '约好的日子，请一定要来。',
      '产检到冠县妇幼保健院。',
      '下一次是2月5日。',
      '来的时候，带上手册和身份证。',
      '有下面的情况，不要等。',
      '抽搐、叫不醒、喘不上气、流血很多：打120。',
      '流血、流水、胎动变少、头痛眼花、肚子一直疼：今天去医院。',
      '别的不舒服，点“不舒服？点这里”。',
    ]);
  });

  it('tells her whom to ask while place and day are open', () => {
    expect(textOf(explainForHer(confirmed('green'), 'pregnant'))).toEqual(
      expect.arrayContaining(['到哪里去，请问您的医生。', '下一次是哪天，请问您的医生。']),
    );
    expect(every.flatMap(textOf).filter((words) => /[〔〕]|undefined/.test(words))).toEqual([]);
  });

  it('speaks of check-ups after birth, and of antenatal visits before it', () => {
    expect(textOf(notice('green', 'postpartum')).join('')).not.toMatch(/产检|胎动/);
    expect(textOf(notice('green', 'postpartum'))).toContain('复查到冠县妇幼保健院。');
  });

  it('gives the unassessed words of their own, none of them green’s', () => {
    const [none, green] = [notice(null), notice('green')];
    expect(none.title.words).toBe('还没有颜色');
    expect(none.meaning.map(({ words }) => words)).toContain('没有颜色，不等于绿色。');
    const greens = green.meaning.map(({ id }) => id);
    expect(none.meaning.filter(({ id }) => greens.includes(id))).toEqual([]);
    expect(none.next[0]?.id).not.toBe(green.next[0]?.id);
  });

  it('tells any two colours apart by title, meaning and next step', () => {
    for (const part of [
      COLOURS.map((colour) => notice(colour).title.words),
      COLOURS.map((colour) =>
        notice(colour)
          .meaning.map(({ words }) => words)
          .join(),
      ),
      COLOURS.map((colour) => notice(colour).next[0]?.words),
    ]) {
      expect(new Set(part).size).toBe(COLOURS.length);
    }
  });

  it.each(COLOURS)('says for %s, before and after birth, when to come at once', (colour) => {
    for (const stage of STAGES) {
      const { comeNow } = notice(colour, stage);
      expect(comeNow.map(({ words }) => words).join('')).toMatch(/打120.*今天去医院.*不舒服/);
    }
  });

  it('says so in the danger room’s own words', () => {
    expect([HER_WORDS['come-120-pregnant'], HER_WORDS['come-today-pregnant']]).toEqual(
      COME_ANYWAY.pregnancy.map(({ words }) => words),
    );
    expect([HER_WORDS['come-120-postpartum'], HER_WORDS['come-today-postpartum']]).toEqual(
      COME_ANYWAY.postpartum.map(({ words }) => words),
    );
  });

  it('names no condition of the forms', () => {
    expect(conditions).toEqual(
      expect.arrayContaining(['双胎妊娠', '瘢痕子宫', '重型肝炎', '癫痫全身发作', '剖宫产史']),
    );
    const text = Object.values(HER_WORDS).join('');
    expect(conditions.filter((condition) => text.includes(condition))).toEqual([]);
  });

  it('names no infection, no purple, no star, no mood, no risk, and never that all is well', () => {
    const text = every.flatMap(textOf).join('');
    expect(text).not.toMatch(
      /紫|传染|感染|梅毒|艾滋|乙肝|肝炎|结核|HIV|☆|抑郁|精神|贫血|血压|糖尿|病(?!历)|症|危险|风险|高危|死|畸|专案|重点/,
    );
    expect(text).not.toMatch(/正常|放心|没事|不用担心|没问题|健康|安全|！|!|[a-zA-Z<>≥≤%]/);
  });

  it('is read by somebody who left school early: one short idea a line', () => {
    for (const words of new Set(every.flatMap(textOf))) {
      expect([...words].length).toBeLessThanOrEqual(30);
      expect(words.split('。').length).toBeLessThanOrEqual(2);
    }
  });

  it('gives each sentence an id to sign, and none is signed', () => {
    const ids = new Set(every.flatMap(linesOf).map(({ id }) => id));
    expect([...ids].sort()).toEqual(
      Object.keys(HER_WORDS)
        .map((id) => `her-${id}`)
        .sort(),
    );
    expect(every.flatMap(linesOf).every(({ verified }) => verified === false)).toBe(true);
  });

  it('takes a place’s name as it is written', () => {
    const { next } = explainForHer(confirmed('red'), 'pregnant', { placeName: '$& 〔日〕医院' });
    expect(next.map(({ words }) => words)).toContain('产检到$& 〔日〕医院。');
  });

  it('carries no rule table into her pages', () => {
    const source = (file: string) =>
      readFileSync(fileURLToPath(new URL(`../../../../shared/risk/explain/${file}`, import.meta.url)), 'utf8');
    const imports = [...source('explain-for-her.ts').matchAll(/^import (type )?.* from '(.+)';$/gm)];
    expect(imports.filter(([, isType]) => isType === undefined).map(([, , path]) => path)).toEqual(['./her-words.ts']);
    expect(source('her-words.ts')).not.toMatch(/^import/m);
  });
});
