import { on } from '../ladder.ts';
import {
  AGE,
  AORTIC_DIAMETER,
  AORTIC_GRADIENT,
  BMI,
  CREATININE,
  EJECTION_FRACTION,
  FETUSES,
  HAEMOGLOBIN,
  MITRAL_AREA,
  NYHA_CLASS,
  PLATELETS,
  PULMONARY_PRESSURE,
  UTERINE_SURGERIES,
} from '../ladders.ts';
import { all, any, compare, flagged, monthsBetween, oneOf } from '../predicate/predicate.ts';
import { computed, NAMES_MORE, partial, SENSITIVE, type Section, tick, VALUES_ONLY } from '../rule.ts';

const COMORBIDITIES = '孕产期合并症';

/** 附件2 橙色（较高风险）, as printed. */
export const ORANGE_SECTIONS: readonly Section[] = [
  {
    title: '基本情况',
    rows: [
      computed('1.1', '年龄≥40岁', on(AGE, 'orange'), VALUES_ONLY),
      computed('1.2', 'BMI≥28', on(BMI, 'orange'), VALUES_ONLY),
    ],
  },
  {
    title: COMORBIDITIES,
    heading: '较严重心血管系统疾病',
    rows: [
      partial(
        '2.1.1',
        '心功能Ⅱ级，轻度左心功能障碍或者EF40%～50%',
        any(on(NYHA_CLASS, 'orange'), on(EJECTION_FRACTION, 'orange')),
        NAMES_MORE,
      ),
      '2.1.2 需药物治疗的心肌炎后遗症、心律失常等',
      partial(
        '2.1.3',
        '瓣膜性心脏病（轻度二尖瓣狭窄瓣口＞1.5cm²，主动脉瓣狭窄跨瓣压差＜50mmHg，无合并症的轻度肺动脉狭窄，二尖瓣脱垂，二叶式主动脉瓣疾病，Marfan综合征无主动脉扩张）',
        any(on(MITRAL_AREA, 'orange'), on(AORTIC_GRADIENT, 'orange'), flagged('marfanNoDilation')),
        NAMES_MORE,
      ),
      partial(
        '2.1.4',
        '主动脉疾病（主动脉直径＜45mm），主动脉缩窄矫治术后',
        all(flagged('aorticDisease'), on(AORTIC_DIAMETER, 'orange')),
        NAMES_MORE,
      ),
      '2.1.5 经治疗后稳定的心肌病',
      computed(
        '2.1.6',
        '各种原因的轻度肺动脉高压（＜50mmHg）',
        all(flagged('pulmonaryHypertension'), on(PULMONARY_PRESSURE, 'orange')),
      ),
      '2.1.7 其他',
    ],
  },
  {
    title: COMORBIDITIES,
    heading: '呼吸系统疾病',
    rows: ['2.2.1 哮喘', '2.2.2 脊柱侧弯', tick('2.2.3', '胸廓畸形等伴轻度肺功能不全')],
  },
  {
    title: COMORBIDITIES,
    heading: '消化系统疾病',
    rows: ['2.3.1 原因不明的肝功能异常', tick('2.3.2', '仅需要药物治疗的肝硬化、肠梗阻、消化道出血等')],
  },
  {
    title: COMORBIDITIES,
    rows: [
      partial(
        '2.4',
        '泌尿系统疾病：慢性肾脏疾病伴肾功能不全代偿期（肌酐超过正常值上限）',
        all(flagged('ckd'), on(CREATININE, 'orange', 'red')),
      ),
    ],
  },
  {
    title: COMORBIDITIES,
    heading: '内分泌系统疾病',
    rows: [
      '2.5.1 需药物治疗的糖尿病、甲状腺疾病、垂体泌乳素瘤',
      partial(
        '2.5.2',
        '肾性尿崩症（尿量超过4000ml/日）等',
        all(flagged('nephrogenicDI'), compare('urineMlPerDay', '>', 4000)),
      ),
    ],
  },
  {
    title: COMORBIDITIES,
    heading: '血液系统疾病',
    rows: [
      computed('2.6.1', '血小板减少（PLT 30－50×10⁹/L）', on(PLATELETS, 'orange'), VALUES_ONLY),
      computed('2.6.2', '重度贫血（Hb 40－60g/L）', on(HAEMOGLOBIN, 'orange'), VALUES_ONLY),
      '2.6.3 凝血功能障碍无出血倾向',
      '2.6.4 易栓症（如抗凝血酶缺陷症、蛋白C缺陷症、蛋白S缺陷症、抗磷脂综合征、肾病综合征等）',
    ],
  },
  {
    title: COMORBIDITIES,
    rows: [
      '2.7 免疫系统疾病：应用小剂量激素（如强的松5－10mg/天）6月以上，无临床活动表现（如系统性红斑狼疮、重症IgA肾病、类风湿性关节炎、干燥综合征、未分化结缔组织病等）',
      '2.8 恶性肿瘤治疗后无转移无复发',
      tick('2.9', '智力障碍', SENSITIVE),
      tick('2.10', '精神病缓解期', SENSITIVE),
    ],
  },
  {
    title: COMORBIDITIES,
    heading: '神经系统疾病',
    rows: ['2.11.1 癫痫（失神发作）', tick('2.11.2', '重症肌无力（病变波及四肢骨骼肌和延脑部肌肉）等')],
  },
  { title: COMORBIDITIES, rows: [tick('2.12', '其他')] },
  {
    title: '孕产期并发症',
    rows: [
      computed('3.1', '三胎及以上妊娠', on(FETUSES, 'orange'), VALUES_ONLY),
      '3.2 Rh血型不合',
      computed(
        '3.3',
        '疤痕子宫（距末次子宫手术间隔＜18月）',
        all(flagged('uterineScar'), monthsBetween('lastUterineSurgeryDate', 'lmp', '<', 18)),
      ),
      '3.4 疤痕子宫伴中央性前置胎盘或伴有可疑胎盘植入',
      computed('3.5', '各类子宫手术史（如剖宫产、宫角妊娠、子宫肌瘤挖除术等）≥2次', on(UTERINE_SURGERIES, 'orange')),
      '3.6 双胎、羊水过多伴发心肺功能减退',
      partial(
        '3.7',
        '重度子痫前期、慢性高血压合并子痫前期',
        oneOf('hdpDiagnosis', 'preeclampsia_severe', 'chronic_hypertension_with_preeclampsia'),
      ),
      '3.8 原因不明的发热',
      tick('3.9', '产后抑郁症、产褥期中暑、产褥感染等', SENSITIVE),
    ],
  },
];
