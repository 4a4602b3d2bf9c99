import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { signOffDocument } from '../../../api/_server/hosting/sign-off/document.ts';
import { PLAIN_WORDS } from '../../../shared/danger/plain-words.ts';
import { SIGNS } from '../../../shared/danger/signs/index.ts';
import { unverifiedRows } from '../../../shared/danger/unverified.ts';
import { HER_WORDS } from '../../../shared/risk/explain/her-words.ts';
import { ladderReading, readingOf } from '../../../shared/risk/explain/reading.ts';
import { NUMBER_FACTS } from '../../../shared/risk/facts/facts.ts';
import { GAPS } from '../../../shared/risk/gaps.ts';
import { LADDERS } from '../../../shared/risk/ladders.ts';
import { PROVENANCE } from '../../../shared/risk/national/provenance.ts';
import { READING_NOTES } from '../../../shared/risk/national/reading-notes.ts';
import { countyClauseRows } from '../../../shared/risk/routing/county-sign-off.ts';
import { ALL_RULES, ruleById } from '../../../shared/risk/rule-index.ts';
import { unverifiedRiskRows } from '../../../shared/risk/unverified.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const printed = signOffDocument();
const rows = unverifiedRiskRows();
const idsOf = (part: string) => rows.filter((row) => row.part === part).map(({ id }) => id);
const statusCount = (prefix: string) => {
  const count: Record<string, number> = {};
  for (const id of Object.keys(PROVENANCE).filter((key) => key.startsWith(prefix))) {
    const { status } = PROVENANCE[id] ?? { status: 'none' };
    count[status] = (count[status] ?? 0) + 1;
  }
  return count;
};

describe('where the words of the rows were read', () => {
  it('is known of every row of the three forms and of no other', () => {
    expect(Object.keys(PROVENANCE).sort()).toEqual(ALL_RULES.map(({ id }) => id).sort());
  });

  it('is counted as it was found', () => {
    expect(statusCount('asm-')).toEqual({
      seen: 46,
      'seen-hospital-list': 48,
      'seen-partial': 1,
      'knowledge-unverified': 16,
    });
    expect(statusCount('scr-')).toEqual({ seen: 7, 'seen-in-provincial-copy': 36, 'knowledge-unverified': 15 });
    expect(statusCount('pps-')).toEqual({ seen: 44 });
  });

  it('is signed of none, and every question to a clinician belongs to a row', () => {
    expect(Object.values(PROVENANCE).filter(({ verified }) => verified)).toEqual([]);
    expect(Object.keys(READING_NOTES).filter((id) => ruleById(id) === undefined)).toEqual([]);
  });
});

describe('how the program reads a row', () => {
  it.each([
    ['asm-orange-2.6.2', '血红蛋白 >40 g/L 且 血红蛋白 ≤60 g/L；必须有数值，没勾不能当“否”'],
    ['asm-yellow-1.3', '由医生勾选'],
    ['asm-yellow-3.10', '孕周 ≥孕36周 且 已知不是“胎位为头位”'],
    ['asm-orange-3.3', '瘢痕子宫 且 末次子宫手术日期到末次月经不足18个月'],
    ['asm-purple-P', '有确诊的传染病；或由医生勾选；敏感'],
    ['scr-6.8', '血清铁蛋白 <20 μg/L；建议项目，没做不算缺'],
    ['asm-green-G', '其他每一行都答“否”'],
  ])('says of %s: %s', (id, words) => {
    const rule = ruleById(id);
    expect(rule === undefined ? '' : readingOf(rule)).toBe(words);
  });

  it('prints each boundary of a ladder on the side it belongs to', () => {
    const reading = (id: string) => LADDERS.filter((ladder) => ladder.id === id).map(ladderReading);
    expect(reading('haemoglobin')).toEqual(['≤40 红色，≤60 橙色，<110 黄色，再高 不标']);
    expect(reading('mitral-area')).toEqual(['<1.5 红色，恰为1.5 交医生判定，再高 橙色']);
  });
});

describe('the list of what must still be signed', () => {
  it('leaves out no row, ladder, gap, range, sentence or clause', () => {
    expect(idsOf('row')).toEqual(ALL_RULES.map(({ id }) => id));
    expect(idsOf('ladder')).toEqual(LADDERS.map(({ id }) => id));
    expect(idsOf('gap')).toHaveLength(GAPS.length);
    expect(idsOf('plausible-range')).toEqual(NUMBER_FACTS.map(({ name }) => name));
    expect(idsOf('her-words')).toEqual(expect.arrayContaining(Object.keys(HER_WORDS).map((id) => `her-${id}`)));
    expect(idsOf('mood')).toEqual(expect.arrayContaining(['PHQ-9 自伤', 'EPDS 自伤', 'EPDS 复查', 'phq9-9']));
    for (const { part, id } of countyClauseRows()) expect(idsOf(`county-${part}`)).toContain(id);
  });

  it('says of each what it is, where it comes from and where it stands, each once', () => {
    expect(rows.filter(({ claim, source, status }) => claim === '' || source === '' || status === '')).toEqual([]);
    const names = rows.map(({ part, id, claim }) => `${part} ${id} ${claim}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('marks the default of every setting, once', () => {
    const settings = rows.filter(({ part }) => part === 'county-setting');
    const questions = new Set(settings.map(({ note }) => note));
    expect(settings.filter(({ reading }) => reading.startsWith('默认'))).toHaveLength(questions.size);
  });
});

describe('the paper to sign', () => {
  it('is what the program prints: `npm run clinical:sign-off` after every change of a rule', () => {
    expect(readFileSync(join(root, 'docs/clinical-sign-off.md'), 'utf8')).toBe(printed);
  });

  it('holds every row of the forms: code, exact words, reading', () => {
    const missing = ALL_RULES.filter((rule) => {
      const words = rule.heading === '' ? rule.text : `〔${rule.heading}〕${rule.text}`;
      return !printed.includes(`| ${rule.code} | ${words} | ${readingOf(rule)} |`);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('holds every other row to sign, and every danger sign with her words for it', () => {
    expect(rows.filter(({ claim }) => !printed.includes(claim)).map(({ id }) => id)).toEqual([]);
    for (const { id } of SIGNS) expect(printed).toContain(`| ${PLAIN_WORDS[id]} |`);
    for (const { id } of unverifiedRows()) expect(printed).toContain(`| ${id} |`);
  });

  it('leaves room for a signature on every row', () => {
    const lines = printed.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
    expect(lines.length).toBeGreaterThan(600);
    expect(lines.filter((line) => !line.endsWith('|  |') && !line.endsWith('| 签字 |'))).toEqual([]);
  });

  it('names no machine, no folder and no word of the program', () => {
    expect(printed).not.toMatch(/\/(work|tmp|home|root|Users|shared|api)\/|\.ts\b|localhost|undefined|\[object|NaN/);
  });
});

describe('what is only for signing', () => {
  it('is imported by nothing that is carried to a phone', () => {
    const files = ['shared', 'miniapp/src'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => `${folder}/${file}`),
    );
    const importers = (module: RegExp) =>
      files.filter((file) => module.test(readFileSync(join(root, file), 'utf8').replace(/import type .*/g, '')));
    expect(importers(/from '(?!.*handbook\/).*\/(provenance|mood\/claims|reading)\.ts'/)).toEqual([
      'shared/risk/unverified.ts',
    ]);
    expect(importers(/from '.*\/reading-notes\.ts'/)).toEqual(['shared/risk/national/provenance.ts']);
    expect(importers(/from '.*\/unverified\.ts'/)).toEqual([]);
  });
});
