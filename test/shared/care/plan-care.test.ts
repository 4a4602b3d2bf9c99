import { describe, expect, test } from 'vitest';
import type { CareChild, CareInput, CarePregnancy } from '../../../shared/care/care-input.ts';
import { isLost, nextThings, tasksToFollow } from '../../../shared/care/care-lists.ts';
import type { CareTask } from '../../../shared/care/care-task.ts';
import { planCare } from '../../../shared/care/plan-care.ts';
import { CARE_ROWS, careRow } from '../../../shared/care/schedule/index.ts';
import { CARE_PROVENANCE } from '../../../shared/care/schedule/provenance.ts';
import { addMonths } from '../../../shared/time/add-months.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { TABLE } from './care-table.ts';

const LMP = '2026-01-10' as CalendarDate;
const BORN = '2024-02-29' as CalendarDate;
const DUE = addDays(LMP, 280);

const pregnancy = (over: Partial<CarePregnancy> = {}): CarePregnancy => ({
  pregnancyId: 'p',
  dueDate: DUE,
  enrolledOn: addDays(LMP, 50),
  deliveredOn: null,
  dischargedOn: null,
  lostOn: null,
  ...over,
});

const child = (over: Partial<CareChild> = {}): CareChild => ({
  childId: 'c',
  pregnancyId: 'older',
  bornOn: BORN,
  diedOn: null,
  birthWeightG: 3200,
  ...over,
});

const input = (over: Partial<CareInput> = {}): CareInput => ({
  pregnancy: pregnancy(),
  children: [],
  done: [],
  ...over,
});

const taskOf = (tasks: readonly CareTask[], rowId: string): CareTask | undefined =>
  tasks.find((task) => task.rowId === rowId);

const stateOn = (given: CareInput, rowId: string, day: CalendarDate) => taskOf(planCare(given, day), rowId)?.state;

describe('the schedule', () => {
  test('has every row of the table and says where each was read; nobody has signed any', () => {
    for (const [id] of TABLE) expect([id, careRow(id)?.id]).toEqual([id, id]);
    for (const { id } of CARE_ROWS) expect([id, CARE_PROVENANCE[id]?.verified]).toEqual([id, false]);
    expect(new Set(CARE_ROWS.map(({ id }) => id)).size).toBe(CARE_ROWS.length);
  });

  test('names nothing by a disease, and calls nothing normal', () => {
    expect(
      CARE_ROWS.filter(({ title, group }) => group !== 'vaccine' && /正常|放心|艾滋|梅毒|乙肝|！/.test(title)),
    ).toEqual([]);
  });
});

describe('the window of every row, to the day', () => {
  const delivered = pregnancy({ deliveredOn: DUE, dischargedOn: addDays(DUE, 3), gdm: true });
  const anchors: Readonly<Record<string, CalendarDate>> = {
    lmp: LMP,
    delivery: DUE,
    discharge: addDays(DUE, 3),
    birth: BORN,
  };
  test.each(TABLE.map((row) => [row[0], row] as const))('%s', (id, [, anchor, start, end]) => {
    const isChild = /^(nb|ch|vac)-/.test(id);
    const months = anchor === 'birth-months';
    const vaccine = id.startsWith('vac-');
    const base = isChild && anchor === 'discharge' ? BORN : (anchors[anchor] ?? BORN);
    const first = months ? addMonths(BORN, start) : addDays(base, start);
    const last =
      end === null ? null : months ? addDays(addMonths(BORN, vaccine ? end : end + 1), -1) : addDays(base, end);
    const before = id === 'vac-hpv-2' ? 'vac-hpv-1' : careRow(id)?.after?.row;
    const given: CareInput = input({
      pregnancy: anchor === 'lmp' ? pregnancy({ enrolledOn: LMP }) : delivered,
      children: isChild ? [child({ hpvEligible: true, hearing: 'refer' })] : [],
      done: before === undefined ? [] : [{ subjectId: 'c', marks: [{ row: before, kind: 'vaccination', on: BORN }] }],
    });
    expect(stateOn(given, id, addDays(first, -1))).toBe('upcoming');
    expect(stateOn(given, id, first)).toBe('due');
    if (last === null) return;
    expect(stateOn(given, id, last)).toBe('due');
    expect(['overdue', 'missed']).toContain(stateOn(given, id, addDays(last, 1)));
  });
});

describe('who comes late', () => {
  const late = (days: number) => pregnancy({ enrolledOn: addDays(LMP, days) });
  test('gets what is still worth doing as due, and what is not as something to be written down', () => {
    const day = addDays(LMP, 29 * 7);
    const tasks = planCare(input({ pregnancy: late(29 * 7) }), day);
    const states = Object.fromEntries(tasks.map(({ rowId, state }) => [rowId, state]));
    expect(states).toMatchObject({
      'nbph-anc-1': 'due',
      'test-ogtt': 'due',
      'test-hiv-sy-hbv': 'due',
      'nbph-anc-4': 'due',
      'test-nt': 'missed',
      'test-anomaly': 'missed',
      'nbph-anc-2': 'missed',
      'nbph-anc-5': 'upcoming',
    });
    expect(tasks[0]?.rowId).toMatch(/^(nbph-anc-1|test-hiv-sy-hbv)$/);
  });

  test('who was there and let the window pass is overdue, until birth ends it', () => {
    expect(stateOn(input(), 'test-ogtt', addDays(LMP, 203))).toBe('overdue');
    const born = input({ pregnancy: pregnancy({ deliveredOn: addDays(LMP, 260) }) });
    expect(stateOn(born, 'test-ogtt', addDays(LMP, 270))).toBe('missed');
    expect(stateOn(born, 'nbph-anc-4', addDays(LMP, 270))).toBe('missed');
  });
});

describe('what was done', () => {
  test('answers its row however late, and a visit answers the rows its day falls in', () => {
    const done = [
      {
        subjectId: 'p',
        marks: [
          { row: null, kind: 'antenatal-return', on: addDays(LMP, 120) },
          { row: 'test-nt', kind: 'care-mark', on: addDays(LMP, 80) },
        ],
      },
    ];
    const tasks = planCare(input({ done }), addDays(LMP, 210));
    expect(taskOf(tasks, 'nbph-anc-2')).toMatchObject({ state: 'done', doneOn: addDays(LMP, 120) });
    expect(taskOf(tasks, 'cma18-anc-2')?.state).toBe('done');
    expect(taskOf(tasks, 'test-nt')?.state).toBe('done');
    expect(taskOf(tasks, 'nbph-anc-3')?.state).toBe('missed');
  });

  test('a home visit is not the examination of day 42, nor the other way', () => {
    const born = pregnancy({ deliveredOn: DUE, dischargedOn: DUE });
    const mark = (kind: string, days: number) => [
      { subjectId: 'p', marks: [{ row: null, kind, on: addDays(DUE, days) }] },
    ];
    const on = (kind: string, days: number) =>
      planCare(input({ pregnancy: born, done: mark(kind, days) }), addDays(DUE, 50));
    expect(taskOf(on('postpartum-visit', 43), 'pp-42')?.state).toBe('due');
    expect(taskOf(on('day-42', 43), 'pp-42')?.state).toBe('done');
    expect(taskOf(on('postpartum-visit', 5), 'pp-visit-1')?.state).toBe('done');
  });
});

describe('the end of a pregnancy', () => {
  test('a loss ends every task of hers at once; her other children keep theirs', () => {
    const tasks = planCare(
      input({ pregnancy: pregnancy({ lostOn: addDays(LMP, 70) }), children: [child()] }),
      addDays(LMP, 71),
    );
    expect(tasks.filter(({ subjectId }) => subjectId === 'p')).toEqual([]);
    expect(tasks.some(({ subjectId }) => subjectId === 'c')).toBe(true);
  });

  test('a child that died has no task', () => {
    expect(
      planCare(input({ children: [child({ diedOn: BORN })] }), addDays(LMP, 70)).some((task) => task.subjectId === 'c'),
    ).toBe(false);
  });

  test('a birth ends what was to come and begins what follows it', () => {
    const born = input({ pregnancy: pregnancy({ deliveredOn: addDays(LMP, 250) }) });
    const tasks = planCare(born, addDays(LMP, 251));
    expect(taskOf(tasks, 'nbph-anc-5')).toMatchObject({ state: 'not-applicable', why: 'born-before' });
    expect(taskOf(tasks, 'pp-visit-1')).toMatchObject({ state: 'due', approximate: true });
    expect(taskOf(planCare(input(), addDays(LMP, 250)), 'pp-visit-1')).toBeUndefined();
  });
});

describe('vaccines', () => {
  const exposed = (over: Partial<CareChild>) =>
    planCare(input({ children: [child(over)], hbsag: 'positive' }), addMonths(BORN, 1)).map(({ rowId }) => rowId);
  test('of a child whose mother carries hepatitis B: immunoglobulin, and below 2000 g a course of its own', () => {
    expect(exposed({})).toEqual(expect.arrayContaining(['vac-hbig', 'vac-hepb-2']));
    const small = exposed({ birthWeightG: 1999 });
    expect(small).toEqual(expect.arrayContaining(['vac-hbig', 'vac-hepb-extra-1', 'vac-hepb-extra-3']));
    expect(small).not.toContain('vac-hepb-2');
    expect(exposed({ birthWeightG: 2000 })).toContain('vac-hepb-2');
  });

  test('no vaccine names what the mother carries while that is unknown', () => {
    const rows = planCare(input({ children: [child()] }), addMonths(BORN, 1)).map(({ rowId }) => rowId);
    expect(rows.filter((id) => /hbig|extra|hpv/.test(id))).toEqual([]);
  });

  test('BCG is made up for until four years and not after', () => {
    const at = (months: number) =>
      taskOf(planCare(input({ children: [child()] }), addMonths(BORN, months)), 'vac-bcg-1');
    expect([at(2)?.state, at(3)?.state, at(47)?.state]).toEqual(['due', 'overdue', 'overdue']);
    expect(at(49)).toMatchObject({ state: 'not-applicable', why: 'too-old' });
  });

  test('two injected live ones are given on one day or 28 days apart', () => {
    const mmr = addMonths(BORN, 9);
    const done = [{ subjectId: 'c', marks: [{ row: 'vac-mmr-1', kind: 'vaccination', on: mmr }] }];
    const on = (day: CalendarDate) => taskOf(planCare(input({ children: [child()], done }), day), 'vac-jel-1');
    expect(on(addDays(mmr, 1))?.earliest).toBe(addDays(mmr, 28));
    expect(on(addDays(mmr, 27))?.state).toBe('upcoming');
    expect(on(addDays(mmr, 28))?.state).toBe('due');
  });
});

describe('the lists', () => {
  test('a visit that two calendars name is one visit for her', () => {
    const things = nextThings(planCare(input(), addDays(LMP, 115)), 5);
    expect(things.filter(({ group }) => group === 'visit').length).toBeGreaterThan(0);
    expect(things.some(({ rowId }) => rowId === 'cma18-anc-2')).toBe(false);
  });

  test('a clinic calls after visits, checks and doses that are open or will be, and knows who is lost', () => {
    const rows = (days: number) => tasksToFollow(planCare(input(), addDays(LMP, days))).map(({ rowId }) => rowId);
    expect(rows(104)).toContain('nbph-anc-2');
    expect(rows(190)).toContain('nbph-anc-3');
    expect(rows(196)).not.toContain('nbph-anc-3');
    expect(rows(104)).not.toContain('test-nt');
    const doses = tasksToFollow(planCare(input({ children: [child()] }), addMonths(BORN, 2)));
    expect(doses.find(({ rowId }) => rowId === 'vac-ipv-1')?.latest).toBe(addDays(addMonths(BORN, 2), 30));
    expect([isLost(LMP, addDays(LMP, 28)), isLost(LMP, addDays(LMP, 29))]).toEqual([false, true]);
  });
});
