import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../shared/risk/assess.ts';
import {
  type ClinicianLine,
  clinicianText,
  explainForClinician,
} from '../../../../shared/risk/explain/explain-for-clinician.ts';
import { labelOf, reasonWords } from '../../../../shared/risk/facts/fact-words.ts';
import { CHOICE_FACTS, FLAG_FACTS, NUMBER_FACTS } from '../../../../shared/risk/facts/facts.ts';
import { readFacts } from '../../../../shared/risk/facts/read-facts.ts';
import { ruleSetOf } from '../../../../shared/risk/rule-sets.ts';
import { screen, screenPostpartum } from '../../../../shared/risk/screen.ts';

const HEALTHY = { formComplete: true, ageYears: 28, bmi: 22, hbGperL: 120, plt10e9perL: 200, fetusCount: 1 };

function factsOf(input: object) {
  const read = readFacts(input);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.facts;
}
const explained = (input: object, layer: 'national' | 'henan' = 'national') =>
  explainForClinician(assess(factsOf(input), ruleSetOf(layer)));
const of = (lines: readonly ClinicianLine[], kind: ClinicianLine['kind']) => lines.filter((line) => line.kind === kind);
const wordsOf = (lines: readonly ClinicianLine[], kind: ClinicianLine['kind']) =>
  of(lines, kind).map(({ words }) => words);

describe('what a clinician reads of an assessment', () => {
  it('shows each row that holds with its colour, its exact words, the value, the bound and the clause', () => {
    expect(of(explained({ ...HEALTHY, hbGperL: 58 }), 'finding')).toEqual([
      {
        kind: 'finding',
        words: '橙色（较高风险） 2.6.2 重度贫血（Hb 40－60g/L）',
        details: ['血红蛋白 58 g/L（>40 且 ≤60 g/L）'],
        ruleId: 'asm-orange-2.6.2',
        colour: 'orange',
        source: '国卫办妇幼发〔2017〕35号 附件2 橙色 2.6.2',
        sensitive: false,
      },
    ]);
  });

  it.each([
    [{ checked: { 'asm-yellow-1.3': true } }, ['已勾选']],
    [{ uterineScar: true }, ['瘢痕子宫：是']],
    [{ gaDays: 252, presentation: 'breech' }, ['孕周 孕36周（≥孕36周）', '胎位：臀位']],
    [{ plt10e9perL: 60, bleedingTendency: false }, ['血小板 60 ×10⁹/L（>50 且 ≤100 ×10⁹/L）', '出血倾向：否']],
    [{ ckd: true, creatinine: 120, creatinineULN: 97 }, ['慢性肾脏疾病：是', '肌酐与上限之比 1.2 倍（>1 倍）']],
    [{ hdpDiagnosis: 'preeclampsia_severe' }, ['妊娠期高血压疾病诊断：重度子痫前期']],
    [{ confirmedInfection: ['结核病', '梅毒'] }, ['确诊的传染病：结核病、梅毒']],
    [
      { uterineScar: true, lmp: '2026-04-08', lastUterineSurgeryDate: '2025-04-08' },
      ['瘢痕子宫：是', '末次子宫手术日期 2025-04-08（相隔<18个月）', '末次月经 2026-04-08（相隔<18个月）'],
    ],
  ] as const)('says of %j what was recorded and what it met', (facts, details) => {
    expect(of(explained({ ...HEALTHY, ...facts }), 'finding').map((line) => line.details)).toContainEqual(details);
  });

  it('never rounds a value across the bound it met', () => {
    expect(reasonWords({ fact: 'bmi', value: 27.98, holds: '>25 且 <28' })).toBe(
      '孕前体重指数 27.98 kg/m²（>25 且 <28 kg/m²）',
    );
    expect(reasonWords({ fact: 'bmi', value: 24.96, holds: '<25' })).toContain('24.96');
    expect(reasonWords({ fact: 'bmi', value: 22.4567, holds: '<25' })).toContain(' 22.5 ');
    expect(reasonWords({ fact: 'bmi', value: 27.99999, holds: '<28' })).toContain('27.99999');
    expect(reasonWords({ fact: 'bmi', value: 28, holds: '≥28' })).toContain(' 28 ');
  });

  it('begins with the proposal, who confirms it, whether more could come, and purple beside it', () => {
    expect(
      explained({ ...HEALTHY, hbGperL: 40 })
        .slice(0, 3)
        .map(({ words }) => words),
    ).toEqual(['建议：红色（高风险），由评估医师确认。', '没答的各行不会让颜色更高。', '紫色标识：无。']);
    expect(
      explained({ hbGperL: 100 })
        .slice(0, 3)
        .map(({ words }) => words),
    ).toEqual([
      '建议：黄色（一般风险），由评估医师确认。',
      '还有没答的或要医生判定的，颜色可能更高。',
      '紫色标识：还不能说。',
    ]);
  });

  it('shows the unassessed as no colour', () => {
    const [first] = explained({});
    expect(first).toEqual({ kind: 'result', words: '还不能提出颜色：未评估。', details: [], sensitive: false });
  });

  it('names every fact that is missing once, then each row that waits for it', () => {
    const lines = explained({ ...HEALTHY, hbGperL: null, hbsag: 'positive' });
    expect(of(lines, 'missing')).toEqual([
      expect.objectContaining({ words: '还有4行不能说：', details: ['血红蛋白', '肝功能正常'] }),
    ]);
    expect(of(lines, 'cannot-say')[0]).toMatchObject({
      words: '红色（高风险） 1.6.3 重度贫血（Hb≤40g/L）',
      details: ['还缺：血红蛋白'],
      ruleId: 'asm-red-1.6.3',
      colour: 'red',
    });
    expect(of(explained({}), 'missing')[0]?.details.slice(-1)).toEqual([expect.stringMatching(/^\d+行没有勾选$/)]);
    expect(of(explained({}), 'cannot-say').map(({ details }) => details.join(''))).toContain('还缺：这一行的勾选');
    expect(of(explained(HEALTHY), 'missing')).toEqual([]);
  });

  it('hands on what the norm places nowhere', () => {
    const lines = explained({
      ...HEALTHY,
      nyhaClass: 3,
      ejectionFractionPct: 60,
      hbsag: 'positive',
      liverFunctionNormal: false,
    });
    expect(wordsOf(lines, 'needs-clinician')).toEqual([
      '请医生判定：心功能Ⅲ～Ⅳ级：评估表没有对应的行，请医生判定（红色 1.1.9）',
      expect.stringContaining('乙肝表面抗原阳性'),
    ]);
    expect(of(lines, 'needs-clinician').map(({ sensitive }) => sensitive)).toEqual([false, true]);
  });

  it('marks the star, purple and every sensitive row, so that a list can leave them out', () => {
    const three = { ...HEALTHY, ageYears: 36, hbGperL: 100, checked: { 'asm-yellow-1.3': true } };
    expect(wordsOf(explained(three, 'henan'), 'star')).toEqual(['☆：黄色因素3个及以上。']);
    expect(wordsOf(explained(three), 'star')).toEqual([]);
    const purple = explained({ ...HEALTHY, confirmedInfection: ['梅毒'] });
    expect(
      purple
        .filter(({ words, details }) => /紫|梅毒/.test(words + details.join('')) && words !== '')
        .every(({ sensitive }) => sensitive),
    ).toBe(true);
  });

  it('ends with the rules that answered', () => {
    const { id, version, hash } = ruleSetOf('henan').ref();
    expect(explained(HEALTHY, 'henan').slice(-1)[0]?.words).toBe(`规则 ${id}，版本 ${version}，${hash}`);
  });

  it('explains an assessment as it comes back from the service', () => {
    const result = assess(factsOf({ ...HEALTHY, nyhaClass: 3 }), ruleSetOf('national'));
    const stored = { ...result, needsClinician: [{ ladder: 'nyha-class', ruleId: undefined, why: '心功能Ⅲ～Ⅳ级' }] };
    expect(wordsOf(explainForClinician(stored), 'needs-clinician')).toEqual(['请医生判定：心功能Ⅲ～Ⅳ级']);
  });

  it('shows a row this program does not have by its id, as sensitive', () => {
    const result = assess(factsOf(HEALTHY), ruleSetOf('national'));
    const old = {
      ...result,
      findings: [{ ruleId: 'asm-red-9.9', colour: 'red', because: [], source: '旧版' }],
    } as const;
    expect(of(explainForClinician(old), 'finding')[0]).toMatchObject({
      words: '红色（高风险） asm-red-9.9',
      sensitive: true,
    });
  });
});

describe('what a clinician reads of a screening', () => {
  it.each([
    [{ ...HEALTHY, ageYears: 35 }, '筛查阳性：请到二级以上医疗机构评估。', ['1.1 周岁≥35或≤18岁']],
    [{ ...HEALTHY, conceivedByART: false, otherCurrentAbnormality: false }, '筛查阴性。', []],
    [{}, '还没问完，不能算阴性。', []],
  ])('of %j says %s', (input, words, findings) => {
    const lines = explainForClinician(screen(factsOf(input)));
    expect(lines[0]?.words).toBe(words);
    expect(wordsOf(lines, 'finding')).toEqual(findings);
    expect(lines.some(({ colour }) => colour !== undefined)).toBe(false);
  });

  it('explains the postpartum form too', () => {
    const lines = explainForClinician(screenPostpartum(factsOf({ checked: { 'pps-3.3': true } })));
    expect(of(lines, 'finding')).toEqual([expect.objectContaining({ words: '3.3 恶露异常', details: ['已勾选'] })]);
    expect(of(lines, 'missing')).toHaveLength(1);
  });
});

describe('the same as text', () => {
  it('stands one idea a line, what belongs to it below', () => {
    expect(clinicianText(of(explained({ ...HEALTHY, hbGperL: 58 }), 'finding'))).toBe(
      '橙色（较高风险） 2.6.2 重度贫血（Hb 40－60g/L）\n' +
        '  血红蛋白 58 g/L（>40 且 ≤60 g/L）\n' +
        '  依据：国卫办妇幼发〔2017〕35号 附件2 橙色 2.6.2',
    );
  });

  it('never shows the name of a field or a word of the program', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            hbGperL: fc.integer({ min: 30, max: 150 }),
            plt10e9perL: fc.integer({ min: 0, max: 300 }),
            gaDays: fc.integer({ min: 0, max: 300 }),
            ckd: fc.boolean(),
            presentation: fc.constantFrom('breech', 'cephalic', 'unstable'),
            hdpDiagnosis: fc.constantFrom('hellp', 'none', 'chronic_hypertension'),
          },
          { requiredKeys: [] },
        ),
        (input) => {
          const text = clinicianText(explained(input)).split('\n').slice(0, -1).join('\n');
          for (const { name } of [...NUMBER_FACTS, ...FLAG_FACTS, ...CHOICE_FACTS]) {
            if (!['ckd', 'marfan', 'bmi'].includes(name)) expect(text).not.toContain(name);
          }
          expect(text).not.toMatch(/undefined|null|true|false|NaN|checked|asm-/);
        },
      ),
      { numRuns: 50 },
    );
    expect(labelOf('toString')).toBe('toString');
  });
});
