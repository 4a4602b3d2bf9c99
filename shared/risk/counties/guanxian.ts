import {
  CASE_COLOURS,
  type CarePlan,
  type DeadlineRow,
  deadline,
  EVERY_COLOUR,
  GRAVE,
  note,
  place,
} from '../routing/care-plan.ts';
import { citing } from '../routing/clause.ts';
import type { CountySettings } from '../routing/county-settings.ts';

const plan = citing('guanxian', '冠卫健发〔2021〕38号', '2021-05-27');
const MCH = '冠县妇幼保健院';
const SECOND = place('level-2', plan('二(三)'), '二级以上医院');
const TOWNSHIPS = '乡镇卫生院、社区服务中心';
const BUREAU = '冠县卫生健康局';
const byInstitution = ({ guanxianRegister }: CountySettings) => guanxianRegister === 'by-institution';

const register = (id: string, monthlyDay: number, from: string, to: string): DeadlineRow =>
  deadline(
    `register-${id}`,
    EVERY_COLOUR,
    '个案信息登记表和月报表',
    { monthlyDay },
    from,
    to,
    plan('附件1 第8条'),
    byInstitution,
  );

/** 冠县进一步加强孕产妇管理工作实施方案 (2021). Everyone but green at 二级以上; clocks and registers of its own; key women to 三级. */
export const GUANXIAN_CARE: CarePlan = {
  follow: {
    unassessed: place('level-2', plan('二(二)'), '二级及以上医院（先评估分级）'),
    yellow: SECOND,
    purple: SECOND,
    key: place('level-3', plan('三(二)'), '三级及以上助产机构（规范产检）'),
  },
  deliver: {
    yellow: SECOND,
    purple: SECOND,
  },
  cases: [{ on: CASE_COLOURS, applies: 'yes', clause: plan('二(四)') }],
  until: plan('一'),
  age: plan('三(二)'),
  deadlines: [
    deadline('report-red', ['red'], '红色孕妇信息', { hours: 24 }, '助产机构', MCH, plan('二(四)')),
    deadline(
      'report-red-onward',
      ['red'],
      '红色孕妇信息一并上报',
      { promptly: true },
      MCH,
      '县卫健局妇幼健康管理科、市妇幼保健院妇幼保健科',
      plan('二(四)'),
    ),
    deadline('red-weekly', ['red'], '红色孕产妇信息', { weekly: true }, MCH, BUREAU, plan('二(四)')),
    deadline(
      'trace-monthly',
      CASE_COLOURS,
      '重点高危孕产妇追踪报告',
      { monthlyDay: null },
      '医疗机构',
      MCH,
      plan('二(四)'),
    ),
    register('hospital', 3, '县级医疗机构', MCH),
    register('feedback', 4, MCH, TOWNSHIPS),
    register('township', 7, TOWNSHIPS, MCH),
    register('mch', 8, MCH, BUREAU),
    deadline(
      'register-city',
      EVERY_COLOUR,
      '个案信息登记表',
      { monthlyDay: 10 },
      BUREAU,
      '市卫健委',
      plan('附件2 填表说明3'),
    ),
  ],
  notes: [
    note('not-green', GRAVE, '孕产期保健和住院分娩均应在二级以上医院。', plan('二(三)')),
    note('red-watch', ['red'], '县妇幼保健院专人盯防。', plan('二(四)')),
    note('notice', GRAVE, '发放温馨告知书，列入橙、红专门台账。', plan('二(四)')),
    note('key', ['key'], '家庭医生签约，给出医学建议并随访。', plan('三(二)')),
    note('postpartum-tracking', GRAVE, '基层产后入户访视；县妇幼保健院对危重孕产妇产后跟踪管理。', plan('二(七)'), {
      stages: ['postpartum'],
    }),
  ],
  key: {
    reasons: ['severe-mental-disorder', 'infectious-disease', 'medical-or-surgical'],
    ages: true,
    clause: plan('三(二)'),
  },
};

export { plan as guanxianPlan };
