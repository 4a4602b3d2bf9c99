import type { ValueRowId } from '../forms/index.ts';
import type { RowTables } from './row-case.ts';
import { SCREENING_ROWS } from './screening.ts';

/** The plan copies these rows of the national form: the same facts, the same answers. */
export const POSTPARTUM_ROWS: RowTables<Extract<ValueRowId, `pps-${string}`>> = {
  'pps-1.1': SCREENING_ROWS['scr-6.1'],
  'pps-1.2': SCREENING_ROWS['scr-6.2'],
  'pps-1.3': [
    ['梅毒筛查阳性', { syphilisScreen: 'positive' }, 'yes'],
    ['梅毒筛查阴性', { syphilisScreen: 'negative' }, 'no'],
    ['没有查', {}, 'cannot say', ['syphilisScreen']],
  ],
  'pps-1.4': [
    ['HIV筛查阳性', { hivScreen: 'positive' }, 'yes'],
    ['HIV筛查阴性', { hivScreen: 'negative' }, 'no'],
    ['没有查', {}, 'cannot say', ['hivScreen']],
  ],
  'pps-1.5': [
    ['乙肝筛查阳性', { hbsag: 'positive' }, 'yes'],
    ['乙肝筛查阴性', { hbsag: 'negative' }, 'no'],
    ['没有查', {}, 'cannot say', ['hbsag']],
  ],
  'pps-1.6': SCREENING_ROWS['scr-6.6'],
  'pps-1.8': SCREENING_ROWS['scr-6.8'],
  'pps-2.1.5': SCREENING_ROWS['scr-7.1.5'],
};
