import { choice, number, type RecordForm, text } from './field.ts';
import { HB } from './measures.ts';

const SIGNS = ['negative:阴性', 'trace:±', '1:+', '2:++', '3:+++', '4:++++'] as const;
const REACTION = ['negative:阴性', 'positive:阳性'] as const;

/** 化验. Each value may carry the reference range printed on the laboratory’s own slip (`references`). */
export const LABORATORY: RecordForm = {
  title: '化验结果',
  source: '《第1次产前随访服务记录表》辅助检查（第三版据记忆）',
  status: 'knowledge-unverified',
  of: 'mother',
  sections: [
    {
      title: '血常规',
      fields: [
        HB,
        number('wbc10e9perL', '白细胞', '×10⁹/L', [0.1, 200], [1, 50], 1),
        number('plt10e9perL', '血小板', '×10⁹/L', [0, 2000], [10, 1000], 0),
        number('ferritinUgL', '血清铁蛋白', 'μg/L', [0, 10000], [1, 1000], 1),
      ],
    },
    {
      title: '血型',
      fields: [
        choice('bloodType', '血型', ['A:A型', 'B:B型', 'O:O型', 'AB:AB型']),
        choice('rhesus', 'Rh', ['positive:阳性', 'negative:阴性']),
      ],
    },
    {
      title: '尿常规',
      fields: [
        choice('urineProtein', '尿蛋白', SIGNS),
        choice('urineGlucose', '尿糖', SIGNS),
        choice('urineKetones', '尿酮体', SIGNS),
        choice('urineBlood', '尿潜血', SIGNS),
      ],
    },
    {
      title: '血糖',
      fields: [
        number('fastingGlucoseMmolL', '空腹血糖', 'mmol/L', [0.5, 60], [2, 30], 2),
        number('ogtt1hMmolL', '糖耐量1小时', 'mmol/L', [0.5, 60], [2, 35], 2),
        number('ogtt2hMmolL', '糖耐量2小时', 'mmol/L', [0.5, 60], [2, 35], 2),
      ],
    },
    {
      title: '肝肾功能',
      fields: [
        number('altUL', '谷丙转氨酶', 'U/L', [0, 20000], [1, 2000], 0),
        number('astUL', '谷草转氨酶', 'U/L', [0, 20000], [1, 2000], 0),
        number('albuminGperL', '白蛋白', 'g/L', [5, 80], [15, 60], 1),
        number('totalBilirubinUmolL', '总胆红素', 'μmol/L', [0, 1000], [1, 500], 1),
        number('bileAcidUmolL', '总胆汁酸', 'μmol/L', [0, 1000], [0.1, 500], 1),
        number('creatinineUmolL', '血肌酐', 'μmol/L', [5, 3000], [20, 1000], 0),
        number('ureaMmolL', '尿素氮', 'mmol/L', [0.1, 100], [0.5, 50], 2),
      ],
    },
    {
      title: '其他',
      fields: [number('tshMiuL', '促甲状腺激素', 'mIU/L', [0, 500], [0.01, 100], 2), text('otherTests', '其他检查')],
    },
    {
      title: '需单独查看',
      fields: [
        choice('hbsag', '乙肝表面抗原', REACTION, { compartment: true }),
        choice('hbeag', '乙肝e抗原', REACTION, { compartment: true }),
        choice('syphilis', '梅毒血清学', REACTION, { compartment: true }),
        choice('hiv', '艾滋病抗体', REACTION, { compartment: true }),
        text('infectionNote', '其他说明', 200, { compartment: true }),
      ],
    },
  ],
};

/** One fetus of one ultrasound; with twins, one record each. Sex is never asked and has no field. */
export const ULTRASOUND: RecordForm = {
  title: '超声结果',
  source: '产科超声报告的常用项目（据记忆）',
  status: 'knowledge-unverified',
  of: 'mother',
  sections: [
    {
      title: '这次超声',
      fields: [
        choice('purpose', '检查', [
          'early:早孕超声',
          'nt:NT超声',
          'anomaly:系统超声（大排畸）',
          'growth:产科超声',
          'other:其他',
        ]),
        number('fetusCount', '胎数', '个', [1, 6], [1, 4], 0),
        choice('fetus', '这份记的是', ['A:胎儿A', 'B:胎儿B', 'C:胎儿C', 'D:胎儿D']),
      ],
    },
    {
      title: '测量',
      fields: [
        number('crlMm', '头臀长', 'mm', [1, 120], [2, 84], 1),
        number('ntMm', 'NT厚度', 'mm', [0.1, 20], [0.5, 10], 1),
        number('bpdMm', '双顶径', 'mm', [5, 130], [10, 110], 1),
        number('headCircumferenceMm', '头围', 'mm', [20, 450], [50, 400], 1),
        number('abdominalCircumferenceMm', '腹围', 'mm', [20, 500], [40, 420], 1),
        number('femurMm', '股骨长', 'mm', [1, 100], [4, 85], 1),
        number('estimatedWeightG', '估计体重', 'g', [10, 7000], [50, 6000], 0),
        number('amnioticFluidMm', '羊水最大深度', 'mm', [0, 250], [5, 150], 0),
        number('fetalHeartRate', '胎心率', '次/分', [30, 260], [80, 200], 0),
      ],
    },
    {
      title: '所见',
      fields: [
        choice('presentation', '胎位', ['cephalic:头位', 'breech:臀位', 'transverse:横位', 'unclear:不定']),
        text('placenta', '胎盘'),
        text('conclusion', '结论', 500, { required: true }),
      ],
    },
  ],
};
