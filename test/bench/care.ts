import type { CareChild, CareInput } from '../../shared/care/care-input.ts';
import { planCare } from '../../shared/care/plan-care.ts';
import { CHILD_ROWS, HER_ROWS } from '../../shared/care/schedule/index.ts';
import { addDays, type CalendarDate } from '../../shared/time/calendar-date.ts';
import { atMost, percentile, tableOf, toldOnly } from './figures.ts';

// `npm run bench:care`: the planner for a pregnancy plus two children, on days all through it, half of everything done.
const TODAY = '2026-11-23' as CalendarDate;
const CALLS = 4000;

const child = (childId: string, daysOld: number): CareChild => ({
  childId,
  pregnancyId: 'older',
  bornOn: addDays(TODAY, -daysOld),
  diedOn: null,
  birthWeightG: 3100,
  hpvEligible: true,
});

const half = (rows: readonly { readonly id: string }[]) =>
  rows.filter((_, at) => at % 2 === 0).map(({ id }) => ({ row: id, kind: 'care-mark', on: addDays(TODAY, -200) }));

const input: CareInput = {
  pregnancy: {
    pregnancyId: 'p',
    dueDate: addDays(TODAY, 60),
    enrolledOn: addDays(TODAY, -150),
    deliveredOn: null,
    dischargedOn: null,
    lostOn: null,
  },
  children: [child('a', 900), child('b', 2100)],
  hbsag: 'positive',
  done: [
    { subjectId: 'p', marks: half(HER_ROWS) },
    { subjectId: 'a', marks: half(CHILD_ROWS) },
    { subjectId: 'b', marks: half(CHILD_ROWS) },
  ],
};

const times: number[] = [];
for (let call = -500; call < CALLS; call += 1) {
  const began = performance.now();
  planCare(input, addDays(TODAY, call % 40));
  if (call >= 0) times.push(performance.now() - began);
}
const tasks = planCare(input, TODAY).length;
const figures = [
  toldOnly('plan', 'tasks of a pregnancy and two children', String(tasks)),
  atMost('plan', 'one plan, median', percentile(times, 0.5), 2, 'ms'),
  toldOnly('plan', 'one plan, p99, turns of other programs included', `${percentile(times, 0.99).toFixed(2)} ms`),
];
process.stdout.write(`${tableOf(figures)}\n`);
if (figures.some(({ met }) => met === false)) process.exitCode = 1;
