import { describe, expect, it } from 'vitest';
import type { RiskColour } from '../../../../shared/risk/colour.ts';
import { LAYERS, type Layer } from '../../../../shared/risk/layer.ts';
import type { CountySettings } from '../../../../shared/risk/routing/county-settings.ts';
import { type Deadline, hoursLeftBy, type Within, withinWords } from '../../../../shared/risk/routing/deadlines.ts';
import { route } from '../../../../shared/risk/routing/route.ts';
import { COLOURS, woman } from './any-woman.ts';

const linesOf = (
  layer: Layer,
  colour: RiskColour | 'unassessed',
  settings: Partial<CountySettings> = {},
  purple: 'yes' | 'no' = 'no',
) => route(woman({ colour, purple }), layer, settings).deadlines.map(lineOf);

const lineOf = ({ id, within, from, to, clause }: Deadline) =>
  `${id}: ${withinWords(within)}，${from} → ${to}（${clause.layer} ${clause.article}）`;

const REFERRAL = 'referral-result: 14日内，转出机构 → 本人和接诊机构（national 孕产妇健康管理服务规范 二）';
const RED = 'report-red: 24小时内，评估机构 → 辖区妇幼保健机构（national 二(二)）';
const ORANGE = 'report-orange: 3日内，评估机构 → 辖区妇幼保健机构（national 二(二)）';
const SHAPOTOU = 'report-promptly: 及时（未写时限），医疗卫生单位 → 市妇幼保健计划生育服务中心（shapotou 四(二)1）';
const KAIFENG = [
  'list-county: 每月10日前，县区 → 开封市妇幼保健院（kaifeng 二(二)1）',
  'list-city: 每月15日前，开封市妇幼保健院 → 河南省妇幼保健院（kaifeng 二(二)1）',
];
const REGISTER = [
  'register-hospital: 每月3日前，县级医疗机构 → 冠县妇幼保健院（guanxian 附件1 第8条）',
  'register-feedback: 每月4日前，冠县妇幼保健院 → 乡镇卫生院、社区服务中心（guanxian 附件1 第8条）',
  'register-township: 每月7日前，乡镇卫生院、社区服务中心 → 冠县妇幼保健院（guanxian 附件1 第8条）',
  'register-mch: 每月8日前，冠县妇幼保健院 → 冠县卫生健康局（guanxian 附件1 第8条）',
];
const REGISTER_CITY = 'register-city: 每月10日前，冠县卫生健康局 → 市卫健委（guanxian 附件2 填表说明3）';
const TRACE = 'trace-monthly: 每月，医疗机构 → 冠县妇幼保健院（guanxian 二(四)）';

describe('reports and their clocks', () => {
  it.each([
    ['national', 'green', []],
    ['national', 'yellow', []],
    ['national', 'orange', [ORANGE]],
    ['national', 'red', [RED]],
    ['pengshui', 'red', [RED]],
    ['nanjiang', 'orange', [ORANGE]],
    ['shapotou', 'orange', [SHAPOTOU, ORANGE]],
    ['shapotou', 'red', [SHAPOTOU, RED]],
    ['kaifeng', 'yellow', []],
    ['kaifeng', 'orange', [...KAIFENG, ORANGE]],
    ['guanxian', 'green', [...REGISTER, REGISTER_CITY]],
    ['guanxian', 'unassessed', [...REGISTER, REGISTER_CITY]],
    ['guanxian', 'orange', [TRACE, ...REGISTER, REGISTER_CITY, ORANGE]],
    [
      'guanxian',
      'red',
      [
        'report-red: 24小时内，助产机构 → 冠县妇幼保健院（guanxian 二(四)）',
        'report-red-onward: 及时（未写时限），冠县妇幼保健院 → 县卫健局妇幼健康管理科、市妇幼保健院妇幼保健科（guanxian 二(四)）',
        'red-weekly: 每周，冠县妇幼保健院 → 冠县卫生健康局（guanxian 二(四)）',
        TRACE,
        ...REGISTER,
        REGISTER_CITY,
      ],
    ],
  ] as const)('%s %s', (layer, colour, lines) => {
    expect(linesOf(layer, colour)).toEqual(lines);
  });

  it('tells of purple where the county asks for it', () => {
    expect(linesOf('shapotou', 'green', {}, 'yes')).toContain(SHAPOTOU);
    expect(linesOf('kaifeng', 'green', {}, 'yes')[0]).toMatch(/^report-infection: 及时/);
  });

  it.each(LAYERS)('lists the result of a referral in %s where there is a referral, and only there', (layer) => {
    for (const colour of COLOURS) {
      const without = linesOf(layer, colour);
      expect(route(woman({ colour, referred: false }), layer)).toEqual(route(woman({ colour }), layer));
      expect(without).not.toContain(REFERRAL);
      const sent = route(woman({ colour, referred: true }), layer);
      expect(sent.deadlines.map(lineOf)).toEqual([...without, REFERRAL]);
      expect({ ...sent, deadlines: [] }).toEqual({ ...route(woman({ colour }), layer), deadlines: [] });
    }
  });

  it('counts the three days of orange as the county says, calendar days until it does', () => {
    expect(linesOf('pengshui', 'orange', { orangeDays: 'working' })[0]).toMatch(/^report-orange: 3个工作日内/);
    expect(linesOf('pengshui', 'orange', { orangeDays: 'calendar' })[0]).toBe(ORANGE);
  });

  it('keeps the 10th of Guanxian’s register whichever reading is chosen', () => {
    expect(linesOf('guanxian', 'green', { guanxianRegister: 'tenth-only' })).toEqual([REGISTER_CITY]);
  });
});

describe('a clock in hours', () => {
  it.each<readonly [Within, number | null, string]>([
    [{ hours: 24 }, 24, '24小时内'],
    [{ days: 3, count: 'calendar' }, 72, '3日内'],
    [{ days: 5, count: 'working' }, 168, '5个工作日内'],
    [{ weekly: true }, 168, '每周'],
    [{ monthlyDay: 10 }, 744, '每月10日前'],
    [{ monthlyDay: null }, 744, '每月'],
    [{ promptly: true }, null, '及时（未写时限）'],
  ])('%o is %s hours: %s', (within, hours, words) => {
    expect(hoursLeftBy(within)).toBe(hours);
    expect(withinWords(within)).toBe(words);
  });
});
