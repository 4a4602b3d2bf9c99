import { describe, expect, it } from 'vitest';
import type { Layer } from '../../../../shared/risk/layer.ts';
import { KEY_REASONS } from '../../../../shared/risk/routing/key-population.ts';
import { type RouteInput, route } from '../../../../shared/risk/routing/route.ts';
import { woman } from './any-woman.ts';

const keyOf = (input: Partial<RouteInput>, layer: Layer) => route(woman(input), layer).keyPopulation;
const codesOf = (input: Partial<RouteInput>, layer: Layer) => keyOf(input, layer).reasons.map(({ code }) => code);

describe('Guanxian’s key population (冠卫健发〔2021〕38号 三(二))', () => {
  it.each([
    [17, ['age-18-or-under']],
    [18, ['age-18-or-under']],
    [19, []],
    [44, []],
    [45, ['age-45-or-over']],
    [46, ['age-45-or-over']],
    [0, ['age-18-or-under']],
  ])('at %i years: %j', (ageYears, codes) => {
    expect(codesOf({ ageYears }, 'guanxian')).toEqual(codes);
    expect(keyOf({ ageYears }, 'guanxian').member).toBe(codes.length > 0);
  });

  it('takes purple for its 传染病', () => {
    expect(codesOf({ purple: 'yes' }, 'guanxian')).toEqual(['infectious-disease']);
    expect(codesOf({ purple: 'no' }, 'guanxian')).toEqual([]);
  });

  it('is guided to 三级 for checks, signed to a family doctor, and keeps what her colour asks for', () => {
    const { followedBy, deliversAt, notes } = route(woman({ colour: 'yellow', ageYears: 45 }), 'guanxian');
    expect(followedBy).toMatchObject({ level: 'level-3', because: 'key-population', clause: { article: '三(二)' } });
    expect(followedBy.also).toMatchObject([{ level: 'level-2', because: 'colour' }]);
    expect(deliversAt?.level).toBe('level-2');
    expect(notes.some(({ id }) => id === 'key')).toBe(true);
  });

  it('does not count Pengshui’s social reasons', () => {
    expect(codesOf({ keyReasons: ['poverty'] }, 'guanxian')).toEqual([]);
  });
});

describe('Pengshui’s key women (彭水卫发〔2022〕109号 四(一)5)', () => {
  it('are those of its eight terms and what it calls other', () => {
    const named =
      '流动性强 婚姻家庭不稳定 经济困难 受教育程度低 特殊民风民俗 交通不便 非理性妊娠 未建档 其他可能增加妊娠风险情况';
    const social = KEY_REASONS.slice(0, 9);
    expect(social.map(({ words }) => words).join(' ')).toBe(named);
    for (const { code } of social)
      if (code !== 'age-18-or-under' && code !== 'age-45-or-over')
        expect(codesOf({ keyReasons: [code] }, 'pengshui')).toEqual([code]);
  });

  it('are not a matter of age', () => {
    expect(keyOf({ ageYears: 16 }, 'pengshui').member).toBe(false);
  });
});

describe('a key reason', () => {
  it('that judges her marriage, money, schooling, customs, mind or infection is marked sensitive', () => {
    expect(KEY_REASONS.filter(({ sensitive }) => !sensitive).map(({ words }) => words)).toEqual([
      '流动性强',
      '交通不便',
      '未建档',
      '内外科合并症',
      '18岁以下',
      '45岁以上',
    ]);
  });

  it('counts nowhere that has no such list', () => {
    for (const layer of ['national', 'henan', 'shapotou', 'kaifeng', 'nanjiang'] as const)
      expect(keyOf({ keyReasons: ['poverty'], ageYears: 45 }, layer)).toEqual({
        member: false,
        reasons: [],
        missing: [],
        clause: null,
      });
  });
});

describe('Nanjiang’s 高龄孕妇', () => {
  const told = (ageYears: number, nanjiangOlder: 'norm-35' | 'no-number' = 'norm-35') =>
    route(woman({ ageYears }), 'nanjiang', { nanjiangOlder }).notes.some(({ id }) => id === 'older');

  it('are told of 二级以上 from the norm’s 35 years, and by no number of ours', () => {
    expect(told(34)).toBe(false);
    expect(told(35)).toBe(true);
    expect(told(35, 'no-number')).toBe(false);
  });
});
