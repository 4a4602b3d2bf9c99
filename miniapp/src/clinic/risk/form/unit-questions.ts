import type { NumberFact } from '../../../../../shared/risk/facts/facts.ts';

/** A number that is usual in another unit is asked about, never taken and never changed silently. */
export interface UnitQuestion {
  readonly words: string;
  readonly answers: readonly { readonly words: string; readonly value: number }[];
}

interface Slip {
  /** Both ends in. */
  readonly from: number;
  readonly to: number;
  readonly ask: (value: number) => UnitQuestion;
}

const rounded = (value: number, places: number): number => Number(value.toFixed(places));
const only = (words: string, value: number, unit: string): UnitQuestion => ({
  words,
  answers: [{ words: `是，换算成 ${value} ${unit}`, value }],
});

/** The heaviest weight anybody has in kilograms; above it only 斤 is left. */
const HEAVIEST_KG = 250;
const GLUCOSE_MG_PER_MMOL = 18.016;

const SLIPS: Partial<Readonly<Record<NumberFact, Slip>>> = {
  prePregnancyWeightKg: {
    from: 100.01,
    to: 500,
    ask: (value) => ({
      words: `${value} 是公斤还是斤？`,
      answers: [
        { words: `斤，就是 ${rounded(value / 2, 1)} 公斤`, value: rounded(value / 2, 1) },
        ...(value <= HEAVIEST_KG ? [{ words: `${value} 公斤`, value }] : []),
      ],
    }),
  },
  heightCm: { from: 0.9, to: 2.2, ask: (value) => only(`${value} 是米吗？`, rounded(value * 100, 0), '厘米') },
  hbGperL: { from: 2, to: 19.99, ask: (value) => only(`${value} 是 g/dL 吗？`, rounded(value * 10, 0), 'g/L') },
  fpgMmolL: {
    from: 50.01,
    to: 900,
    ask: (value) => only(`${value} 是 mg/dL 吗？`, rounded(value / GLUCOSE_MG_PER_MMOL, 1), 'mmol/L'),
  },
};

/** What to ask about a number before it is taken; `null` when it can be taken, or refused, as it stands. */
export function unitQuestion(fact: NumberFact, value: number): UnitQuestion | null {
  const slip = SLIPS[fact];
  return slip === undefined || value < slip.from || value > slip.to ? null : slip.ask(value);
}
