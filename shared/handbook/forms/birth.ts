import { choice, choices, date, number, type RecordForm, text } from './field.ts';
import { TEMP_C } from './measures.ts';

/** 分娩情况医生记录; the day of the record is the day of birth. */
export const DELIVERY: RecordForm = {
  title: '分娩记录',
  source: '母子健康手册“分娩情况医生记录”（据记忆）',
  status: 'knowledge-unverified',
  of: 'mother',
  sections: [
    {
      title: '分娩',
      fields: [
        text('clock', '分娩时间（几点几分）', 10),
        choice(
          'mode',
          '分娩方式',
          ['spontaneous:阴道自然分娩', 'assisted:产钳或吸引', 'breech:臀位分娩', 'caesarean:剖宫产'],
          { required: true },
        ),
        text('place', '分娩机构', 60, { required: true }),
        text('course', '产程'),
        number('bloodLossMl', '出血量', 'ml', [0, 10000], [10, 3000], 0),
        choice('perineum', '会阴', ['intact:完整', 'tear:裂伤', 'episiotomy:切开']),
        text('complications', '并发症和处理', 500),
        date('dischargedOn', '出院日期', { ahead: true }),
      ],
    },
  ],
};

/** One newborn; with twins, one record each. */
export const NEWBORN: RecordForm = {
  title: '新生儿记录',
  source: '母子健康手册“分娩情况医生记录”新生儿部分（据记忆）',
  status: 'knowledge-unverified',
  of: 'child',
  sections: [
    {
      title: '出生',
      fields: [
        number('birthWeightG', '出生体重', 'g', [300, 8000], [800, 5500], 0),
        number('lengthCm', '身长', 'cm', [20, 70], [35, 60], 1),
        number('headCm', '头围', 'cm', [15, 50], [25, 42], 1),
        number('apgar1', 'Apgar 1分钟', '分', [0, 10], [0, 10], 0),
        number('apgar5', 'Apgar 5分钟', '分', [0, 10], [0, 10], 0),
        choice('birthDefect', '出生缺陷', ['none:无', 'yes:有']),
        text('birthDefectNote', '缺陷说明'),
      ],
    },
    {
      title: '出生后',
      fields: [
        choice('feeding', '喂养', ['breast:纯母乳', 'mixed:混合', 'formula:人工']),
        choice('hearing', '听力初筛', ['pass:通过', 'refer:未通过', 'not-done:未做']),
        choice('heel', '遗传代谢病筛查采血', ['done:已采', 'not-done:未采']),
        choice('heart', '先心病筛查', ['pass:通过', 'refer:未通过', 'not-done:未做']),
        choices('given', '已给', ['hepb:乙肝疫苗第1剂', 'hbig:乙肝免疫球蛋白', 'bcg:卡介苗', 'vitk:维生素K1']),
        TEMP_C,
        text('note', '其他'),
      ],
    },
  ],
};
