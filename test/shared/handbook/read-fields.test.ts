import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, RECORD_FORMS } from '../../../shared/handbook/forms/index.ts';
import { HOME_FORMS, HOME_KINDS } from '../../../shared/handbook/home/kinds.ts';
import type { SelfRecord } from '../../../shared/handbook/home/read-home-value.ts';
import { type ClinicValue, clinicValue, selfValue } from '../../../shared/handbook/provenance.ts';
import { readFields } from '../../../shared/handbook/read-fields.ts';
import { type ClinicRecord, readRecord, withoutCompartment } from '../../../shared/handbook/read-record.ts';
import { RECORD_KINDS } from '../../../shared/handbook/record-kinds.ts';
import { fieldWords, recordLine } from '../../../shared/handbook/record-words.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

const today = '2026-11-23' as CalendarDate;
const reading = { today, meant: [] };

describe('the forms', () => {
  test('name every field once, with ranges that hold each other', () => {
    for (const kind of RECORD_KINDS) {
      const names = fieldsOf(kind).map(({ name }) => name);
      expect([kind, names.length - new Set(names).size]).toEqual([kind, 0]);
      for (const field of fieldsOf(kind)) {
        if (field.kind !== 'number') continue;
        const [low, high] = field.range;
        const [least, most] = field.usual;
        expect([field.name, low <= least && least < most && most <= high]).toEqual([field.name, true]);
      }
    }
  });

  test('ask nowhere for the sex of a child that is not born', () => {
    const asked = RECORD_KINDS.flatMap((kind) => fieldsOf(kind).map(({ label }) => label));
    expect(asked.filter((label) => /性别|男|女/.test(label))).toEqual([]);
  });

  test('cite where their fields were read', () => {
    for (const kind of RECORD_KINDS) expect(RECORD_FORMS[kind].source).not.toBe('');
  });
});

describe('a filled-in form', () => {
  test('of numbers inside every usual range is taken as it is, and shown in words', () => {
    for (const kind of RECORD_KINDS) {
      const fields = fieldsOf(kind);
      const any = fc.record(
        Object.fromEntries(
          fields.map((field) => {
            if (field.kind === 'choice') return [field.name, fc.constantFrom(...field.choices.map(({ code }) => code))];
            if (field.kind === 'choices')
              return [
                field.name,
                fc.uniqueArray(fc.constantFrom(...field.choices.map(({ code }) => code)), { minLength: 1 }),
              ];
            if (field.kind === 'text') return [field.name, fc.constant('说明')];
            if (field.kind === 'date') return [field.name, fc.constant('2026-11-20')];
            const [least, most] = field.usual;
            return [field.name, fc.integer({ min: Math.ceil(least), max: Math.floor(most) })];
          }),
        ),
        { requiredKeys: fields.filter(({ required }) => required === true).map(({ name }) => name) as never[] },
      );
      fc.assert(
        fc.property(any, (values) => {
          const given: Record<string, unknown> = { ...values };
          // Two pressures that contradict each other are asked elsewhere.
          if (given.sbp !== undefined) given.dbp = 60;
          if (given.sbp !== undefined) given.sbp = 120;
          const read = readRecord(kind, given, reading);
          expect(read.ok).toBe(true);
          if (read.ok) expect(fieldWords(kind, read.record)).toHaveLength(Object.keys(given).length);
        }),
        { numRuns: 60 },
      );
    }
  });

  test('never throws and never takes what is of another type, whatever is sent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RECORD_KINDS), fc.dictionary(fc.string(), fc.anything()), (kind, input) => {
        const read = readRecord(kind, input, reading);
        if (read.ok)
          expect(Object.keys(read.record).every((name) => fieldsOf(kind).some((field) => field.name === name))).toBe(
            true,
          );
        else expect(read.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  test('both sides of the ranges: refused, asked, taken', () => {
    const [kg] = HOME_FORMS.weight.fields;
    if (kg === undefined) throw new Error('weight has a field');
    const reasonOf = (weightKg: number, meant: string[] = []) => {
      const read = readFields([kg], { weightKg }, { today, meant });
      return read.ok ? null : (read.problems[0]?.reason ?? null);
    };
    expect([24.9, 25, 34.9, 35, 120, 120.1, 250, 250.1].map((value) => reasonOf(value))).toEqual([
      'out-of-range',
      'asked',
      'asked',
      null,
      null,
      'asked',
      'asked',
      'out-of-range',
    ]);
    expect([reasonOf(130, ['weightKg']), reasonOf(300, ['weightKg'])]).toEqual([null, 'out-of-range']);
  });

  test('in one line says what a list needs', () => {
    expect(recordLine('antenatal-return', { sbp: 118, dbp: 76, weightKg: 62.5 })).toBe('体重 62.5 kg · 血压 118/76');
    expect(recordLine('ultrasound', { purpose: 'nt', conclusion: '未见异常' })).toBe('NT超声 · 未见异常');
    expect(recordLine('vaccination', { batch: 'A1' })).toBe('');
  });

  test('loses only the compartment where it is taken out', () => {
    expect(withoutCompartment('laboratory', { hbGperL: 104, hiv: 'negative' })).toEqual({ hbGperL: 104 });
  });
});

describe('the origin of a value', () => {
  test('is in its type: what she measured does not compile where a clinic’s value is asked', () => {
    const needsClinic = ({ value }: ClinicValue<number>): number => value;
    const needsRecord = (record: ClinicRecord): number => Object.keys(record).length;
    expect(needsClinic(clinicValue(118, today))).toBe(118);
    // @ts-expect-error a self-reported value is no clinic value
    expect(needsClinic(selfValue(118, today))).toBe(118);
    // @ts-expect-error what was measured at home is no clinic record
    expect(needsRecord({} as SelfRecord)).toBe(0);
  });

  test('is said of everything that can be measured at home', () => {
    for (const kind of HOME_KINDS) expect(HOME_FORMS[kind].fields.length).toBeGreaterThan(0);
  });
});
