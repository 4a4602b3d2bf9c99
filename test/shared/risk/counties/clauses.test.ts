import { describe, expect, it } from 'vitest';
import { COUNTY_IDS, countyByChineseName, layerOfCounty, layersOf } from '../../../../shared/risk/counties/index.ts';
import { SETTING_NOTES } from '../../../../shared/risk/counties/setting-notes.ts';
import { LAYERS } from '../../../../shared/risk/layer.ts';
import { DEFAULT_COUNTY_SETTINGS } from '../../../../shared/risk/routing/county-settings.ts';
import { countyClauseRows } from '../../../../shared/risk/routing/county-sign-off.ts';

const DOCUMENTS = {
  pengshui: ['彭水卫发〔2022〕109号', '2022-06-27'],
  shapotou: ['沙坡头区母婴安全行动计划实施方案（2018-2020年，无文号）', '2018'],
  kaifeng: ['汴卫〔2022〕38号', '2022-07-15'],
  nanjiang: ['南江县《关于加强生育全程基本医疗保健服务的实施方案》（无文号）', '2017-04-17'],
  guanxian: ['冠卫健发〔2021〕38号', '2021-05-27'],
} as const;

describe('the printed list of clauses', () => {
  const rows = countyClauseRows();

  it.each(COUNTY_IDS)('cites %s by the number and date of its own plan', (county) => {
    const own = rows.filter(({ clause }) => clause.layer === county);
    expect(own.length).toBeGreaterThan(2);
    for (const { clause } of own) expect([clause.document, clause.date]).toEqual(DOCUMENTS[county]);
  });

  it('is verified exactly where the document was read, with its sentence beside it', () => {
    for (const { verified, quote, clause } of rows) {
      expect([clause, verified]).toEqual([clause, clause.status === 'read']);
      expect([clause, quote !== undefined]).toEqual([clause, verified]);
    }
  });

  it('leaves everything of the national norm and every cadence to be signed', () => {
    const open = rows.filter(({ verified }) => !verified);
    expect(open.some(({ id }) => id === 'national report-red')).toBe(true);
    for (const row of rows) if (row.part === 'cadence' || row.clause.layer === 'national') expect(open).toContain(row);
  });

  it('names no row twice', () => {
    const names = rows.map(({ part, id, claim }) => `${part} ${id} ${claim}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what a plan leaves open', () => {
  it.each(SETTING_NOTES)('$id has both readings with their clauses, a default and its reason', (note) => {
    expect(note.options).toHaveLength(2);
    expect(note.options.map(({ value }) => value)).toContain(note.byDefault);
    expect(note.byDefault).toBe(DEFAULT_COUNTY_SETTINGS[note.id]);
    expect(note.why).not.toBe('');
    for (const { clause } of note.options) expect(`${clause.document}${clause.article}`).not.toBe('');
  });

  it('is told for every setting there is', () => {
    expect(SETTING_NOTES.map(({ id }) => id)).toEqual(Object.keys(DEFAULT_COUNTY_SETTINGS));
  });
});

describe('a county’s layers', () => {
  it('stand on the nation, and Kaifeng on Henan', () => {
    expect(LAYERS.map((layer) => layersOf(layer).join(' > '))).toEqual([
      'national',
      'henan > national',
      'pengshui > national',
      'shapotou > national',
      'kaifeng > henan > national',
      'nanjiang > national',
      'guanxian > national',
    ]);
  });

  it.each([
    ['冠县', 'guanxian'],
    ['彭水苗族土家族自治县', 'pengshui'],
    ['彭水县', 'pengshui'],
    ['沙坡头区', 'shapotou'],
    ['开封市', 'kaifeng'],
    ['尉氏县', 'kaifeng'],
    ['南江县', 'nanjiang'],
    [' 冠县 ', 'guanxian'],
  ] as const)('%s is %s', (name, county) => {
    expect(countyByChineseName(name)).toBe(county);
    expect(layerOfCounty(name)).toBe(county);
  });

  it.each(['莘县', '', '县'])('%j is none of them and lives by the norm', (name) => {
    expect(countyByChineseName(name)).toBeNull();
    expect(layerOfCounty(name)).toBe('national');
  });
});
