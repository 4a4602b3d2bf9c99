import { describe, expect, it } from 'vitest';
import { curveParts } from '../../../miniapp/src/book/curves/book-curves.ts';
import {
  kindsFor,
  measuredRows,
  phaseOf,
  reportValuesOf,
  valuesInLine,
} from '../../../miniapp/src/book/measure/measure-view.ts';
import { planParts } from '../../../miniapp/src/book/plan/plan-view.ts';
import { changeLines, valueLines } from '../../../miniapp/src/book/record/record-view.ts';
import { recordRows } from '../../../miniapp/src/her-record/record-rows.ts';
import type { RecordVersion } from '../../../shared/contract/her-book.ts';
import { afterBirth, by, day, homePoint, PREGNANCY, sampleHerBook, sampleRecord, twin } from './sample-her-book.ts';

const lost = () => {
  const book = sampleHerBook();
  return { ...book, pregnancies: book.pregnancies.map((each) => ({ ...each, lostOn: day('2026-11-01') })) };
};

describe('a record of hers', () => {
  it('says what each value means at her week, beside the slip’s own range', () => {
    const [hb, plt] = valueLines(sampleHerBook(), sampleRecord());
    expect(hb).toMatchObject({
      label: '血红蛋白',
      words: '104 g/L',
      reference: '参考 110～150',
      meaning: { tone: 'ask' },
    });
    expect(plt).toMatchObject({ meaning: { tone: 'inside' } });
  });

  it('says what every correction changed, by whom and why, the newest first', () => {
    const version = (over: Partial<RecordVersion>): RecordVersion => ({
      version: 1,
      happenedOn: day('2026-11-20'),
      by,
      reason: null,
      values: { hbGperL: 104 },
      references: {},
      ...over,
    });
    const lines = changeLines({ kind: 'laboratory' }, [
      version({}),
      version({
        version: 2,
        reason: '抄错了',
        values: { hbGperL: 106, plt10e9perL: 200 },
        happenedOn: day('2026-11-19'),
      }),
    ]);
    expect(lines.map(({ title }) => title)).toEqual([
      '日期从2026年11月20日改为2026年11月19日；血红蛋白从104改为106；血小板从没写改为200',
      '第一次写下',
    ]);
    expect(lines[0]?.note).toContain('周医生，原因：抄错了');
  });

  it('names the child, and twins apart', () => {
    const records = ['a', 'b'].map((childId) =>
      sampleRecord({ kind: 'child-check', childId: childId as never, values: { weightKg: 3 } }),
    );
    expect(recordRows(afterBirth({ records })).map(({ title }) => title)).toEqual([
      '大宝 · 儿童健康检查',
      '宝宝2 · 儿童健康检查',
    ]);
  });
});

describe('what she measures', () => {
  it('is asked by where she is: movements in pregnancy, the baby’s values once there is one', () => {
    expect(kindsFor(sampleHerBook())).toEqual(['blood-pressure', 'weight', 'glucose', 'movements', 'temperature']);
    expect(kindsFor(afterBirth())).toContain('baby-growth');
    expect(kindsFor(afterBirth())).not.toContain('movements');
    expect(kindsFor(lost())).not.toContain('movements');
    expect(kindsFor(afterBirth({ children: [{ ...twin('a', 1), diedOn: day('2026-11-12') }] }))).not.toContain(
      'baby-growth',
    );
  });

  it('is judged as hers or as a newborn’s, and a grown baby’s temperature by nobody here', () => {
    expect(phaseOf('blood-pressure', sampleHerBook(), undefined, day('2026-11-23'))).toBe('pregnancy');
    expect(phaseOf('blood-pressure', afterBirth(), undefined, day('2026-11-23'))).toBe('postpartum');
    expect(phaseOf('blood-pressure', lost(), undefined, day('2026-11-23'))).toBe('postpartum');
    expect(phaseOf('baby-temperature', afterBirth(), twin('a', 1), day('2026-12-08'))).toBe('newborn');
    expect(phaseOf('baby-temperature', afterBirth(), twin('a', 1), day('2026-12-09'))).toBeNull();
    expect(phaseOf('baby-growth', afterBirth(), twin('a', 1), day('2026-11-23'))).toBeNull();
    expect(reportValuesOf({ sbp: 165, dbp: 112, when: 'fasting', weightKg: 60 })).toEqual({ sbp: 165, dbp: 112 });
  });

  it('stands newest first, and what has not arrived says so', () => {
    const series = { subjectId: PREGNANCY as string, kind: 'blood-pressure' as const, more: false };
    const book = sampleHerBook({
      homeSeries: [{ ...series, points: [homePoint('one', '2026-11-20', { sbp: 118, dbp: 76 })] }],
    });
    const waiting = (id: string, refusedBecause: string | null) => ({
      id,
      kind: 'blood-pressure' as const,
      on: day('2026-11-23'),
      clock: '08:00',
      values: { sbp: 121, dbp: 80 },
      refusedBecause,
    });
    const rows = measuredRows(book, 'blood-pressure', PREGNANCY, [waiting('two', null), waiting('one', null)]);
    expect(rows.map(({ title, note }) => `${title} ${note}`)).toEqual([
      '121/80 2026年11月23日 08:00 · 还没送到，会自己送',
      '118/76 2026年11月20日 07:30',
    ]);
    const [refused] = measuredRows(book, 'blood-pressure', PREGNANCY, [waiting('two', '没有这个宝宝')]);
    expect(refused?.note).toContain('没有收下：没有这个宝宝');
    expect(valuesInLine({ weightKg: 3.6, lengthCm: 52 })).toBe('3.6 kg · 52 cm');
  });
});

describe('what to do when', () => {
  it('puts first what presses, each with its days, and keeps what was done', () => {
    const done = [
      {
        subjectId: PREGNANCY as string,
        marks: [{ row: 'nbph-anc-1', kind: 'antenatal-first' as const, on: day('2026-07-01') }],
      },
    ];
    const parts = planParts(sampleHerBook({ done }), day('2026-11-23'));
    expect(parts.next.map(({ title }) => title)).toContain('孕晚期第一次产检');
    expect(parts.next.length).toBeLessThanOrEqual(5);
    expect(parts.done.map(({ title, note }) => `${title} ${note}`)).toEqual(['建册，第一次产检 2026年7月1日 做了']);
  });

  it('plans nothing for her after a loss, and each twin apart after a birth', () => {
    expect(planParts(lost(), day('2026-11-23'))).toEqual({ next: [], later: [], done: [], missed: [] });
    const { next, later } = planParts(afterBirth(), day('2026-11-23'));
    const titles = [...next, ...later].map(({ title }) => title);
    expect(titles.some((title) => title.startsWith('大宝 · '))).toBe(true);
    expect(titles.some((title) => title.startsWith('宝宝2 · '))).toBe(true);
    expect(titles.join()).not.toMatch(/免疫球蛋白/);
  });
});

describe('her curves', () => {
  it('keep what the clinic measured and what she did apart, and each child its own', () => {
    const book = afterBirth({
      records: [
        sampleRecord({ kind: 'postpartum-visit', values: { sbp: 118, dbp: 76 }, references: {} }),
        sampleRecord({ kind: 'child-check', childId: 'a' as never, values: { weightKg: 2.9 }, references: {} }),
      ],
      homeSeries: [
        {
          subjectId: PREGNANCY,
          kind: 'blood-pressure',
          more: false,
          points: [homePoint('x', '2026-11-21', { sbp: 121, dbp: 80 })],
        },
      ],
    });
    const parts = curveParts(book);
    expect(parts.map(({ name, curves }) => `${name} ${curves.map(({ title }) => title).join()}`)).toEqual([
      '我 血压',
      '大宝 宝宝体重',
    ]);
    expect(parts[0]?.curves[0]?.readings.map(({ provenance }) => provenance)).toEqual(['clinic', 'self']);
    expect(parts[0]?.curves[0]?.axis).toBe('calendar');
  });

  it('draws nothing where nothing was measured', () => {
    expect(curveParts(sampleHerBook())).toEqual([]);
  });
});
