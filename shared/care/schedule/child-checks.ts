import type { CareRow } from './row.ts';

/** 0～6岁儿童健康管理: the home visit, the first month, then by months of age. One is made up for until the next opens (product default). */
export const CHILD_CHECKS: readonly CareRow[] = [
  { id: 'ch-nb', group: 'child-check', title: '医生上门看宝宝', anchor: 'discharge', from: 0, to: 7, lateTo: 20 },
  { id: 'ch-1', group: 'child-check', title: '满月检查', anchor: 'birth', from: 28, to: 42, lateTo: 88 },
  { id: 'ch-3m', group: 'child-check', title: '3月龄健康检查', anchor: 'birth-months', from: 3, to: 3, lateTo: 6 },
  { id: 'ch-6m', group: 'child-check', title: '6月龄健康检查', anchor: 'birth-months', from: 6, to: 6, lateTo: 8 },
  { id: 'ch-8m', group: 'child-check', title: '8月龄健康检查', anchor: 'birth-months', from: 8, to: 8, lateTo: 12 },
  { id: 'ch-12m', group: 'child-check', title: '12月龄健康检查', anchor: 'birth-months', from: 12, to: 12, lateTo: 18 },
  { id: 'ch-18m', group: 'child-check', title: '18月龄健康检查', anchor: 'birth-months', from: 18, to: 18, lateTo: 24 },
  { id: 'ch-24m', group: 'child-check', title: '24月龄健康检查', anchor: 'birth-months', from: 24, to: 24, lateTo: 30 },
  { id: 'ch-30m', group: 'child-check', title: '30月龄健康检查', anchor: 'birth-months', from: 30, to: 30, lateTo: 36 },
  { id: 'ch-36m', group: 'child-check', title: '36月龄健康检查', anchor: 'birth-months', from: 36, to: 36, lateTo: 48 },
  { id: 'ch-4y', group: 'child-check', title: '4岁健康检查', anchor: 'birth-months', from: 48, to: 59, lateTo: 60 },
  { id: 'ch-5y', group: 'child-check', title: '5岁健康检查', anchor: 'birth-months', from: 60, to: 71, lateTo: 72 },
  { id: 'ch-6y', group: 'child-check', title: '6岁健康检查', anchor: 'birth-months', from: 72, to: 83 },
];
