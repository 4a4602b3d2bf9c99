import type { CareRow } from './row.ts';

/** Screening of the newborn: in days of life. */
export const NEWBORN: readonly CareRow[] = [
  { id: 'nb-heel', group: 'newborn', title: '足跟血', anchor: 'birth', from: 3, to: 7, lateTo: 20 },
  { id: 'nb-hear', group: 'newborn', title: '听力初筛', anchor: 'birth', from: 2, to: 7 },
  { id: 'nb-hear2', group: 'newborn', title: '听力复筛', anchor: 'birth', from: 8, to: 42 },
  { id: 'nb-chd', group: 'newborn', title: '先心病筛查', anchor: 'birth', from: 0, to: 3 },
];
