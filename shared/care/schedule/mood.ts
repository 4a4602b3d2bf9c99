import type { CareRow } from './row.ts';

/** 心理筛查: three in pregnancy, one on day 42 (2019 consensus). */
export const MOOD: readonly CareRow[] = [
  { id: 'psy-1', group: 'mood', title: '心情小问卷（孕早期）', anchor: 'lmp', from: 0, to: 97, lateTo: 97 },
  { id: 'psy-2', group: 'mood', title: '心情小问卷（孕中期）', anchor: 'lmp', from: 98, to: 195 },
  { id: 'psy-3', group: 'mood', title: '心情小问卷（孕晚期）', anchor: 'lmp', from: 196, to: 286, lateTo: 'birth' },
  { id: 'psy-4', group: 'mood', title: '心情小问卷（产后42天）', anchor: 'delivery', from: 42, to: 56, lateTo: 98 },
];
