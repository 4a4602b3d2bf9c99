import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CareChild, CareInput, CareMark } from '../../../shared/care/care-input.ts';
import { planCare } from '../../../shared/care/plan-care.ts';
import { careRow } from '../../../shared/care/schedule/index.ts';
import { addMonths } from '../../../shared/time/add-months.ts';
import { addDays, type CalendarDate, daysBetween } from '../../../shared/time/calendar-date.ts';
import { DISTANCES, TABLE } from './care-table.ts';

/** Days around leap days and year ends among them. */
const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2019-12-25' as CalendarDate, days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const anyCase = fc
  .record({
    lmp: anyDay,
    today: fc.integer({ min: 0, max: 420 }),
    enrolled: fc.integer({ min: 0, max: 300 }),
    born: maybe(fc.integer({ min: 160, max: 300 })),
    discharge: maybe(fc.integer({ min: 0, max: 12 })),
    lost: fc.boolean(),
    olderChild: maybe(fc.integer({ min: 300, max: 4000 })),
    weight: maybe(fc.integer({ min: 900, max: 4500 })),
    hbsag: fc.constantFrom(undefined, 'positive' as const, 'negative' as const),
    marks: fc.array(
      fc.record({
        row: fc.constantFrom(null, ...TABLE.map(([id]) => id)),
        kind: fc.constantFrom('antenatal-return', 'postpartum-visit', 'day-42', 'child-check', 'vaccination'),
        at: fc.integer({ min: 0, max: 400 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ lmp, today, enrolled, born, discharge, lost, olderChild, weight, hbsag, marks }) => {
    const deliveredOn = born === null ? null : addDays(lmp, born);
    const child = (childId: string, bornOn: CalendarDate): CareChild => ({
      childId,
      pregnancyId: 'p',
      bornOn,
      diedOn: null,
      birthWeightG: weight,
    });
    const given: CareInput = {
      pregnancy: {
        pregnancyId: 'p',
        dueDate: addDays(lmp, 280),
        enrolledOn: addDays(lmp, enrolled),
        deliveredOn,
        dischargedOn: deliveredOn === null || discharge === null ? null : addDays(deliveredOn, discharge),
        lostOn: lost && deliveredOn === null ? addDays(lmp, Math.min(today, 150)) : null,
      },
      children: [
        ...(deliveredOn === null ? [] : [child('a', deliveredOn), child('b', deliveredOn)]),
        ...(olderChild === null ? [] : [child('old', addDays(lmp, -olderChild))]),
      ],
      ...(hbsag === undefined ? {} : { hbsag }),
      done: ['p', 'a', 'old'].map((subjectId) => ({
        subjectId,
        marks: marks.map(({ row, kind, at }): CareMark => ({ row, kind, on: addDays(lmp, at) })),
      })),
    };
    return { given, lmp, today: addDays(lmp, today) };
  });

const runs = { numRuns: 300 };

describe('whoever she is and whatever was done', () => {
  test('every task stands once, no window of pregnancy opens before its first day by the due date', () => {
    fc.assert(
      fc.property(anyCase, ({ given, lmp, today }) => {
        const tasks = planCare(given, today);
        expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
        for (const { rowId, earliest, latest, state } of tasks) {
          const [, anchor, start] = TABLE.find(([id]) => id === rowId) ?? ['', '', 0];
          if (anchor === 'lmp') expect(daysBetween(lmp, earliest)).toBe(start);
          if (latest !== null) expect(latest >= earliest).toBe(true);
          if (state === 'due' || state === 'overdue') expect(earliest <= today).toBe(true);
        }
      }),
      runs,
    );
  });

  test('a corrected due date loses no task and undoes nothing written for a row', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: -30, max: 30 }), ({ given, today }, by) => {
        const moved = { ...given, pregnancy: { ...given.pregnancy, dueDate: addDays(given.pregnancy.dueDate, by) } };
        const [before, after] = [planCare(given, today), planCare(moved, today)];
        expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
        const written = new Set(
          given.done.flatMap(({ subjectId, marks }) => marks.map(({ row }) => `${row}:${subjectId}`)),
        );
        for (const { id, state } of before)
          if (state === 'done' && written.has(id)) expect(after.find((task) => task.id === id)?.state).toBe('done');
      }),
      runs,
    );
  });

  test('time undoes nothing: what is done today is done tomorrow, and what is missed is never due again', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 200 }), ({ given, today }, later) => {
        const after = new Map(planCare(given, addDays(today, later)).map(({ id, state }) => [id, state]));
        for (const { id, state } of planCare(given, today)) {
          if (state === 'done') expect(after.get(id)).toBe('done');
          if (state === 'missed') expect(['missed']).toContain(after.get(id));
        }
      }),
      runs,
    );
  });

  test('after a loss she has none', () => {
    fc.assert(
      fc.property(anyCase, ({ given, lmp, today }) => {
        const lost = { ...given, pregnancy: { ...given.pregnancy, deliveredOn: null, lostOn: addDays(lmp, 60) } };
        expect(planCare(lost, today).filter(({ subjectId }) => subjectId === 'p')).toEqual([]);
      }),
      runs,
    );
  });
});

test('a child vaccinated whenever somebody comes, however late, is never given a dose too young or too soon', () => {
  const visits = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 5, maxLength: 40 });
  fc.assert(
    fc.property(anyDay, visits, fc.integer({ min: 1, max: 3 }), (bornOn, gaps, most) => {
      const marks: CareMark[] = [];
      let day = bornOn;
      for (const gap of gaps) {
        day = addDays(day, gap);
        const tasks = planCare(
          {
            pregnancy: {
              pregnancyId: 'p',
              dueDate: bornOn,
              enrolledOn: bornOn,
              deliveredOn: bornOn,
              dischargedOn: null,
              lostOn: null,
            },
            children: [{ childId: 'c', pregnancyId: 'p', bornOn, diedOn: null, birthWeightG: 3000, hpvEligible: true }],
            done: [{ subjectId: 'c', marks }],
          },
          day,
        );
        const ripe = tasks.filter(
          ({ group, state }) => group === 'vaccine' && (state === 'due' || state === 'overdue'),
        );
        for (const { rowId } of ripe.slice(0, most)) marks.push({ row: rowId, kind: 'vaccination', on: day });
      }
      const on = new Map(marks.map((mark) => [mark.row ?? '', mark.on]));
      for (const [id, , months] of TABLE) {
        const given = on.get(id);
        if (id.startsWith('vac-') && given !== undefined) expect(given >= addMonths(bornOn, months)).toBe(true);
      }
      for (const [dose, after, unit, least] of DISTANCES) {
        const [given, before] = [on.get(dose), on.get(after)];
        if (given === undefined) continue;
        expect(before).toBeDefined();
        const soonest = unit === 'days' ? addDays(before ?? given, least) : addMonths(before ?? given, least);
        expect([dose, given >= soonest]).toEqual([dose, true]);
      }
      const live = marks
        .filter(({ row }) => careRow(row ?? '')?.injectedLive === true)
        .map((mark) => mark.on)
        .sort();
      live.forEach((given, at) => {
        const before = live[at - 1];
        if (before !== undefined && before !== given) expect(daysBetween(before, given)).toBeGreaterThanOrEqual(28);
      });
      // Nothing is begun again: each dose once.
      expect(new Set(marks.map(({ row }) => row)).size).toBe(marks.length);
    }),
    { numRuns: 150 },
  );
});

test('the plan is the same whatever the machine’s time zone', () => {
  const program = `import { planCare } from '${resolve('shared/care/plan-care.ts')}';
    const pregnancy = { pregnancyId: 'p', dueDate: '2026-03-29', enrolledOn: '2025-08-01', deliveredOn: '2026-03-08', dischargedOn: null, lostOn: null };
    const child = { childId: 'c', pregnancyId: 'p', bornOn: '2026-03-08', diedOn: null, birthWeightG: null };
    console.log(JSON.stringify(['2026-03-08', '2026-03-29', '2026-11-01', '2028-02-29'].map((day) => planCare({ pregnancy, children: [child], done: [] }, day))));`;
  const plans = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'].map((zone) =>
    execFileSync(process.execPath, ['--import', 'tsx/esm', '--input-type=module', '-e', program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );
  expect(new Set(plans).size).toBe(1);
  expect(plans[0]?.length).toBeGreaterThan(1000);
});
