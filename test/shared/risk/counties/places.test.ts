import { describe, expect, it } from 'vitest';
import type { RiskColour } from '../../../../shared/risk/colour.ts';
import type { Layer } from '../../../../shared/risk/layer.ts';
import { route } from '../../../../shared/risk/routing/route.ts';
import { woman } from './any-woman.ts';

const CITY = '市人民医院（市危重孕产妇救治中心）';
const REGION = '自治区人民医院（自治区危重孕产妇救治中心）';
const MCH = '市妇幼保健计划生育服务中心';

type Colour = RiskColour | 'unassessed';

// layer, colour · who follows · whose document says so · who delivers · whose document says so
const PLACES: readonly (readonly [Layer, Colour, string, Layer, string, Layer])[] = [
  ['national', 'green', '常规产检机构', 'national', '助产机构', 'national'],
  ['national', 'yellow', '二级以上医疗机构', 'national', '二级以上医疗机构', 'national'],
  ['national', 'orange', '县级及以上危重孕产妇救治中心', 'national', '三级医疗机构（有条件的，原则上）', 'national'],
  ['national', 'red', '县级及以上危重孕产妇救治中心', 'national', '三级医疗机构（原则上）', 'national'],
  ['henan', 'yellow', '二级以上医疗机构', 'national', '二级以上医疗机构', 'national'],
  ['henan', 'red', '县级及以上危重孕产妇救治中心', 'national', '三级医疗机构（原则上）', 'national'],
  ['pengshui', 'yellow', '二级以上医疗机构', 'national', '二级以上医疗机构', 'national'],
  ['pengshui', 'orange', '县级及以上危重孕产妇救治中心', 'national', '三级医疗机构（有条件的，原则上）', 'national'],
  ['pengshui', 'red', '县级及以上危重孕产妇救治中心', 'national', '三级医疗机构（原则上）', 'national'],
  ['shapotou', 'green', '常规产检机构', 'national', '助产机构', 'national'],
  ['shapotou', 'yellow', '二级以上医疗机构', 'national', '二级以上医疗机构', 'national'],
  ['shapotou', 'orange', CITY, 'shapotou', '三级医疗机构（有条件的，原则上）', 'national'],
  ['shapotou', 'red', CITY, 'shapotou', `${CITY}/${REGION}`, 'shapotou'],
  ['kaifeng', 'green', '基层医疗卫生机构', 'kaifeng', '助产机构', 'national'],
  ['kaifeng', 'yellow', '二级以上医疗保健机构', 'kaifeng', '二级以上医疗保健机构', 'kaifeng'],
  ['kaifeng', 'orange', '县级以上危重救治中心', 'kaifeng', '具备条件的县级及以上危重孕产妇救治中心', 'kaifeng'],
  ['kaifeng', 'red', '市级以上危重救治中心', 'kaifeng', '产儿科救治能力较强的三级助产机构', 'kaifeng'],
  ['nanjiang', 'orange', '县级及以上危重孕产妇救治中心', 'national', '三级医疗机构（有条件的，原则上）', 'national'],
  ['nanjiang', 'red', '县级及以上危重孕产妇救治中心', 'national', '三级医疗机构（原则上）', 'national'],
  ['guanxian', 'green', '常规产检机构', 'national', '助产机构', 'national'],
  ['guanxian', 'yellow', '二级以上医院', 'guanxian', '二级以上医院', 'guanxian'],
  ['guanxian', 'orange', '县级及以上危重孕产妇救治中心', 'national', '三级医疗机构（有条件的，原则上）', 'national'],
  ['guanxian', 'red', '县级及以上危重孕产妇救治中心', 'national', '三级医疗机构（原则上）', 'national'],
];

describe('who follows her and who delivers her', () => {
  it.each(PLACES)('%s %s: %s (%s), %s (%s)', (layer, colour, follows, followLayer, delivers, deliverLayer) => {
    const { followedBy, deliversAt } = route(woman({ colour }), layer);
    expect(followedBy.institutions.join('/')).toBe(follows);
    expect(followedBy.clause.layer).toBe(followLayer);
    expect(deliversAt?.institutions.join('/')).toBe(delivers);
    expect(deliversAt?.clause.layer).toBe(deliverLayer);
  });

  it('names no place of birth once the child is born, and follows her as in pregnancy', () => {
    for (const [layer, colour, follows] of PLACES) {
      const { followedBy, deliversAt } = route(woman({ colour, stage: 'postpartum' }), layer);
      expect(deliversAt).toBeNull();
      expect(followedBy.institutions.join('/')).toBe(follows);
    }
  });

  it('tells the norm’s higher grade beside a county’s own place', () => {
    const { deliversAt } = route(woman({ colour: 'orange' }), 'kaifeng');
    expect(deliversAt?.also).toMatchObject([{ because: 'national', level: 'level-3' }]);
    expect(route(woman({ colour: 'red' }), 'kaifeng').deliversAt?.also).toEqual([]);
  });
});

describe('purple beside a colour', () => {
  it('keeps the place of the higher grade first and the other beside it', () => {
    const { followedBy, deliversAt } = route(woman({ colour: 'red', purple: 'yes' }), 'shapotou');
    expect(followedBy).toMatchObject({ institutions: [CITY], because: 'colour' });
    expect(followedBy.also).toMatchObject([{ institutions: [MCH], because: 'purple' }]);
    expect(deliversAt?.also).toMatchObject([{ because: 'national' }, { institutions: [CITY, MCH], because: 'purple' }]);
  });

  it('sends a green woman in Guanxian to give birth at 二级以上, as everyone who is not green, and to 三级 for checks', () => {
    const { followedBy, deliversAt } = route(woman({ purple: 'yes' }), 'guanxian');
    expect(deliversAt).toMatchObject({ level: 'level-2', because: 'purple', clause: { article: '二(三)' } });
    expect(deliversAt?.also).toMatchObject([{ because: 'colour' }]);
    expect(followedBy).toMatchObject({ level: 'level-3', because: 'key-population', clause: { article: '三(二)' } });
    expect(followedBy.also.map(({ because, level }) => `${because} ${level}`)).toEqual([
      'colour unstated',
      'purple level-2',
    ]);
  });
});

describe('what is said beside the places', () => {
  const words = (colour: Colour, layer: Layer, stage: 'pregnancy' | 'delivery' | 'postpartum' = 'pregnancy') =>
    route(woman({ colour, stage }), layer)
      .notes.map(({ id, clause }) => `${id} ${clause.layer} ${clause.article}`)
      .join(', ');

  it.each([
    ['red', 'shapotou', 'pregnancy', 'red-first shapotou 四(一)3'],
    ['orange', 'shapotou', 'pregnancy', 'if-worse shapotou 四(一)3'],
    ['red', 'pengshui', 'pregnancy', 'red-plans pengshui 四(二)6'],
    ['red', 'pengshui', 'pregnancy', 'senior-only pengshui 四(一)4'],
    ['orange', 'kaifeng', 'delivery', 'delivery-plan kaifeng 二(一)3'],
    ['green', 'kaifeng', 'delivery', 'admission henan 二'],
    ['green', 'kaifeng', 'postpartum', 'after-birth henan 三'],
    ['green', 'nanjiang', 'postpartum', 'after-birth national 二(四)'],
    ['red', 'guanxian', 'pregnancy', 'red-watch guanxian 二(四)'],
    ['red', 'guanxian', 'postpartum', 'postpartum-tracking guanxian 二(七)'],
    ['green', 'kaifeng', 'pregnancy', 'unstable-stays kaifeng 二(二)3'],
    ['green', 'guanxian', 'pregnancy', 'unstable-stays national'],
  ] as const)('%s in %s, %s: %s', (colour, layer, stage, note) => {
    expect(words(colour, layer, stage)).toContain(note);
  });

  it('no longer asks for a delivery plan after birth', () => {
    expect(words('red', 'kaifeng', 'postpartum')).not.toContain('delivery-plan');
  });

  it('never says that a pregnancy is to end or to go on', () => {
    for (const [layer, colour] of PLACES)
      for (const stage of ['pregnancy', 'delivery', 'postpartum'] as const)
        expect(JSON.stringify(route(woman({ colour, stage, purple: 'yes' }), layer))).not.toMatch(
          /终止|引产|可以继续|建议继续/,
        );
  });
});
