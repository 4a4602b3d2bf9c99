import type { BookRecord } from '../../../../../shared/contract/book.ts';
import { type FieldWords, fieldWords } from '../../../../../shared/handbook/record-words.ts';
import { type About, loinc, observation, profiled, quantity, type Resource } from './resource.ts';

/** As many records of each kind as a summary is for. */
const MOST = 10;

const category = (code: string, display: string) => [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code, display }] },
];
const VITAL_SIGNS = { category: category('vital-signs', 'Vital Signs') };
const LABORATORY = {
  ...profiled('Observation-results-laboratory-pathology-uv-ips'),
  category: category('laboratory', 'Laboratory'),
};

/** Vital signs clinics measured of her, newest first. */
export function vitalSigns(about: About): readonly Resource[] {
  const taken = about.book.records.filter(
    ({ childId, values }) => childId === null && (values.sbp !== undefined || values.weightKg !== undefined),
  );
  return taken.slice(0, MOST).flatMap((record) => [...pressure(about, record), ...weight(about, record)]);
}

function pressure(about: About, { recordId, happenedOn, values: { sbp, dbp } }: BookRecord): readonly Resource[] {
  if (typeof sbp !== 'number' || typeof dbp !== 'number') return [];
  const component = (code: string, display: string, value: number) => ({
    code: loinc(code, display),
    valueQuantity: quantity(value, 'mmHg', 'mm[Hg]'),
  });
  return [
    observation(about, `pressure/${recordId}`, {
      ...VITAL_SIGNS,
      code: loinc('85354-9', 'Blood pressure panel with all children optional'),
      effectiveDateTime: happenedOn,
      component: [
        component('8480-6', 'Systolic blood pressure', sbp),
        component('8462-4', 'Diastolic blood pressure', dbp),
      ],
    }),
  ];
}

const weight = (about: About, { recordId, happenedOn, values: { weightKg } }: BookRecord): readonly Resource[] =>
  typeof weightKg !== 'number'
    ? []
    : [
        observation(about, `weight/${recordId}`, {
          ...VITAL_SIGNS,
          code: loinc('29463-7', 'Body weight'),
          effectiveDateTime: happenedOn,
          valueQuantity: quantity(weightKg, 'kg', 'kg'),
        }),
      ];

/** Fields with a LOINC code of their own; the others carry their Chinese name alone. */
const CODES: Readonly<Record<string, readonly [code: string, display: string]>> = {
  hbGperL: ['718-7', 'Hemoglobin [Mass/volume] in Blood'],
  wbc10e9perL: ['6690-2', 'Leukocytes [#/volume] in Blood by Automated count'],
  plt10e9perL: ['777-3', 'Platelets [#/volume] in Blood by Automated count'],
  bloodType: ['883-9', 'ABO group [Type] in Blood'],
  rhesus: ['10331-7', 'Rh [Type] in Blood'],
  fastingGlucoseMmolL: ['14771-0', 'Fasting glucose [Moles/volume] in Serum or Plasma'],
};

/** The units of the forms as UCUM spells them. */
const UNITS: Readonly<Record<string, string>> = {
  'g/L': 'g/L',
  'mmol/L': 'mmol/L',
  'U/L': 'U/L',
  'μmol/L': 'umol/L',
  'μg/L': 'ug/L',
  'mIU/L': 'm[IU]/L',
  '×10⁹/L': '10*9/L',
};

/** Laboratory results, newest first, each with the range printed on its slip. */
export const results = (about: About): readonly Resource[] =>
  about.book.records
    .filter(({ kind }) => kind === 'laboratory')
    .slice(0, MOST)
    .flatMap((record) => fieldWords('laboratory', record.values).map((field) => result(about, record, field)));

function result(about: About, { recordId, happenedOn, references }: BookRecord, field: FieldWords): Resource {
  const { name, label, words, unit, value } = field;
  const known = CODES[name];
  const code = UNITS[unit];
  const inUnit = (number: number) => (code === undefined ? { value: number } : quantity(number, unit, code));
  const [low, high] = references[name] ?? [null, null];
  return observation(about, `result/${recordId}/${name}`, {
    ...LABORATORY,
    code: known === undefined ? { text: label } : loinc(...known, label),
    effectiveDateTime: happenedOn,
    ...(value === null ? { valueString: words } : { valueQuantity: inUnit(value) }),
    ...(low === null && high === null
      ? {}
      : {
          referenceRange: [
            { ...(low === null ? {} : { low: inUnit(low) }), ...(high === null ? {} : { high: inUnit(high) }) },
          ],
        }),
  });
}
