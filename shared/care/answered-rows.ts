import type { FieldValues } from '../handbook/read-fields.ts';
import type { RecordKind } from '../handbook/record-kinds.ts';

const ULTRASOUNDS: Readonly<Record<string, string>> = {
  early: 'test-early-us',
  nt: 'test-nt',
  anomaly: 'test-anomaly',
};

const GIVEN: Readonly<Record<string, string>> = { hepb: 'vac-hepb-1', bcg: 'vac-bcg-1', hbig: 'vac-hbig' };

const filled = (values: FieldValues, ...names: readonly string[]): boolean =>
  names.some((name) => values[name] !== undefined);

/**
 * The rows of the care calendar a record answers by what is written in it, beside the one it was written for: the tests of a laboratory
 * slip, the purpose of an ultrasound, what was done for a newborn.
 */
export function answeredRows(kind: RecordKind, values: FieldValues): readonly string[] {
  if (kind === 'laboratory')
    return [
      ...(filled(values, 'hbsag', 'syphilis', 'hiv') ? ['test-hiv-sy-hbv'] : []),
      ...(filled(values, 'ogtt1hMmolL', 'ogtt2hMmolL') ? ['test-ogtt'] : []),
    ];
  if (kind === 'ultrasound') {
    const row = ULTRASOUNDS[String(values.purpose)];
    return row === undefined ? [] : [row];
  }
  if (kind !== 'newborn') return [];
  const { given, hearing, heel, heart } = values;
  const doses = typeof given === 'object' ? given : [];
  return [
    ...doses.map((code) => GIVEN[code]).filter((row): row is string => row !== undefined),
    ...(hearing === 'pass' || hearing === 'refer' ? ['nb-hear'] : []),
    ...(heel === 'done' ? ['nb-heel'] : []),
    ...(heart === 'pass' || heart === 'refer' ? ['nb-chd'] : []),
  ];
}
