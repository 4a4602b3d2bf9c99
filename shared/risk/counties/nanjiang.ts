import { CASE_COLOURS, type CarePlan, EVERY_COLOUR, note } from '../routing/care-plan.ts';
import { citing } from '../routing/clause.ts';

const plan = citing('nanjiang', '南江县《关于加强生育全程基本医疗保健服务的实施方案》（无文号）', '2017-04-17');
const risk = plan('二(三)');

/** 南江县 (Sichuan), five months before the norm: colours and case management by name, the rest left to the norm. */
export const NANJIANG_CARE: CarePlan = {
  follow: {},
  deliver: {},
  cases: [{ on: CASE_COLOURS, applies: 'yes', clause: risk }],
  age: risk,
  deadlines: [],
  notes: [
    note('norm-applies', EVERY_COLOUR, '方案只写分级颜色管理，未指定医院，按国家规范。', risk),
    note('older', EVERY_COLOUR, '高龄孕妇：动员到二级以上综合医院及妇幼保健院。', risk, {
      stages: ['pregnancy', 'delivery'],
      when: ({ nanjiangOlder }, ageYears) => nanjiangOlder === 'norm-35' && ageYears !== undefined && ageYears >= 35,
    }),
  ],
};

export { plan as nanjiangPlan };
