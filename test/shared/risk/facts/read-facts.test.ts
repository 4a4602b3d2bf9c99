import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHOICE_FACTS, DATE_FACTS, FLAG_FACTS, LIST_FACTS, NUMBER_FACTS } from '../../../../shared/risk/facts/facts.ts';
import { type FactRefusal, readFacts } from '../../../../shared/risk/facts/read-facts.ts';
import { checkProperty } from '../../../support/check-property.ts';
import { writtenFacts } from '../../../support/risk-facts.ts';
import { factsOf } from '../given.ts';

const refusalsOf = (input: unknown): readonly FactRefusal[] => {
  const read = readFacts(input);
  return read.ok ? [] : read.refusals;
};
const codesOf = (input: unknown) => refusalsOf(input).map(({ field, code }) => [field, code]);
const named = <T extends { readonly name: string }>(specs: readonly T[]) =>
  specs.map((spec) => [spec.name, spec] as const);

describe('a number', () => {
  test.each(named(NUMBER_FACTS))('%s is taken at both ends of its range and refused beyond them', (name, spec) => {
    const [low, high] = spec.range;
    const step = 'whole' in spec ? 1 : 0.01;
    for (const value of [low, high]) expect(refusalsOf({ [name]: value })).toEqual([]);
    for (const value of [low - step, high + step, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN]) {
      expect(refusalsOf({ [name]: value })).toEqual([
        { field: name, code: 'out-of-range', message: expect.stringContaining(spec.label), range: [low, high] },
      ]);
    }
  });

  test.each(named(NUMBER_FACTS))('%s is no text, no digits of full width, no list and no yes', (name, spec) => {
    for (const value of [String(spec.range[0]), '１２０', '', [], [spec.range[0]], {}, true, false, 12n]) {
      expect(codesOf({ [name]: value })).toEqual([[name, 'wrong-type']]);
    }
    expect(refusalsOf({ [name]: '１２０' })[0]?.message).toBe(`${spec.label}应是数字`);
  });

  test.each(named(NUMBER_FACTS))('%s is whole where it counts, and only there', (name, spec) => {
    const between = (spec.range[0] + spec.range[1]) / 2;
    const broken = Math.floor(between) + 0.5;
    expect(codesOf({ [name]: broken })).toEqual('whole' in spec ? [[name, 'out-of-range']] : []);
  });

  test('tells the range, its unit and that it is whole', () => {
    expect(refusalsOf({ hbGperL: 12 })[0]?.message).toBe('血红蛋白应在20～250之间（g/L），请再看一看');
    expect(refusalsOf({ ageYears: 28.5 })[0]?.message).toBe('年龄应在8～65的整数之间（周岁），请再看一看');
  });

  test('zero is a value', () => {
    expect(factsOf({ parity: 0, cesareanCount: 0, plt10e9perL: 0 })).toMatchObject({ parity: 0, plt10e9perL: 0 });
  });
});

describe('a yes or no, a choice, a day, a list', () => {
  test.each(named(FLAG_FACTS))('%s is true or false', (name, { label }) => {
    expect(factsOf({ [name]: false })).toMatchObject({ [name]: false });
    expect(factsOf({ [name]: true })).toMatchObject({ [name]: true });
    for (const value of [0, 1, '是', 'true', []]) expect(codesOf({ [name]: value })).toEqual([[name, 'wrong-type']]);
    expect(refusalsOf({ [name]: 1 })[0]?.message).toBe(`${label}应是是或否`);
  });

  test.each(named(CHOICE_FACTS))('%s is one of its words', (name, { label, values }) => {
    for (const value of values) expect(factsOf({ [name]: value })).toMatchObject({ [name]: value });
    for (const value of ['', 'Positive', '阳性', 'toString', true, 1]) {
      expect(codesOf({ [name]: value })).toEqual([[name, 'wrong-type']]);
    }
    expect(refusalsOf({ [name]: '' })[0]?.message).toBe(`${label}应是以下之一：${values.join('、')}`);
  });

  test.each(named(DATE_FACTS))('%s is a day that exists', (name, { label }) => {
    for (const value of ['2026-03-10', '2024-02-29'])
      expect(factsOf({ [name]: value })).toMatchObject({ [name]: value });
    for (const value of [
      '2026-02-29',
      '2026-3-10',
      '2026-03-10T00:00:00Z',
      '２０２６-03-10',
      '',
      20260310,
      {},
      ['2026-03-10'],
    ]) {
      expect(codesOf({ [name]: value })).toEqual([[name, 'wrong-type']]);
    }
    expect(refusalsOf({ [name]: '' })[0]?.message).toBe(`${label}应是存在的日期（年-月-日）`);
  });

  test.each(named(LIST_FACTS))('%s is a list of short words', (name, { label }) => {
    const longest = '毒'.repeat(100);
    for (const value of [[], ['梅毒'], ['梅毒', '结核病'], [longest]]) {
      expect(factsOf({ [name]: value })).toMatchObject({ [name]: value });
    }
    for (const value of ['梅毒', {}, [''], ['  '], [`${longest}毒`], [1], [null], ['梅毒', 1]]) {
      expect(codesOf({ [name]: value })).toEqual([[name, 'wrong-type']]);
    }
    expect(refusalsOf({ [name]: '' })[0]?.message).toBe(`${label}应是一列文字`);
  });
});

describe('ticks', () => {
  test('are yes or no by the id of a row', () => {
    const checked = { 'asm-red-1.4': true, 'scr-7.8.1': false, 'pps-3.6': true, 'asm-green-G': false };
    expect(factsOf({ checked })).toEqual({ checked });
    expect(factsOf({ checked: {} })).toEqual({ checked: {} });
    expect(factsOf({ formComplete: false })).toEqual({ formComplete: false });
  });

  test('of rows that do not exist are refused by their name', () => {
    for (const id of ['asm-red-9.9', 'toString', 'constructor', 'hasOwnProperty', '']) {
      expect(codesOf({ checked: { [id]: true } })).toEqual([[`checked.${id}`, 'unknown-field']]);
    }
    expect(codesOf(JSON.parse('{"checked":{"__proto__":true}}'))).toEqual([['checked.__proto__', 'unknown-field']]);
  });

  test('are neither words nor numbers nor a list', () => {
    for (const value of ['是', 1, null, [true]]) {
      expect(refusalsOf({ checked: { 'asm-red-1.4': value } })).toEqual([
        { field: 'checked.asm-red-1.4', code: 'wrong-type', message: '勾选项应是是或否' },
      ]);
    }
    for (const value of [true, 'asm-red-1.4', ['asm-red-1.4'], 1]) {
      expect(refusalsOf({ checked: value })).toEqual([
        { field: 'checked', code: 'wrong-type', message: '勾选项应是行号与是否' },
      ]);
    }
    expect(refusalsOf({ formComplete: '是' })).toEqual([
      { field: 'formComplete', code: 'wrong-type', message: '全表已问完应是是或否' },
    ]);
  });
});

describe('what is not a fact', () => {
  test('is refused by its name, the names every object has included', () => {
    for (const name of [
      'haemoglobin',
      'constructor',
      'toString',
      'valueOf',
      'hasOwnProperty',
      'creatinineRatio',
      '',
      ' bmi',
    ]) {
      for (const value of [1, null, true]) expect(codesOf({ [name]: value })).toEqual([[name, 'unknown-field']]);
    }
    for (const text of ['{"__proto__":{"hbGperL":38}}', '{"__proto__":null}', '{"__proto__":1}']) {
      expect(codesOf(JSON.parse(text))).toEqual([['__proto__', 'unknown-field']]);
    }
  });

  test('is shown short', () => {
    expect(refusalsOf({ ['长'.repeat(60)]: 1 })).toEqual([
      { field: '长'.repeat(60), code: 'unknown-field', message: `没有“${'长'.repeat(40)}”这一项` },
    ]);
  });

  test('is anything but an object', () => {
    for (const input of [undefined, null, 'hbGperL', 38, true, [], [{ hbGperL: 38 }]]) {
      expect(refusalsOf(input)).toEqual([{ field: '', code: 'wrong-type', message: '应是一组事实' }]);
    }
  });
});

describe('reading', () => {
  test('takes null for unknown, like absence', () => {
    const everything = [...NUMBER_FACTS, ...FLAG_FACTS, ...CHOICE_FACTS, ...DATE_FACTS, ...LIST_FACTS];
    const names = [...everything.map(({ name }) => name), 'checked', 'formComplete'];
    for (const nothing of [null, undefined]) {
      expect(factsOf(Object.fromEntries(names.map((name) => [name, nothing])))).toEqual({});
    }
  });

  test('refuses everything that is wrong at once, by field, before it looks for contradictions', () => {
    expect(codesOf({ sbp: 80, dbp: 120, hbGperL: 400, hbsag: 'yes', nothing: 1 })).toEqual([
      ['hbGperL', 'out-of-range'],
      ['hbsag', 'wrong-type'],
      ['nothing', 'unknown-field'],
    ]);
  });

  test('reads what it read to the same facts, but for the quotient it works out', () => {
    checkProperty(
      fc.property(writtenFacts, (written) => {
        const { creatinineRatio, ...facts } = factsOf(written);
        expect(factsOf(facts)).toEqual({ ...facts, ...(creatinineRatio === undefined ? {} : { creatinineRatio }) });
      }),
    );
  });

  test('keeps every fact as it was written', () => {
    checkProperty(
      fc.property(writtenFacts, (written) => {
        expect(factsOf(written)).toMatchObject(written);
      }),
    );
  });

  test('never throws, whatever it is given', () => {
    checkProperty(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (input) => {
        expect(typeof readFacts(input).ok).toBe('boolean');
      }),
    );
    const names = fc.constantFrom('hbGperL', 'hbsag', 'lmp', 'confirmedInfection', 'checked', 'uterineScar');
    checkProperty(
      fc.property(fc.dictionary(names, fc.anything()), (input) => {
        expect(refusalsOf(input).filter(({ message, field }) => message === '' || field === '')).toEqual([]);
      }),
    );
  });
});
