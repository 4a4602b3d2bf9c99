import { CORRECTION_CLAUSE } from '../../../../shared/care/growth/age.ts';
import { GROWTH_TABLE_SOURCE } from '../../../../shared/care/growth/who-table.ts';
import { GAIN_BAND_READING } from '../../../../shared/care/weight/gain-standard.ts';
import { GAIN_WORDS } from '../../../../shared/care/weight/weight-words.ts';
import { movementsCurve, pressureCurve } from '../../../../shared/curves/mother-curves.ts';
import { section, table } from './markdown.ts';

const CALENDAR = { kind: 'calendar' } as const;
const OURS = '本产品的用语';

/** What nobody has signed of growth, weight gain and the words under the curves: id, claim, source. */
export const unverifiedGrowth = (): readonly (readonly [id: string, claim: string, source: string])[] => [
  ['growth-table', '生长标准表：抽稀以后与原表相差不超过0.01个标准差', GROWTH_TABLE_SOURCE.source],
  ['growth-correction', CORRECTION_CLAUSE.claim, CORRECTION_CLAUSE.source],
  ['gain-band', GAIN_BAND_READING.claim, GAIN_BAND_READING.source],
  ...Object.entries(GAIN_WORDS).map(([place, words]) => [`gain-${place}`, words, OURS] as const),
  ['curve-pressure', pressureCurve([], CALENDAR).notes.join(''), '危险信号 ds-bp-high'],
  ['curve-movements', movementsCurve([], CALENDAR).notes.join(''), '危险信号 ds-fm-reduced'],
];

export function growthSections(): readonly string[] {
  const rows = unverifiedGrowth().map((row) => [...row, '']);
  return [section(2, '体重增长和宝宝的生长', table(['编号', '内容', '依据', '签字'], rows))];
}
