import type { CareRow } from './row.ts';

/** 国家基本公共卫生服务 five visits and the visits of 《孕前和孕期保健指南（2018）》. After its window a visit is made up for until the next opens. */
export const ANTENATAL_VISITS: readonly CareRow[] = [
  { id: 'nbph-anc-1', group: 'visit', title: '建册，第一次产检', anchor: 'lmp', from: 0, to: 90, lateTo: 'birth' },
  { id: 'nbph-anc-2', group: 'visit', title: '孕中期第一次产检', anchor: 'lmp', from: 112, to: 146, lateTo: 146 },
  { id: 'nbph-anc-3', group: 'visit', title: '孕中期第二次产检', anchor: 'lmp', from: 147, to: 174, lateTo: 195 },
  { id: 'nbph-anc-4', group: 'visit', title: '孕晚期第一次产检', anchor: 'lmp', from: 196, to: 258, lateTo: 258 },
  { id: 'nbph-anc-5', group: 'visit', title: '孕晚期第二次产检', anchor: 'lmp', from: 259, to: 286, lateTo: 'birth' },
  { id: 'cma18-anc-1', group: 'guideline-visit', title: '首次产检', anchor: 'lmp', from: 42, to: 97, lateTo: 97 },
  { id: 'cma18-anc-2', group: 'guideline-visit', title: '第2次产检', anchor: 'lmp', from: 98, to: 139 },
  { id: 'cma18-anc-3', group: 'guideline-visit', title: '第3次产检', anchor: 'lmp', from: 140, to: 174 },
  { id: 'cma18-anc-4', group: 'guideline-visit', title: '第4次产检', anchor: 'lmp', from: 175, to: 202 },
  { id: 'cma18-anc-5', group: 'guideline-visit', title: '第5次产检', anchor: 'lmp', from: 203, to: 230 },
  { id: 'cma18-anc-6', group: 'guideline-visit', title: '第6次产检', anchor: 'lmp', from: 231, to: 258, lateTo: 258 },
  {
    id: 'cma18-anc-7',
    group: 'guideline-visit',
    title: '每周产检',
    anchor: 'lmp',
    from: 259,
    to: 293,
    lateTo: 'birth',
  },
];
