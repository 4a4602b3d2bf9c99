import { describe, expect, it } from 'vitest';
import type { Layer } from '../../../../shared/risk/layer.ts';
import { cadenceOf } from '../../../../shared/risk/routing/cadence.ts';
import type { CountySettings } from '../../../../shared/risk/routing/county-settings.ts';
import { type RouteInput, route } from '../../../../shared/risk/routing/route.ts';
import { woman } from './any-woman.ts';

type Case = readonly [Layer, Partial<RouteInput>, Partial<CountySettings>, string, string];

// layer, who she is, the county's settings · case management · the clause
const CASES: readonly Case[] = [
  ['national', { colour: 'yellow' }, {}, 'no', 'national 二(三)3'],
  ['national', { colour: 'orange' }, {}, 'yes', 'national 二(三)3'],
  ['national', { colour: 'green', purple: 'yes' }, {}, 'yes', 'national 二(三)3'],
  ['henan', { colour: 'yellow', star: true }, {}, 'optional', 'henan 一'],
  ['henan', { colour: 'yellow', star: false }, {}, 'no', 'national 二(三)3'],
  ['pengshui', { colour: 'yellow' }, {}, 'no', 'pengshui 四(二)6'],
  ['pengshui', { colour: 'red' }, {}, 'yes', 'pengshui 四(二)6'],
  ['pengshui', { keyReasons: ['hard-to-reach'] }, {}, 'yes', 'pengshui 四(一)5'],
  ['pengshui', { keyReasons: ['hard-to-reach'] }, { pengshuiKey: 'ledger-only' }, 'no', 'pengshui 四(二)6'],
  ['shapotou', { colour: 'orange' }, {}, 'yes', 'shapotou 四(二)1'],
  ['shapotou', { colour: 'green' }, {}, 'no', 'shapotou 四(二)1'],
  ['kaifeng', { colour: 'yellow' }, {}, 'yes', 'kaifeng 二(一)3'],
  ['kaifeng', { colour: 'yellow' }, { kaifengYellowCase: 'star-where-able' }, 'no', 'kaifeng 二(二)2'],
  ['kaifeng', { colour: 'yellow', star: true }, { kaifengYellowCase: 'star-where-able' }, 'optional', 'henan 一'],
  ['kaifeng', { colour: 'red' }, { kaifengYellowCase: 'star-where-able' }, 'yes', 'kaifeng 二(二)2'],
  ['nanjiang', { colour: 'red' }, {}, 'yes', 'nanjiang 二(三)'],
  ['guanxian', { colour: 'yellow' }, {}, 'no', 'guanxian 二(四)'],
  ['guanxian', { colour: 'green', purple: 'yes' }, {}, 'yes', 'guanxian 二(四)'],
  ['guanxian', { colour: 'yellow', star: true }, {}, 'no', 'guanxian 二(四)'],
];

describe('case management', () => {
  it.each(CASES)('%s %o %o: %s (%s)', (layer, input, settings, applies, article) => {
    const { caseManagement } = route(woman(input), layer, settings);
    expect(caseManagement.applies).toBe(applies);
    expect(`${caseManagement.clause.layer} ${caseManagement.clause.article}`).toBe(article);
  });

  it.each([
    ['national', 'national 前言'],
    ['pengshui', 'pengshui 四(二)6'],
    ['shapotou', 'national 前言'],
    ['kaifeng', 'kaifeng 二(一)2'],
    ['guanxian', 'guanxian 一'],
  ] as const)('in %s goes on to day 42 after birth (%s)', (layer, article) => {
    const { until, untilClause } = route(woman({ colour: 'red', stage: 'postpartum' }), layer).caseManagement;
    expect(until).toBe('产后42天');
    expect(`${untilClause.layer} ${untilClause.article}`).toBe(article);
  });

  it('counts a carrier of hepatitis B as purple only where the county says so', () => {
    const carrier = woman({ colour: 'yellow', hbsagCarrier: true });
    expect(route(carrier, 'guanxian').caseManagement.applies).toBe('no');
    expect(route(carrier, 'guanxian', { hbsagCarrier: 'also-purple' }).caseManagement.applies).toBe('yes');
  });
});

describe('the follow-up default', () => {
  it.each([
    ['green', 'no', false, null, '按常规产检'],
    ['yellow', 'no', false, null, '按常规产检，提前1周提醒'],
    ['yellow', 'no', true, 28, '每2～4周联系一次；按常规产检，提前1周提醒'],
    ['orange', 'no', false, 28, '至少每月联系一次'],
    ['red', 'yes', false, 7, '至少每周联系一次；按母婴阻断的时间点'],
    ['green', 'yes', false, null, '按母婴阻断的时间点；按常规产检'],
    ['unassessed', 'no', false, null, '未评估：先跟到评估完成，再定间隔'],
  ] as const)('%s, purple %s, ☆ %s: %s days, %s', (colour, purple, star, everyDays, words) => {
    const { cadence } = route(woman({ colour, purple, star }), 'henan');
    expect(cadence).toMatchObject({ everyDays, words, clause: { status: 'local-default' } });
  });

  it('is never presented as somebody’s rule', () => {
    expect(cadenceOf(['red']).clause.document).toBe('本产品默认（无国家规定）');
  });
});
