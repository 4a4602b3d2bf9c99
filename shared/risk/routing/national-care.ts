import type { RiskColour } from '../colour.ts';
import { CASE_COLOURS, type CarePlan, deadline, EVERY_COLOUR, GRAVE, note, type Place, place } from './care-plan.ts';
import { type Clause, citing } from './clause.ts';

const norm = citing('national', '国卫办妇幼发〔2017〕35号', '2017', 'knowledge-unverified');
const service = citing('national', '国卫基层发〔2017〕13号（第三版）', '2017', 'knowledge-unverified');
const ours = citing('national', '本产品默认', '2022-07-15', 'local-default');

const MCH = '辖区妇幼保健机构';

/** What the nation answers for every colour, so that no county is ever left without an answer. */
interface NationalGround {
  readonly follow: Readonly<Record<RiskColour | 'unassessed', Place>>;
  readonly deliver: Readonly<Record<RiskColour | 'unassessed', Place>>;
  readonly until: Clause;
}

/** The ground every county stands on: the 2017 norm, written from knowledge until someone reads it against the paper. */
export const NATIONAL_CARE: CarePlan & NationalGround = {
  follow: {
    unassessed: place('level-2', norm('二(二)'), '二级以上医疗机构（先评估分级）'),
    green: place('unstated', norm('二(三)1'), '常规产检机构'),
    yellow: place('level-2', norm('二(三)2'), '二级以上医疗机构'),
    orange: place('county-centre', norm('二(三)3'), '县级及以上危重孕产妇救治中心'),
    red: place('county-centre', norm('二(三)3'), '县级及以上危重孕产妇救治中心'),
    purple: place('unstated', norm('二(三)3'), '按传染病防治要求管理的医疗机构'),
  },
  deliver: {
    unassessed: place('level-2', norm('二(二)'), '二级以上医疗机构（评估后再定）'),
    green: place('unstated', norm('二(三)1'), '助产机构'),
    yellow: place('level-2', norm('二(三)2'), '二级以上医疗机构'),
    orange: place('level-3', norm('二(三)3'), '三级医疗机构（有条件的，原则上）'),
    red: place('level-3', norm('二(三)3'), '三级医疗机构（原则上）'),
    purple: place('unstated', norm('二(三)3'), '按传染病防治要求管理的助产机构'),
  },
  cases: [{ on: CASE_COLOURS, applies: 'yes', clause: norm('二(三)3') }],
  until: norm('前言'),
  deadlines: [
    deadline('report-red', ['red'], '红色评估报告单', { hours: 24 }, '评估机构', MCH, norm('二(二)')),
    ...(['calendar', 'working'] as const).map((count) =>
      deadline(
        'report-orange',
        ['orange'],
        '橙色评估报告单',
        { days: 3, count },
        '评估机构',
        MCH,
        norm('二(二)'),
        ({ orangeDays }) => orangeDays === count,
      ),
    ),
    deadline(
      'referral-result',
      ['referred'],
      '转诊后随访结果',
      { days: 14, count: 'calendar' },
      '转出机构',
      '本人和接诊机构',
      service('孕产妇健康管理服务规范 二'),
    ),
  ],
  notes: [
    note('if-abnormal', ['yellow'], '如有异常，尽快转诊到三级医疗机构。', norm('二(三)2')),
    note('red-first', ['red'], '尽快到三级医疗机构评估。', norm('二(三)3')),
    note(
      'senior-only',
      GRAVE,
      '病情可能危及生命、不宜继续妊娠的，只由副主任以上任职资格的医师评估和确诊。',
      norm('二(三)'),
    ),
    note('upper-centre-plan', GRAVE, '尽快与上级救治中心共同制订个性化管理方案、诊疗方案和应急预案。', norm('二(三)3')),
    note('infection-rules', ['purple'], '落实预防艾滋病、梅毒和乙肝母婴传播综合干预措施。', norm('二(三)3')),
    note(
      'unstable-stays',
      EVERY_COLOUR,
      '病情不稳定、途中有生命危险的不得转诊，请上级专家到场或远程指导。',
      ours('参照汴卫〔2022〕38号 二(二)3'),
    ),
    note('admission', EVERY_COLOUR, '入院时再评估。', norm('二(二)'), { stages: ['delivery'] }),
    note('after-birth', EVERY_COLOUR, '产后访视和产后42天时再评估。', norm('二(四)'), { stages: ['postpartum'] }),
  ],
};

export { norm as nationalNorm };
