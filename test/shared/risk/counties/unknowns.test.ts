import { describe, expect, it } from 'vitest';
import { LAYERS, type Layer } from '../../../../shared/risk/layer.ts';
import { type RouteInput, route } from '../../../../shared/risk/routing/route.ts';
import { STAGES, woman } from './any-woman.ts';

const asked = (input: RouteInput, layer: Layer) => route(input, layer).toDo.map(({ id }) => id);

describe('what is not known', () => {
  it('asks for nothing when everything that matters is known', () => {
    for (const layer of LAYERS) expect(asked(woman(), layer)).toEqual([]);
  });

  it.each(LAYERS)('sends an unassessed woman in %s to an assessment at 二级以上, at every stage', (layer) => {
    for (const stage of STAGES) {
      const { followedBy, caseManagement, toDo, cadence } = route(woman({ colour: 'unassessed', stage }), layer);
      expect(followedBy.level).toBe('level-2');
      expect(followedBy.institutions[0]).toContain('先评估分级');
      expect(caseManagement.applies).toBe('unknown');
      expect(cadence.words).toContain('未评估');
      expect(toDo).toMatchObject([{ id: 'assess-colour', words: '尚未评估：由二级以上医疗机构评估分级。' }]);
    }
  });

  it('cites Guanxian’s own words for where to be assessed', () => {
    expect(route(woman({ colour: 'unassessed' }), 'guanxian').toDo[0]?.clause).toMatchObject({
      layer: 'guanxian',
      article: '二(二)',
    });
  });

  it.each(LAYERS)('does not read purple unknown as no case management in %s', (layer) => {
    const { caseManagement, toDo } = route(woman({ purple: 'unknown' }), layer);
    expect(caseManagement.applies).toBe('unknown');
    expect(toDo.map(({ id }) => id)).toEqual(['assess-purple']);
  });

  it('does not lose what the colour asks for because purple is unknown', () => {
    for (const layer of LAYERS)
      expect(route(woman({ colour: 'orange', purple: 'unknown' }), layer).caseManagement.applies).toBe('yes');
  });

  it('keeps an optional case open while purple could make it a duty', () => {
    const input = woman({ colour: 'yellow', star: true, purple: 'unknown' });
    expect(route(input, 'henan').caseManagement.applies).toBe('unknown');
  });

  it('asks for the count of yellow factors in Henan alone', () => {
    const input: RouteInput = { colour: 'yellow', purple: 'no', stage: 'pregnancy', ageYears: 30, keyReasons: [] };
    expect(asked(input, 'henan')).toEqual(['count-yellow']);
    expect(asked(input, 'kaifeng')).toEqual(['count-yellow']);
    expect(asked(input, 'guanxian')).toEqual([]);
    expect(route(input, 'henan').caseManagement.applies).toBe('unknown');
  });

  it('asks for the age where a plan’s duty hangs on it, and for key reasons where there is such a list', () => {
    const input: RouteInput = { colour: 'green', purple: 'no', stage: 'pregnancy' };
    expect(asked(input, 'guanxian')).toEqual(['ask-age', 'ask-key-reasons']);
    expect(asked(input, 'pengshui')).toEqual(['ask-key-reasons']);
    expect(asked(input, 'nanjiang')).toEqual(['ask-age']);
    expect(asked(input, 'shapotou')).toEqual([]);
  });

  it('says what is missing when it cannot say whether she is of the key population', () => {
    const { keyPopulation } = route({ colour: 'green', purple: 'unknown', stage: 'pregnancy' }, 'guanxian');
    expect(keyPopulation).toMatchObject({ member: false, missing: ['ageYears', 'keyReasons', 'purple'] });
  });

  it('leaves a case open in Pengshui until the key reasons have been asked for', () => {
    const input: RouteInput = { colour: 'green', purple: 'no', stage: 'pregnancy' };
    expect(route(input, 'pengshui').caseManagement.applies).toBe('unknown');
    expect(route({ ...input, keyReasons: [] }, 'pengshui').caseManagement.applies).toBe('no');
  });
});
