import { choice, choices, type FieldSpec, type RecordForm, text } from './field.ts';
import { DBP, finding, guidance, referralFields, SBP, TEMP_C } from './measures.ts';

const examination: readonly FieldSpec[] = [
  text('general', '一般健康情况'),
  text('mood', '一般心理状况', 200, { compartment: true }),
  SBP,
  DBP,
  ...finding('breasts', '乳房'),
  ...finding('lochia', '恶露'),
  ...finding('uterus', '子宫'),
  ...finding('wound', '伤口'),
  text('other', '其他'),
];

/** 产后访视记录表 (postpartum.json, ppf-visit-01…17). */
export const POSTPARTUM_VISIT: RecordForm = {
  title: '产后访视',
  source: '《产后访视记录表》（第三版，据记忆）',
  status: 'knowledge-unverified',
  of: 'mother',
  sections: [
    { title: '检查', fields: [TEMP_C, ...examination] },
    {
      title: '分类和指导',
      fields: [
        choice('overall', '分类', ['ok:未见异常', 'abnormal:异常']),
        text('overallNote', '异常说明'),
        ...guidance([
          'hygiene:个人卫生',
          'mental:心理',
          'nutrition:营养',
          'breastfeeding:母乳喂养',
          'newborn:新生儿护理与喂养',
          'other:其他',
        ]),
        ...referralFields,
      ],
    },
  ],
};

/** 产后42天健康检查记录表 (postpartum.json, ppf-42-01…15). */
export const DAY_42: RecordForm = {
  title: '产后42天检查',
  source: '《产后42天健康检查记录表》（旧版式见 https://www.doczj.com/doc/7d19139259.html）',
  status: 'seen-partial',
  of: 'mother',
  sections: [
    { title: '检查', fields: examination },
    {
      title: '分类和指导',
      fields: [
        choice('overall', '分类', ['recovered:已恢复', 'not-recovered:未恢复']),
        text('overallNote', '说明'),
        ...guidance([
          'mental:心理保健',
          'contraception:性保健与避孕',
          'feeding:婴儿喂养',
          'nutrition:产妇营养',
          'other:其他',
        ]),
        choices('outcome', '处理', ['closed:结案', 'referred:转诊']),
        ...referralFields,
      ],
    },
  ],
};
