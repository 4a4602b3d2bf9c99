import { week } from '../../pregnancy/gestational-age.ts';
import { on } from '../ladder.ts';
import { AGE, BMI, FETUSES, HAEMOGLOBIN, PLATELETS } from '../ladders.ts';
import { all, compare, flagged, not, oneOf } from '../predicate/predicate.ts';
import { computed, partial, SENSITIVE, type Section, tick, VALUES_ONLY } from '../rule.ts';
import { BAD_HISTORY, LARGE_MASS } from './history.ts';

const COMORBIDITIES = '孕产期合并症';

/** 附件2 黄色（一般风险）, as printed. */
export const YELLOW_SECTIONS: readonly Section[] = [
  {
    title: '基本情况',
    rows: [
      computed('1.1', '年龄≥35岁或≤18岁', on(AGE, 'yellow'), VALUES_ONLY),
      computed('1.2', 'BMI＞25或＜18.5', on(BMI, 'yellow'), VALUES_ONLY),
      '1.3 生殖道畸形',
      '1.4 骨盆狭小',
      partial('1.5', '不良孕产史（各类流产≥3次、早产、围产儿死亡、出生缺陷、异位妊娠、滋养细胞疾病等）', BAD_HISTORY),
      computed('1.6', '瘢痕子宫', flagged('uterineScar')),
      computed('1.7', '子宫肌瘤或卵巢囊肿≥5cm', LARGE_MASS),
      '1.8 盆腔手术史',
      computed('1.9', '辅助生殖妊娠', flagged('conceivedByART')),
    ],
  },
  {
    title: COMORBIDITIES,
    heading: '心脏病（经心内科诊治无需药物治疗、心功能正常）',
    rows: [
      '2.1.1 先天性心脏病（不伴有肺动脉高压的房缺、室缺、动脉导管未闭；法乐氏四联症修补术后无残余心脏结构异常等）',
      '2.1.2 心肌炎后遗症',
      '2.1.3 心律失常',
      '2.1.4 无合并症的轻度的肺动脉狭窄和二尖瓣脱垂',
    ],
  },
  {
    title: COMORBIDITIES,
    rows: [
      '2.2 呼吸系统疾病：经呼吸内科诊治无需药物治疗、肺功能正常',
      partial(
        '2.3',
        '消化系统疾病：肝炎病毒携带（表面抗原阳性、肝功能正常）',
        all(oneOf('hbsag', 'positive'), flagged('liverFunctionNormal')),
        SENSITIVE,
      ),
      '2.4 泌尿系统疾病：肾脏疾病（目前病情稳定肾功能正常）',
      '2.5 内分泌系统疾病：无需药物治疗的糖尿病、甲状腺疾病、垂体泌乳素瘤等',
    ],
  },
  {
    title: COMORBIDITIES,
    heading: '血液系统疾病',
    rows: [
      partial(
        '2.6.1',
        '妊娠合并血小板减少（PLT 50－100×10⁹/L）但无出血倾向',
        all(on(PLATELETS, 'yellow'), not(flagged('bleedingTendency'))),
        VALUES_ONLY,
      ),
      computed('2.6.2', '妊娠合并贫血（Hb 60－110g/L）', on(HAEMOGLOBIN, 'yellow'), VALUES_ONLY),
    ],
  },
  {
    title: COMORBIDITIES,
    rows: [
      '2.7 神经系统疾病：癫痫（单纯部分性发作和复杂部分性发作），重症肌无力（眼肌型）等',
      '2.8 免疫系统疾病：无需药物治疗（如系统性红斑狼疮、IgA肾病、类风湿性关节炎、干燥综合征、未分化结缔组织病等）',
      tick('2.9', '尖锐湿疣、淋病等性传播疾病', SENSITIVE),
      tick('2.10', '吸毒史', SENSITIVE),
      '2.11 其他',
    ],
  },
  {
    title: '孕产期并发症',
    rows: [
      computed('3.1', '双胎妊娠', on(FETUSES, 'yellow'), VALUES_ONLY),
      '3.2 先兆早产',
      '3.3 胎儿宫内生长受限',
      '3.4 巨大儿',
      partial(
        '3.5',
        '妊娠期高血压疾病（除外红、橙色）',
        oneOf('hdpDiagnosis', 'gestational_hypertension', 'preeclampsia_non_severe', 'chronic_hypertension'),
      ),
      '3.6 妊娠期肝内胆汁淤积症',
      '3.7 胎膜早破',
      '3.8 羊水过少',
      '3.9 羊水过多',
      computed('3.10', '≥36周胎位不正', all(compare('gaDays', '≥', week(36)), not(oneOf('presentation', 'cephalic')))),
      '3.11 低置胎盘',
      '3.12 妊娠剧吐',
    ],
  },
];
