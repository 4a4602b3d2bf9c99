import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeCurve } from '../../../shared/curves/describe-curve.ts';
import { growthCurve } from '../../../shared/curves/growth-curve.ts';
import { movementsCurve, pressureCurve } from '../../../shared/curves/mother-curves.ts';
import { weightCurve } from '../../../shared/curves/weight-curve.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { checkProperty } from '../../support/check-property.ts';
import { CALENDAR, curves, DUE, on, PREGNANT } from './sample-curves.ts';

const START = { weightKg: 53, startBmi: 20.7, children: 1 };

describe('a curve in words', () => {
  it('tells how many, whose, the latest, the least and the most, and each', () => {
    const curve = pressureCurve([on(183, { sbp: 126, dbp: 80 }), on(204, { sbp: 136, dbp: 86 }, 'self')], PREGNANT);
    expect(describeCurve(curve)).toEqual([
      '血压，一共记了2次：医院记录1次，自己量的1次。',
      '最近一次：2026年11月21日（孕29周+1天），收缩压136，舒张压86毫米汞柱，自己量的。',
      '收缩压最低126，最高136。',
      '舒张压最低80，最高86。',
      '图上的细线是参考线140/90。',
      '收缩压到了140，或者舒张压到了90，就联系医生。',
      '2026年11月21日（孕29周+1天），收缩压136，舒张压86毫米汞柱，自己量的。',
      '2026年10月31日（孕26周+1天），收缩压126，舒张压80毫米汞柱，医院记录。',
    ]);
  });

  it('says that nothing is there yet', () => {
    expect(describeCurve(pressureCurve([], CALENDAR))[0]).toBe('血压：还没有记录。');
  });

  it('names no week on a calendar', () => {
    const curve = pressureCurve([on(204, { sbp: 136, dbp: 86 })], CALENDAR);
    expect(describeCurve(curve).join('')).not.toMatch(/孕|周/);
  });

  it('lists as many as it is asked for and counts the older ones', () => {
    const curve = movementsCurve(
      [200, 201, 202, 203].map((day) => on(day, 20)),
      PREGNANT,
    );
    const words = describeCurve(curve, 2);
    expect(words.slice(-3)).toEqual([
      '2026年11月20日（孕29周），20次/2小时，医院记录。',
      '2026年11月19日（孕28周+6天），20次/2小时，医院记录。',
      '更早的还有2次。',
    ]);
  });

  it('never takes a count of movements for comfort', () => {
    const words = describeCurve(movementsCurve([on(204, 30)], PREGNANT)).join('');
    expect(words).toContain('觉得宝宝动得比平时少');
    expect(words).not.toMatch(/正常|放心|没事/);
  });

  it('counts what is not of this pregnancy or is no number instead of moving it', () => {
    const curve = movementsCurve([on(-1, 20), on(316, 20), on(200, Number.NaN), on(204, 20)], PREGNANT);
    expect(curve.readings).toHaveLength(1);
    expect(curve.notes).toEqual(expect.arrayContaining(['有1次不是一个数，没有画。', '有2次不在这次孕期里，没有画。']));
  });

  it('speaks without reassurance, judgement or shouting, whatever was measured', () => {
    checkProperty(
      fc.property(curves, (spec) => {
        const words = describeCurve(spec);
        expect(words.length).toBeGreaterThan(0);
        expect(words.join('')).not.toMatch(/NaN|undefined|null|Infinity|正常|放心|！|!/);
        expect(words.every((line) => line.endsWith('。'))).toBe(true);
      }),
    );
  });
});

describe('weight in words', () => {
  it('says where the latest gain stands', () => {
    expect(weightCurve([on(203, 66.1)], DUE, START).latest).toBe(
      '比怀孕前重了13.1千克，比参考范围长得多一些。下次产检时和医生说一说。',
    );
    expect(weightCurve([on(60, 52)], DUE, START).latest).toContain('比怀孕前轻了1.0千克，比参考范围长得少一些');
    expect(weightCurve([on(60, 54)], DUE, START).latest).toBe('比怀孕前重了1.0千克，在参考范围里。');
  });

  it.each([
    ['twins', { ...START, children: 2 }, '怀了不止一个宝宝'],
    ['a weight from before nobody knows', { ...START, weightKg: null }, '没有怀孕前的体重和身高'],
    ['a body mass nobody knows', { ...START, startBmi: null }, '没有怀孕前的体重和身高'],
    ['children nobody counted', { ...START, children: null }, '还不知道怀了几个宝宝'],
  ])('draws no band for %s and says why', (_who, start, why) => {
    const curve = weightCurve([on(203, 66.1)], DUE, start);
    expect(curve.band).toBeNull();
    expect(curve.latest).toBeNull();
    expect(curve.notes.join('')).toContain(why);
  });
});

describe('growth in words', () => {
  const bornOn = '2026-03-01' as CalendarDate;
  const size = (day: number, value: number) => ({ on: addDays(bornOn, day), value, provenance: 'clinic' as const });

  it('says how many of 100 children measure less', () => {
    const boy = { bornOn, gestationDays: 280, sex: 'boy' as const };
    expect(growthCurve(boy, 'weightKg', [size(0, 3.3464)]).latest).toBe('100个一样大的男孩里，大约50个比宝宝轻。');
    expect(growthCurve(boy, 'weightKg', [size(0, 1.5)]).latest).toBe('100个一样大的男孩里，不到1个比宝宝轻。');
    expect(growthCurve(boy, 'headCm', [size(0, 45)]).latest).toBe('100个一样大的男孩里，99个以上头围比宝宝小。');
  });

  it('counts the age of an early child from the due date, and what comes before it is not drawn', () => {
    const girl = { bornOn, gestationDays: 224, sex: 'girl' as const };
    const curve = growthCurve(girl, 'weightKg', [size(55, 3), size(56, 3.2), size(1857, 18)]);
    expect(curve.readings.map(({ x }) => x)).toEqual([0]);
    expect(curve.notes).toEqual(
      expect.arrayContaining([
        '有1次还没到原来的预产期，没有画。',
        '有1次不在出生到5岁之间，没有画。',
        '宝宝生得早，两岁以前从原来的预产期算年龄。',
      ]),
    );
  });

  it('draws no lines for an unclear sex and says why', () => {
    const curve = growthCurve({ bornOn, gestationDays: 280, sex: 'unclear' }, 'lengthCm', [size(30, 54)]);
    expect(curve.references).toEqual([]);
    expect(curve.latest).toBeNull();
    expect(curve.notes).toEqual(['没有写明性别，没有可以对照的标准。']);
  });

  it('draws the standard in five or in seven lines, the higher ones above the lower', () => {
    const girl = { bornOn, gestationDays: 280, sex: 'girl' as const };
    const [five, seven] = [growthCurve(girl, 'headCm', []), growthCurve(girl, 'headCm', [], 'z')];
    expect(five.references.map(({ label }) => label)).toEqual(['3', '15', '50', '85', '97']);
    expect(seven.references.map(({ label }) => label)).toEqual(['-3', '-2', '-1', '0', '+1', '+2', '+3']);
    for (const { references } of [five, seven])
      for (const [index, upper] of references.entries())
        for (const [place, [, size]] of upper.line.entries())
          expect(size).toBeGreaterThan(references[index - 1]?.line[place]?.[1] ?? 0);
  });
});
