import type { CareRow } from './row.ts';

/** 产后访视 within 7 days of discharge, day 28, and the examination of day 42 (its end, day 56, and how long it is made up for are product defaults). */
export const POSTPARTUM: readonly CareRow[] = [
  { id: 'pp-visit-1', group: 'postpartum', title: '医生上门看妈妈', anchor: 'discharge', from: 0, to: 7, lateTo: 20 },
  { id: 'pp-visit-28', group: 'postpartum', title: '产后28天看妈妈', anchor: 'delivery', from: 28, to: 28, lateTo: 41 },
  { id: 'pp-42', group: 'postpartum', title: '产后42天检查', anchor: 'delivery', from: 42, to: 56, lateTo: 98 },
];
