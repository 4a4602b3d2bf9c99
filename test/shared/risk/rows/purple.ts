import type { ValueRowId } from '../forms/index.ts';
import type { RowTables } from './row-case.ts';

export const PURPLE_ROWS: RowTables<Extract<ValueRowId, `asm-purple-${string}`>> = {
  'asm-purple-P': [
    ['确诊梅毒', { confirmedInfection: ['梅毒'] }, 'yes', 'confirmedInfection 梅毒 已确诊'],
    ['确诊两种', { confirmedInfection: ['梅毒', '结核病'] }, 'yes'],
    ['查过，没有', { confirmedInfection: [] }, 'no'],
    ['没有填，全表已问完', { formComplete: true }, 'no'],
    ['梅毒筛查阳性，还没有确诊', { syphilisScreen: 'positive' }, 'cannot say', ['confirmedInfection']],
    ['不知道', {}, 'cannot say', ['confirmedInfection']],
  ],
};
