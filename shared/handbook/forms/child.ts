import { choice, number, type RecordForm, text } from './field.ts';
import { guidance, HB, OK_OR_NOT, referralFields } from './measures.ts';

/** 儿童健康检查记录, from the newborn’s home visit to six years. */
export const CHILD_CHECK: RecordForm = {
  title: '儿童健康检查',
  source: '母子健康手册“健康检查记录”（据记忆）',
  status: 'knowledge-unverified',
  of: 'child',
  sections: [
    {
      title: '测量',
      fields: [
        number('weightKg', '体重', 'kg', [0.4, 60], [1.5, 35], 2),
        number('lengthCm', '身长（身高）', 'cm', [25, 140], [40, 130], 1),
        number('headCm', '头围', 'cm', [20, 65], [28, 58], 1),
      ],
    },
    {
      title: '检查',
      fields: [
        choice('fontanelle', '前囟', ['open:未闭', 'closed:已闭']),
        choice('development', '发育评估', OK_OR_NOT),
        text('illness', '两次检查之间患病'),
        choice('mouth', '口腔', OK_OR_NOT),
        choice('eyes', '眼', OK_OR_NOT),
        choice('hearing', '听力', OK_OR_NOT),
        HB,
        number('outdoorHours', '户外活动', '小时/天', [0, 24], [0, 12], 1),
        choice('vitaminD', '维生素D', ['yes:在吃', 'no:没吃']),
        text('note', '其他'),
      ],
    },
    {
      title: '指导',
      fields: [
        ...guidance([
          'feeding:喂养',
          'development:发育',
          'illness:疾病预防',
          'injury:伤害预防',
          'mouth:口腔保健',
          'other:其他',
        ]),
        ...referralFields,
      ],
    },
  ],
};

/** One dose given to one child; which dose is the care calendar’s row. */
export const VACCINATION: RecordForm = {
  title: '预防接种',
  source: '国家免疫规划疫苗接种记录（据记忆）',
  status: 'knowledge-unverified',
  of: 'child',
  sections: [
    {
      title: '接种',
      fields: [
        text('batch', '批号', 40),
        choice('site', '部位', ['left-arm:左上臂', 'right-arm:右上臂', 'thigh:大腿', 'oral:口服']),
        text('reaction', '接种后情况'),
      ],
    },
  ],
};
