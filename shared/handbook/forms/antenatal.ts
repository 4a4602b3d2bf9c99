import { choice, choices, number, type RecordForm, text } from './field.ts';
import {
  DBP,
  FETAL_HEART,
  FUNDAL_HEIGHT_CM,
  finding,
  GIRTH_CM,
  guidance,
  HB,
  HEIGHT_CM,
  OK_OR_NOT,
  referralFields,
  SBP,
  WEIGHT_KG,
} from './measures.ts';

const count = (name: string, label: string) => number(name, label, '次', [0, 20], [0, 10], 0);

/** 第1次产前随访服务记录表. Laboratory values of the same sheet are records of their own. */
export const ANTENATAL_FIRST: RecordForm = {
  title: '第1次产前检查',
  source: '《第1次产前随访服务记录表》（2011版见 http://fsou.com/html/text/chl/1514/151493_5.html，第三版据记忆）',
  status: 'seen-partial',
  of: 'mother',
  sections: [
    {
      title: '孕产史',
      fields: [
        count('gravidity', '孕次'),
        count('vaginalBirths', '阴道分娩'),
        count('caesareanBirths', '剖宫产'),
        count('miscarriages', '流产'),
        count('stillbirths', '死胎'),
        count('intrapartumDeaths', '死产'),
        count('neonatalDeaths', '新生儿死亡'),
        count('birthDefects', '出生缺陷儿'),
      ],
    },
    {
      title: '病史',
      fields: [
        choices('pastHistory', '既往史', [
          'none:无',
          'heart:心脏病',
          'kidney:肾脏疾病',
          'liver:肝脏疾病',
          'hypertension:高血压',
          'anaemia:贫血',
          'diabetes:糖尿病',
          'other:其他',
        ]),
        text('pastHistoryOther', '其他既往史'),
        choices('familyHistory', '家族史', ['none:无', 'genetic:遗传性疾病史', 'mental:精神疾病史', 'other:其他'], {
          compartment: true,
        }),
        choices(
          'personalHistory',
          '个人史',
          [
            'none:无',
            'smoking:吸烟',
            'alcohol:饮酒',
            'medicines:服用药物',
            'toxins:接触有毒有害物质',
            'radiation:接触放射线',
            'other:其他',
          ],
          { compartment: true },
        ),
        choice('gynaecologicalSurgery', '妇科手术史', ['none:无', 'yes:有']),
        text('gynaecologicalSurgeryNote', '手术名称和时间'),
      ],
    },
    {
      title: '检查',
      fields: [
        HEIGHT_CM,
        number('prePregnancyWeightKg', '孕前体重', 'kg', [25, 250], [35, 120], 1),
        WEIGHT_KG,
        SBP,
        DBP,
        ...finding('heart', '心脏听诊'),
        ...finding('lungs', '肺部听诊'),
        ...finding('vulva', '外阴'),
        ...finding('vagina', '阴道'),
        ...finding('cervix', '宫颈'),
        ...finding('uterus', '子宫'),
        ...finding('adnexa', '附件'),
      ],
    },
    {
      title: '评估和指导',
      fields: [
        choice('overall', '总体评估', OK_OR_NOT),
        text('overallNote', '评估说明'),
        ...guidance([
          'lifestyle:生活方式',
          'mental:心理',
          'nutrition:营养',
          'avoid-harm:避免致畸因素和疾病的影响',
          'screening:产前筛查宣传告知',
          'other:其他',
        ]),
        ...referralFields,
      ],
    },
  ],
};

/** 第2～5次产前随访, and every further antenatal visit. */
export const ANTENATAL_RETURN: RecordForm = {
  title: '产前检查',
  source: '《第2～5次产前随访服务记录表》（据记忆）',
  status: 'knowledge-unverified',
  of: 'mother',
  sections: [
    { title: '主诉', fields: [text('complaint', '主诉')] },
    {
      title: '检查',
      fields: [
        WEIGHT_KG,
        SBP,
        DBP,
        FUNDAL_HEIGHT_CM,
        GIRTH_CM,
        choice('fetalPosition', '胎位', ['cephalic:头位', 'breech:臀位', 'transverse:横位', 'unclear:不清']),
        FETAL_HEART,
        number('fetalHeartRateB', '胎心率（第二胎）', '次/分', [30, 260], [80, 200], 0),
        HB,
        choice('urineProtein', '尿蛋白', ['negative:阴性', 'trace:±', '1:+', '2:++', '3:+++', '4:++++']),
        text('otherTests', '其他辅助检查'),
      ],
    },
    {
      title: '分类和指导',
      fields: [
        choice('overall', '分类', OK_OR_NOT),
        text('overallNote', '异常说明'),
        ...guidance([
          'lifestyle:生活方式',
          'nutrition:营养',
          'mental:心理',
          'exercise:运动',
          'self-monitoring:自我监护',
          'birth:分娩准备',
          'breastfeeding:母乳喂养',
          'other:其他',
        ]),
        ...referralFields,
      ],
    },
  ],
};
