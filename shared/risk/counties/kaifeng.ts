import { CASE_COLOURS, type CarePlan, deadline, EVERY_COLOUR, GRAVE, note, place } from '../routing/care-plan.ts';
import { citing } from '../routing/clause.ts';

const plan = citing('kaifeng', '汴卫〔2022〕38号', '2022-07-15');
const colours = plan('二(一)3');

/** 开封市母婴安全保障提升行动实施方案 (2022). Stands on Henan. */
export const KAIFENG_CARE: CarePlan = {
  follow: {
    green: place('primary', colours, '基层医疗卫生机构'),
    yellow: place('level-2', colours, '二级以上医疗保健机构'),
    orange: place('county-centre', colours, '县级以上危重救治中心'),
    red: place('city-centre', colours, '市级以上危重救治中心'),
  },
  deliver: {
    yellow: place('level-2', colours, '二级以上医疗保健机构'),
    orange: place('county-centre', colours, '具备条件的县级及以上危重孕产妇救治中心'),
    red: place('level-3', colours, '产儿科救治能力较强的三级助产机构'),
  },
  cases: [
    { on: CASE_COLOURS, applies: 'yes', clause: plan('二(二)2') },
    {
      on: ['yellow'],
      applies: 'yes',
      when: ({ kaifengYellowCase }) => kaifengYellowCase === 'all-yellow',
      clause: colours,
    },
  ],
  until: plan('二(一)2'),
  deadlines: [
    deadline(
      'report-infection',
      ['purple'],
      '按传染病报送规定报送',
      { promptly: true },
      '医疗保健机构',
      '按传染病报送规定',
      colours,
    ),
    deadline(
      'list-county',
      CASE_COLOURS,
      '上月度高危孕产妇信息',
      { monthlyDay: 10 },
      '县区',
      '开封市妇幼保健院',
      plan('二(二)1'),
    ),
    deadline(
      'list-city',
      CASE_COLOURS,
      '高危孕产妇信息汇总',
      { monthlyDay: 15 },
      '开封市妇幼保健院',
      '河南省妇幼保健院',
      plan('二(二)1'),
    ),
  ],
  notes: [
    note('if-abnormal', ['yellow'], '如有异常，尽快转诊到三级医疗机构。', colours),
    note('delivery-plan', GRAVE, '分娩前联合多学科、会同上级救治中心制定个性化分娩预案。', colours, {
      stages: ['pregnancy', 'delivery'],
    }),
    note('senior-owner', CASE_COLOURS, '由产科高年资医师负责管理。', plan('二(二)2')),
    note(
      'upper-centre-plan',
      GRAVE,
      '用“云上妇幼”尽快与上级救治中心共同制订个性化管理方案、诊疗方案和应急预案。',
      plan('二(二)2'),
    ),
    note(
      'unstable-stays',
      EVERY_COLOUR,
      '病情不稳定、途中可能死亡的不得转诊，请上级专家到场或远程指导。',
      plan('二(二)3'),
    ),
  ],
};

export { plan as kaifengPlan };
