import { CASE_COLOURS, type CarePlan, EVERY_COLOUR, GRAVE, note } from '../routing/care-plan.ts';
import { citing } from '../routing/clause.ts';

const plan = citing('pengshui', '彭水卫发〔2022〕109号', '2022-06-27');

/** 彭水自治县母婴安全行动提升计划实施方案（2022－2025年）. Names no hospital per colour: 严格按照 the norm. Has the social list of key women. */
export const PENGSHUI_CARE: CarePlan = {
  follow: {},
  deliver: {},
  cases: [
    { on: CASE_COLOURS, applies: 'yes', clause: plan('四(二)6') },
    {
      on: ['key'],
      applies: 'yes',
      when: ({ pengshuiKey }) => pengshuiKey === 'as-high-risk',
      clause: plan('四(一)5'),
    },
  ],
  until: plan('四(二)6'),
  deadlines: [],
  notes: [
    note('norm-applies', EVERY_COLOUR, '方案未按颜色指定医院，按国家规范。', plan('四(一)4')),
    note('red-plans', ['red'], '制定个性化管理方案、诊疗方案和应急预案，由产科高年资医师负责。', plan('四(二)6')),
    note(
      'senior-only',
      GRAVE,
      '病情可能危及生命、不宜继续妊娠的，只由副主任以上任职资格的医师评估和确诊。',
      plan('四(一)4'),
    ),
    note(
      'key',
      ['key'],
      '乡镇建台账、制定分娩管理预案、孕期随访和产后访视；县妇幼保健院追踪，跨区域转介。',
      plan('四(一)5'),
    ),
  ],
  key: {
    reasons: [
      'mobile',
      'unstable-marriage',
      'poverty',
      'little-schooling',
      'special-customs',
      'hard-to-reach',
      'irrational-pregnancy',
      'no-file',
      'other-social',
    ],
    clause: plan('四(一)5'),
  },
};

export { plan as pengshuiPlan };
