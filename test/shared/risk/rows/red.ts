import type { ValueRowId } from '../forms/index.ts';
import type { RowTables } from './row-case.ts';

export const RED_ROWS: RowTables<Extract<ValueRowId, `asm-red-${string}`>> = {
  'asm-red-1.1.1': [
    ['肺动脉高压49mmHg：橙色的', { pulmonaryHypertension: true, paspMmHg: 49 }, 'no'],
    [
      '肺动脉高压50mmHg',
      { pulmonaryHypertension: true, paspMmHg: 50 },
      'yes',
      'pulmonaryHypertension true 是；paspMmHg 50 ≥50',
    ],
    ['肺动脉高压51mmHg', { pulmonaryHypertension: true, paspMmHg: 51 }, 'yes'],
    ['没有肺动脉高压', { pulmonaryHypertension: false, paspMmHg: 60 }, 'no'],
    ['有肺动脉高压，压力不知道', { pulmonaryHypertension: true }, 'cannot say', ['paspMmHg']],
    ['压力60mmHg，有没有肺动脉高压不知道', { paspMmHg: 60 }, 'cannot say', ['pulmonaryHypertension']],
  ],
  'asm-red-1.1.2': [
    [
      '未手术的紫绀型，SpO₂ 89%',
      { cyanoticHeartDisease: true, spo2Pct: 89 },
      'yes',
      'cyanoticHeartDisease true 是；spo2Pct 89 <90',
    ],
    ['未手术的紫绀型，SpO₂ 90%', { cyanoticHeartDisease: true, spo2Pct: 90, formComplete: true }, 'no'],
    ['未手术的紫绀型，SpO₂ 91%', { cyanoticHeartDisease: true, spo2Pct: 91, formComplete: true }, 'no'],
    ['不是紫绀型，没有勾', { cyanoticHeartDisease: false, checked: { 'asm-red-1.1.2': false } }, 'no'],
    ['不是紫绀型，复杂先心没有问', { cyanoticHeartDisease: false }, 'cannot say', ['checked.asm-red-1.1.2']],
    ['未手术的紫绀型，SpO₂不知道', { cyanoticHeartDisease: true }, 'cannot say', ['spo2Pct']],
    ['SpO₂ 85%，有没有紫绀型不知道', { spo2Pct: 85 }, 'cannot say', ['cyanoticHeartDisease']],
  ],
  'asm-red-1.1.3': [
    ['瓣膜置换术后', { valveReplaced: true }, 'yes', 'valveReplaced true 是'],
    ['瓣口1.4cm²', { mitralValveAreaCm2: 1.4 }, 'yes', 'mitralValveAreaCm2 1.4 <1.5'],
    ['瓣口1.5cm²：请医生判定', { ...noValveDisease(), mitralValveAreaCm2: 1.5 }, 'no'],
    ['瓣口1.6cm²：橙色的', { ...noValveDisease(), mitralValveAreaCm2: 1.6 }, 'no'],
    ['跨瓣压差49mmHg：橙色的', { ...noValveDisease(), aorticGradientMmHg: 49 }, 'no'],
    ['跨瓣压差50mmHg', { aorticGradientMmHg: 50 }, 'yes', 'aorticGradientMmHg 50 ≥50'],
    ['跨瓣压差51mmHg', { aorticGradientMmHg: 51 }, 'yes'],
    ['马凡氏综合征', { marfan: true }, 'yes', 'marfan true 是'],
    ['都没有', noValveDisease(), 'no'],
    [
      '瓣口2cm²，其余不知道',
      { mitralValveAreaCm2: 2 },
      'cannot say',
      ['valveReplaced', 'aorticGradientMmHg', 'marfan'],
    ],
    [
      '只剩马凡氏不知道',
      { valveReplaced: false, mitralValveAreaCm2: 4, aorticGradientMmHg: 5 },
      'cannot say',
      ['marfan'],
    ],
  ],
  'asm-red-1.4': [
    ['肾脏疾病，肌酐1.499倍', { kidneyDisease: true, creatinine: 134.9, creatinineULN: 90 }, 'no'],
    ['肾脏疾病，肌酐恰为1.5倍', { kidneyDisease: true, creatinine: 135, creatinineULN: 90 }, 'no'],
    ['肾脏疾病，肌酐1.05恰为0.7的1.5倍', { kidneyDisease: true, creatinine: 1.05, creatinineULN: 0.7 }, 'no'],
    ['肾脏疾病，肌酐超过1.5倍', { kidneyDisease: true, creatinine: 135.1, creatinineULN: 90 }, 'yes'],
    [
      '上限写成毫克，肌酐也是',
      { kidneyDisease: true, creatinine: 1.6, creatinineULN: 1 },
      'yes',
      'kidneyDisease true 是；creatinineRatio 1.6 >1.5',
    ],
    ['没有肾脏疾病', { kidneyDisease: false }, 'no'],
    ['肌酐正常，有没有肾脏疾病不知道', { creatinine: 60, creatinineULN: 90 }, 'no'],
    ['肾脏疾病，肌酐不知道', { kidneyDisease: true }, 'cannot say', ['creatinine', 'creatinineULN']],
    ['肾脏疾病，上限不知道', { kidneyDisease: true, creatinine: 200 }, 'cannot say', ['creatinineULN']],
    ['肌酐2倍，有没有肾脏疾病不知道', { creatinine: 180, creatinineULN: 90 }, 'cannot say', ['kidneyDisease']],
  ],
  'asm-red-1.6.2': [
    ['血小板29，其余不知道', { plt10e9perL: 29 }, 'yes', 'plt10e9perL 29 <30'],
    ['血小板0', { plt10e9perL: 0 }, 'yes'],
    [
      '血小板30，没有下降没有出血：橙色的',
      { plt10e9perL: 30, pltProgressiveFall: false, bleedingTendency: false },
      'no',
    ],
    [
      '血小板31，没有下降没有出血：橙色的',
      { plt10e9perL: 31, pltProgressiveFall: false, bleedingTendency: false },
      'no',
    ],
    ['血小板30，有出血', { plt10e9perL: 30, bleedingTendency: true }, 'yes'],
    ['血小板99，进行性下降', { plt10e9perL: 99, pltProgressiveFall: true }, 'yes'],
    [
      '血小板100，有出血',
      { plt10e9perL: 100, bleedingTendency: true },
      'yes',
      'plt10e9perL 100 ≤100；bleedingTendency true 是',
    ],
    ['血小板101，进行性下降也有出血', { plt10e9perL: 101, pltProgressiveFall: true, bleedingTendency: true }, 'no'],
    ['血小板100，走势为进行性下降', { plt10e9perL: 100, pltTrend: 'progressive-fall' }, 'yes'],
    ['血小板100，走势平稳，没有出血', { plt10e9perL: 100, pltTrend: 'stable', bleedingTendency: false }, 'no'],
    ['血小板100，走势上升，没有出血', { plt10e9perL: 100, pltTrend: 'rising', bleedingTendency: false }, 'no'],
    [
      '血小板80，没有出血，走势不知道',
      { plt10e9perL: 80, bleedingTendency: false },
      'cannot say',
      ['pltProgressiveFall'],
    ],
    ['血小板80，走势平稳，出血不知道', { plt10e9perL: 80, pltTrend: 'stable' }, 'cannot say', ['bleedingTendency']],
    ['有出血，血小板不知道', { bleedingTendency: true }, 'cannot say', ['plt10e9perL']],
    [
      '什么都没填，全表已问完',
      { formComplete: true },
      'cannot say',
      ['plt10e9perL', 'pltProgressiveFall', 'bleedingTendency'],
    ],
  ],
  'asm-red-1.6.3': [
    ['Hb 39 g/L', { hbGperL: 39 }, 'yes'],
    ['Hb 40 g/L', { hbGperL: 40 }, 'yes', 'hbGperL 40 ≤40'],
    ['Hb 40.1 g/L：橙色的', { hbGperL: 40.1 }, 'no'],
    ['Hb 不知道，全表已问完', { formComplete: true }, 'cannot say', ['hbGperL']],
  ],
};

function noValveDisease() {
  return { valveReplaced: false, mitralValveAreaCm2: 4, aorticGradientMmHg: 5, marfan: false };
}
