import type { CareRow } from './row.ts';

/** Tests with a window of their own (2018 guideline; folic acid from 3 months before). `byDoctor`: recommended by circumstance, never overdue. */
export const TESTS: readonly CareRow[] = [
  { id: 'test-nt', group: 'test', title: 'NT超声（看宝宝颈后）', anchor: 'lmp', from: 77, to: 97, byDoctor: true },
  { id: 'test-serum1', group: 'test', title: '早期唐氏抽血', anchor: 'lmp', from: 70, to: 97, byDoctor: true },
  { id: 'test-serum2', group: 'test', title: '中期唐氏抽血', anchor: 'lmp', from: 105, to: 146, byDoctor: true },
  { id: 'test-nipt', group: 'test', title: '无创DNA抽血', anchor: 'lmp', from: 84, to: 160, byDoctor: true },
  { id: 'test-cvs', group: 'test', title: '绒毛穿刺（医生说要才做）', anchor: 'lmp', from: 70, to: 97, byDoctor: true },
  {
    id: 'test-amnio',
    group: 'test',
    title: '羊水穿刺（医生说要才做）',
    anchor: 'lmp',
    from: 112,
    to: 160,
    byDoctor: true,
  },
  { id: 'test-anomaly', group: 'test', title: '大排畸超声', anchor: 'lmp', from: 140, to: 174 },
  { id: 'test-ogtt', group: 'test', title: '糖耐量（喝糖水抽血）', anchor: 'lmp', from: 168, to: 202, lateTo: 'birth' },
  { id: 'test-gbs', group: 'test', title: 'GBS筛查', anchor: 'lmp', from: 245, to: 265, byDoctor: true },
  { id: 'test-nst', group: 'test', title: '胎心监护', anchor: 'lmp', from: 259, to: 293, lateTo: 'birth' },
  { id: 'test-early-us', group: 'test', title: '早孕超声', anchor: 'lmp', from: 42, to: 62 },
  { id: 'test-fm-count', group: 'test', title: '开始每天数胎动', anchor: 'lmp', from: 196, to: 286, lateTo: 'birth' },
  { id: 'test-hiv-sy-hbv', group: 'test', title: '建册时的抽血', anchor: 'lmp', from: 0, to: 90, lateTo: 'birth' },
  { id: 'test-folic', group: 'test', title: '吃叶酸', anchor: 'lmp', from: -90, to: 90 },
  { id: 'test-gdm-pp', group: 'test', title: '产后再查一次糖耐量', anchor: 'delivery', from: 42, to: 84, only: 'gdm' },
];
