import type { Phase } from './phase.ts';

/** The measurements a report may carry; every one is optional, and absent means unknown. Zero is a value. */
export interface ReportValues {
  /** Systolic blood pressure, mmHg. */
  readonly sbp?: number | undefined;
  /** Diastolic blood pressure, mmHg. */
  readonly dbp?: number | undefined;
  /** Body temperature, °C. */
  readonly tempC?: number | undefined;
  /** Resting pulse, beats a minute. */
  readonly pulse?: number | undefined;
  /** Oxygen saturation, %. */
  readonly spo2?: number | undefined;
  /** Blood glucose, mmol/L. */
  readonly glucoseMmolL?: number | undefined;
  /** Fetal movements counted in 2 hours. */
  readonly fm2h?: number | undefined;
  /** Drop of fetal movements against her usual, %. */
  readonly fmDropPct?: number | undefined;
  /** Contractions an hour. */
  readonly contractionsPerHour?: number | undefined;
  /** The newborn's breaths a minute, at rest. */
  readonly respRate?: number | undefined;
  /** The newborn's armpit temperature, °C. */
  readonly axillaryC?: number | undefined;
}

export type ReportField = keyof ReportValues;

export interface FieldSpec {
  readonly field: ReportField;
  readonly phases: readonly Phase[];
  readonly label: string;
  readonly unit: string;
  /** The range a living person can have, both ends included. Outside it a value is asked about, never graded. */
  readonly plausible: readonly [low: number, high: number];
  readonly decimals: 0 | 1;
  /** Plausible ranges are product defaults until a clinician signs them. */
  readonly verified: false;
}

const mother: readonly Phase[] = ['pregnancy', 'postpartum'];

/** One row a field: where it is asked, how it is called, what a human can have. */
export const FIELD_SPECS: readonly FieldSpec[] = [
  {
    field: 'sbp',
    phases: mother,
    label: '血压 高压',
    unit: 'mmHg',
    plausible: [50, 280],
    decimals: 0,
    verified: false,
  },
  {
    field: 'dbp',
    phases: mother,
    label: '血压 低压',
    unit: 'mmHg',
    plausible: [20, 180],
    decimals: 0,
    verified: false,
  },
  { field: 'tempC', phases: mother, label: '体温', unit: '℃', plausible: [30, 43], decimals: 1, verified: false },
  { field: 'pulse', phases: mother, label: '脉搏', unit: '次/分', plausible: [20, 250], decimals: 0, verified: false },
  { field: 'spo2', phases: mother, label: '血氧', unit: '%', plausible: [50, 100], decimals: 0, verified: false },
  {
    field: 'glucoseMmolL',
    phases: mother,
    label: '血糖',
    unit: 'mmol/L',
    plausible: [0.5, 50],
    decimals: 1,
    verified: false,
  },
  {
    field: 'fm2h',
    phases: ['pregnancy'],
    label: '2小时胎动',
    unit: '次',
    plausible: [0, 300],
    decimals: 0,
    verified: false,
  },
  {
    field: 'fmDropPct',
    phases: ['pregnancy'],
    label: '胎动比平时少了',
    unit: '%',
    plausible: [0, 100],
    decimals: 0,
    verified: false,
  },
  {
    field: 'contractionsPerHour',
    phases: ['pregnancy'],
    label: '1小时肚子发紧',
    unit: '次',
    plausible: [0, 60],
    decimals: 0,
    verified: false,
  },
  {
    field: 'respRate',
    phases: ['newborn'],
    label: '宝宝安静时呼吸',
    unit: '次/分',
    plausible: [5, 150],
    decimals: 0,
    verified: false,
  },
  {
    field: 'axillaryC',
    phases: ['newborn'],
    label: '宝宝腋温',
    unit: '℃',
    plausible: [25, 43],
    decimals: 1,
    verified: false,
  },
];
