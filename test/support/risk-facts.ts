import fc from 'fast-check';
import { CHOICE_FACTS, DATE_FACTS, FLAG_FACTS, NUMBER_FACTS, type NumberFact } from '../../shared/risk/facts/facts.ts';
import { readFacts } from '../../shared/risk/facts/read-facts.ts';
import { ALL_RULES } from '../../shared/risk/rule-index.ts';
import { addDays, type CalendarDate, parseCalendarDate } from '../../shared/time/calendar-date.ts';

/** Facts as a clinic would send them. */
export type WrittenFacts = Readonly<Record<string, unknown>>;

/** Values on which some row turns, by the printed forms; each is tried a step below, at and a step above. */
const BOUNDARIES: { readonly [F in NumberFact]?: readonly number[] } = {
  ageYears: [18, 35, 40],
  bmi: [18.5, 25, 28],
  heightCm: [145],
  gaDays: [168, 252],
  fetusCount: [2],
  abortionCountAllTypes: [3],
  fibroidMaxCm: [5],
  ovarianCystMaxCm: [5],
  sbp: [140],
  dbp: [90],
  hbGperL: [40, 60, 110],
  plt10e9perL: [30, 50, 100],
  ferritinUgL: [20],
  fpgMmolL: [5.1, 7],
  urinalysisAbnormalConsecutiveCount: [2],
  uterineSurgeryCount: [2],
  nyhaClass: [2],
  ejectionFractionPct: [40, 50],
  paspMmHg: [50],
  mitralValveAreaCm2: [1.5],
  aorticGradientMmHg: [50],
  aorticDiameterMm: [45],
  spo2Pct: [90],
  creatinine: [90, 135],
  creatinineULN: [90],
  urineMlPerDay: [4000],
  prednisoneMgPerDay: [0, 5, 10],
};

const tenths = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(low * 10), max: Math.floor(high * 10) }).map((value) => value / 10);

function numberOf({ name, range, ...rest }: (typeof NUMBER_FACTS)[number]): fc.Arbitrary<number> {
  const [low, high] = range;
  const step = 'whole' in rest ? 1 : 0.1;
  const near = (BOUNDARIES[name] ?? [])
    .flatMap((at) => [at, at, Math.round((at - step) * 10) / 10, Math.round((at + step) * 10) / 10])
    .filter((value) => value >= low && value <= high);
  const anywhere = 'whole' in rest ? fc.integer({ min: low, max: high }) : tenths(low, high);
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(low, high, ...near) }, { weight: 2, arbitrary: anywhere });
}

const LMP = dayOf('2026-03-10');
const day = (name: string): fc.Arbitrary<string> =>
  name === 'lmp'
    ? fc.constant(LMP)
    : fc.oneof(
        // Eighteen months and five years before it, and the days beside them.
        fc.constantFrom('2024-09-09', '2024-09-10', '2024-09-11', '2021-03-09', '2021-03-10', '2021-03-11'),
        fc.integer({ min: 1, max: 3000 }).map((days) => addDays(LMP, -days)),
      );

const INFECTIONS = ['梅毒', '乙型肝炎', '结核病', 'HIV感染'];
const asked = ALL_RULES.filter(({ mode }) => mode !== 'derived').map(({ id }) => id);

/** Known is most often no, as in life; otherwise every woman would be red. */
const seldom = fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });

const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = Object.fromEntries([
  ...NUMBER_FACTS.map((spec) => [spec.name, numberOf(spec)]),
  ...FLAG_FACTS.map(({ name }) => [name, seldom]),
  ...CHOICE_FACTS.map((spec) => [spec.name, fc.constantFrom<string>(...spec.values)]),
  ...DATE_FACTS.map(({ name }) => [name, day(name)]),
  ['confirmedInfection', fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...INFECTIONS), { maxLength: 2 }))],
]);

/** Rows ticked or answered no. */
const ticks = fc.oneof(
  fc.constant({}),
  fc.dictionary(fc.constantFrom(...asked), seldom, { maxKeys: 6 }),
  fc.constant(Object.fromEntries(asked.map((id) => [id, false]))),
);

/** How many of the values are known: few, half, all; the rest is left out. */
const known = fc
  .constantFrom(0.15, 0.5, 0.85, 1)
  .chain((share) =>
    fc.record(
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          share === 1 ? value : fc.option(value, { freq: Math.round(share * 10), nil: undefined }),
        ]),
      ),
    ),
  );

/** One to four values: what a first visit brings. */
const few = fc
  .uniqueArray(fc.constantFrom(...Object.keys(values)), { maxLength: 4 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, values[name] ?? fc.constant(undefined)]))));

/** A woman with the five values that must be values, none of which raises anything, the form gone through, and a few values more. */
const well = few.map((facts) => ({
  ageYears: 28,
  bmi: 22,
  hbGperL: 120,
  plt10e9perL: 200,
  fetusCount: 1,
  ...facts,
}));

/** Facts of a woman as a file may hold them, free of contradictions, crowded on the boundaries. */
export const writtenFacts: fc.Arbitrary<WrittenFacts> = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(known, fc.option(ticks, { nil: undefined }), fc.constantFrom(undefined, true, false)),
    },
    { weight: 1, arbitrary: fc.tuple(few, fc.constant(undefined), fc.constantFrom(undefined, true)) },
    { weight: 1, arbitrary: fc.tuple(well, fc.option(ticks, { nil: undefined }), fc.constant(true)) },
  )
  .map(([facts, checked, formComplete]) => agreeing(given({ ...facts, checked, formComplete })));

/** Without what is not known. */
export const given = (facts: WrittenFacts): WrittenFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** Without the fields that contradict another. */
export function agreeing(facts: WrittenFacts): WrittenFacts {
  // A body mass index said twice may round to either side of a boundary: it is said once.
  const { bmi, ...others } = facts;
  const reckoned = facts.heightCm !== undefined && facts.prePregnancyWeightKg !== undefined;
  let rest: WrittenFacts = reckoned ? others : facts;
  for (;;) {
    const read = readFacts(rest);
    if (read.ok) return rest;
    const refused = read.refusals.map(({ field }) => field);
    rest = Object.fromEntries(Object.entries(rest).filter(([name]) => !refused.includes(name)));
  }
}

function dayOf(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}
