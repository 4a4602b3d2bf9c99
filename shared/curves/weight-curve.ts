import { GAIN_SOURCE } from '../care/weight/gain-standard.ts';
import { type WeightBandOf, weightBand } from '../care/weight/weight-band.ts';
import { GAIN_WORDS, gainPlace, NO_BAND_WORDS } from '../care/weight/weight-words.ts';
import { week } from '../pregnancy/gestational-age.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { fitValues } from './fit.ts';
import { type Measured, placeReadings } from './mother-axis.ts';
import type { CurveBand, CurveReading, CurveSpec, Span } from './spec.ts';

/** Where her weight began. `weightKg` is the one before pregnancy; `null` while it is unknown. */
export interface WeightStart extends WeightBandOf {
  readonly weightKg: number | null;
}

const START_UNKNOWN = NO_BAND_WORDS['start-unknown'];

/** Her weight in pregnancy in kg, over the recommended gain for her body mass where there is one; a note says why there is none. */
export function weightCurve(measured: readonly Measured[], dueDate: CalendarDate, start: WeightStart): CurveSpec {
  const placed = placeReadings(measured, { kind: 'gestation', dueDate }, (value) => [value]);
  const days: Span = [0, Math.max(week(40), placed.days[1])];
  const answer = weightBand(start, 0);
  const { weightKg } = start;
  const band = answer.ok && weightKg !== null ? bandOver(days, start, weightKg) : null;
  const why = answer.ok ? (weightKg === null ? [START_UNKNOWN] : []) : [NO_BAND_WORDS[answer.reason]];
  const base = weightKg ?? placed.readings[0]?.values[0] ?? 55;
  return {
    ...placed,
    days,
    title: '体重',
    unit: '千克',
    digits: 1,
    values: fitValues({ ordinary: [base - 4, base + 18], furthest: [25, 200] }, placed.readings),
    series: [{ name: '体重', ink: 'first' }],
    joinedWithinDays: week(6),
    referenceName: '',
    references: [],
    band,
    latest: latestWords(placed.readings, start),
    notes: [...placed.notes, ...why],
    source: band === null ? '' : GAIN_SOURCE.source,
  };
}

function bandOver([from, to]: Span, start: WeightBandOf, weightKg: number): CurveBand {
  const edges: (readonly [number, number, number])[] = [];
  for (let day = from; day <= to; day += 7) {
    const answer = weightBand(start, Math.min(day, to));
    if (answer.ok) edges.push([day, weightKg + answer.band.low, weightKg + answer.band.high]);
  }
  return { name: '参考范围', edges };
}

function latestWords(readings: readonly CurveReading[], start: WeightStart): string | null {
  const latest = readings[readings.length - 1];
  const weight = latest?.values[0];
  if (latest === undefined || typeof weight !== 'number' || start.weightKg === null) return null;
  const answer = weightBand(start, latest.x);
  if (!answer.ok) return null;
  const gain = weight - start.weightKg;
  const gained = gain < 0 ? `轻了${(-gain).toFixed(1)}` : `重了${gain.toFixed(1)}`;
  return `比怀孕前${gained}千克，${GAIN_WORDS[gainPlace(answer.band, gain)]}`;
}
