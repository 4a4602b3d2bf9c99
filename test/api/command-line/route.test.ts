import { describe, expect, it } from 'vitest';
import { riskAnswers } from '../../../api/_server/command-line/answer-risk.ts';
import type { Layer } from '../../../shared/risk/layer.ts';
import { type RouteInput, route } from '../../../shared/risk/routing/route.ts';
import { answerTo } from './run-command.ts';

describe('route', () => {
  it.each<readonly [what: string, layer: Layer, line: object, input: RouteInput]>([
    [
      'a red woman',
      'national',
      { colour: 'red', purple: 'no', stage: 'pregnancy' },
      { colour: 'red', purple: 'no', stage: 'pregnancy' },
    ],
    [
      'purple as a truth',
      'pengshui',
      { colour: 'yellow', purple: true, stage: 'delivery' },
      { colour: 'yellow', purple: 'yes', stage: 'delivery' },
    ],
    [
      'purple as an untruth',
      'pengshui',
      { colour: 'yellow', purple: false, stage: 'delivery' },
      { colour: 'yellow', purple: 'no', stage: 'delivery' },
    ],
    [
      'purple not said',
      'shapotou',
      { colour: 'green', stage: 'postpartum' },
      { colour: 'green', purple: 'unknown', stage: 'postpartum' },
    ],
    [
      'null for unknown',
      'nanjiang',
      { colour: 'green', stage: 'pregnancy', purple: null, star: null, ageYears: null, keyReasons: null },
      { colour: 'green', purple: 'unknown', stage: 'pregnancy' },
    ],
    [
      'a ☆',
      'kaifeng',
      { colour: 'yellow', purple: 'no', star: true, stage: 'pregnancy' },
      { colour: 'yellow', purple: 'no', star: true, stage: 'pregnancy' },
    ],
    [
      'nobody assessed',
      'guanxian',
      { colour: 'unassessed', stage: 'pregnancy' },
      { colour: 'unassessed', purple: 'unknown', stage: 'pregnancy' },
    ],
    [
      'the key population',
      'guanxian',
      { colour: 'green', purple: 'no', stage: 'pregnancy', ageYears: 18, keyReasons: ['poverty'] },
      { colour: 'green', purple: 'no', stage: 'pregnancy', ageYears: 18, keyReasons: ['poverty'] },
    ],
    [
      'asked, and no reason found',
      'guanxian',
      { colour: 'green', purple: 'no', stage: 'pregnancy', keyReasons: [] },
      { colour: 'green', purple: 'no', stage: 'pregnancy', keyReasons: [] },
    ],
    [
      'a carrier',
      'national',
      { colour: 'yellow', purple: 'no', stage: 'pregnancy', hbsagCarrier: true },
      { colour: 'yellow', purple: 'no', stage: 'pregnancy', hbsagCarrier: true },
    ],
    [
      'a woman who was sent on',
      'national',
      { colour: 'yellow', purple: 'no', stage: 'pregnancy', referred: true },
      { colour: 'yellow', purple: 'no', stage: 'pregnancy', referred: true },
    ],
  ])('answers %s as the library does (%s)', async (_what, layer, line, input) => {
    const expected: unknown = JSON.parse(JSON.stringify(route(input, layer)));
    expect(await answerTo(riskAnswers('route', layer), line)).toEqual(expected);
  });

  it('names who follows, who delivers, case management and the report of a red woman', async () => {
    const line = { colour: 'red', purple: 'no', stage: 'pregnancy', ageYears: 30 };
    expect(await answerTo(riskAnswers('route', 'guanxian'), line)).toMatchObject({
      layer: 'guanxian',
      followedBy: { clause: { document: expect.stringContaining('号') } },
      deliversAt: { clause: { document: expect.stringContaining('号') } },
      caseManagement: { applies: 'yes' },
      deadlines: expect.arrayContaining([expect.objectContaining({ id: 'report-red', within: { hours: 24 } })]),
    });
  });

  const good = { colour: 'red', purple: 'no', stage: 'pregnancy' };

  it.each<readonly [what: string, line: object | string, code: string, field: string]>([
    ['no colour', { stage: 'pregnancy' }, 'missing', 'colour'],
    ['no stage', { colour: 'red' }, 'missing', 'stage'],
    ['purple as a colour', { ...good, colour: 'purple' }, 'unknown-value', 'colour'],
    ['a stage there is not', { ...good, stage: 'newborn' }, 'unknown-value', 'stage'],
    ['pregnant and postpartum', { ...good, stage: ['pregnancy', 'postpartum'] }, 'wrong-type', 'stage'],
    ['purple in other words', { ...good, purple: 'maybe' }, 'unknown-value', 'purple'],
    ['purple as 1', { ...good, purple: 1 }, 'wrong-type', 'purple'],
    ['a ☆ in words', { ...good, star: 'yes' }, 'wrong-type', 'star'],
    ['a referral in words', { ...good, referred: 'sent' }, 'wrong-type', 'referred'],
    ['an age no woman has', { ...good, ageYears: 200 }, 'out-of-range', 'ageYears'],
    ['half a year', { ...good, ageYears: 17.5 }, 'wrong-type', 'ageYears'],
    ['an age in quotes', { ...good, ageYears: '18' }, 'wrong-type', 'ageYears'],
    ['a reason there is not', { ...good, keyReasons: ['poverty', 'poor'] }, 'unknown-value', 'keyReasons[1]'],
    ['a reason that the age gives', { ...good, keyReasons: ['age-45-or-over'] }, 'unknown-value', 'keyReasons[0]'],
    ['a reason every object has', { ...good, keyReasons: ['constructor'] }, 'unknown-value', 'keyReasons[0]'],
    ['a key there is not', { ...good, county: 'henan' }, 'unknown-field', 'county'],
    [
      'the prototype as a key',
      '{"colour":"red","stage":"pregnancy","__proto__":{"purple":"no"}}',
      'unknown-field',
      '__proto__',
    ],
  ])('refuses %s', async (_what, line, code, field) => {
    expect(await answerTo(riskAnswers('route', 'national'), line)).toMatchObject({ error: { code, field } });
  });
});
