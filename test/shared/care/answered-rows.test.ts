import { expect, test } from 'vitest';
import { answeredRows } from '../../../shared/care/answered-rows.ts';
import { careRow } from '../../../shared/care/schedule/index.ts';
import type { FieldValues } from '../../../shared/handbook/read-fields.ts';
import type { RecordKind } from '../../../shared/handbook/record-kinds.ts';

test.each<[RecordKind, FieldValues, readonly string[]]>([
  ['laboratory', { hbGperL: 120 }, []],
  ['laboratory', { hiv: 'negative', hbGperL: 120 }, ['test-hiv-sy-hbv']],
  ['laboratory', { ogtt2hMmolL: 7.1 }, ['test-ogtt']],
  ['ultrasound', { purpose: 'nt', conclusion: '好' }, ['test-nt']],
  ['ultrasound', { purpose: 'growth', conclusion: '好' }, []],
  ['ultrasound', { conclusion: '好' }, []],
  ['newborn', { given: ['hepb', 'vitk'], hearing: 'refer', heel: 'done' }, ['vac-hepb-1', 'nb-hear', 'nb-heel']],
  [
    'newborn',
    { given: ['bcg', 'hbig'], hearing: 'not-done', heel: 'not-done', heart: 'pass' },
    ['vac-bcg-1', 'vac-hbig', 'nb-chd'],
  ],
  ['antenatal-return', { sbp: 120, dbp: 80 }, []],
])('a %s with %j answers %j', (kind, values, rows) => {
  expect(answeredRows(kind, values)).toEqual(rows);
  for (const row of rows) expect(careRow(row)?.id).toBe(row);
});
