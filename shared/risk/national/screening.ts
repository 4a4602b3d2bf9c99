import { week } from '../../pregnancy/gestational-age.ts';
import { on } from '../ladder.ts';
import { AGE, BMI, HAEMOGLOBIN, PLATELETS } from '../ladders.ts';
import { all, any, compare, flagged, monthsBetween, oneOf } from '../predicate/predicate.ts';
import { computed, partial, rulesOf, SENSITIVE, type Section, SUGGESTED, tick, VALUES_ONLY } from '../rule.ts';
import { BAD_HISTORY, HIGH_PRESSURE, LARGE_MASS } from './history.ts';

const SIGNS = '需要关注的表现特征及病史';

export const SCREENING_SECTIONS: readonly Section[] = [
  {
    title: '基本情况',
    rows: [
      computed('1.1', '周岁≥35或≤18岁', on(AGE, 'yellow', 'orange'), VALUES_ONLY),
      partial(
        '1.2',
        '身高≤145cm，或对生育可能有影响的躯体残疾',
        any(compare('heightCm', '≤', 145), flagged('hasDisabilityAffectingBirth')),
      ),
      computed('1.3', '体重指数（BMI）＞25或＜18.5', on(BMI, 'yellow', 'orange'), VALUES_ONLY),
      computed('1.4', 'RH血型阴性', oneOf('rhFactor', 'negative')),
    ],
  },
  {
    title: '异常妊娠及分娩史',
    rows: [
      computed(
        '2.1',
        '生育间隔＜18月或＞5年',
        all(
          flagged('priorDelivery'),
          any(monthsBetween('lastDeliveryDate', 'lmp', '<', 18), monthsBetween('lastDeliveryDate', 'lmp', '>', 60)),
        ),
      ),
      computed('2.2', '剖宫产史', compare('cesareanCount', '≥', 1)),
      '2.3 不孕史',
      partial(
        '2.4',
        '不良孕产史（各类流产≥3次、早产史、围产儿死亡史、出生缺陷、异位妊娠史、滋养细胞疾病史、既往妊娠并发症及合并症史）',
        any(BAD_HISTORY, flagged('pastComplication')),
      ),
      partial(
        '2.5',
        '本次妊娠异常情况（如多胎妊娠、辅助生殖妊娠等）',
        any(compare('fetusCount', '≥', 2), flagged('conceivedByART'), flagged('otherCurrentAbnormality')),
      ),
    ],
  },
  {
    title: '妇产科疾病及手术史',
    rows: [
      '3.1 生殖道畸形',
      computed('3.2', '子宫肌瘤或卵巢囊肿≥5cm', LARGE_MASS),
      '3.3 阴道及宫颈锥切手术史',
      '3.4 宫/腹腔镜手术史',
      partial(
        '3.5',
        '瘢痕子宫（如子宫肌瘤挖除术后、子宫肌腺瘤挖除术后、子宫整形术后、宫角妊娠后、子宫穿孔史等）',
        flagged('uterineScarOtherThanCS'),
      ),
      '3.6 附件恶性肿瘤手术史',
    ],
  },
  {
    title: '家族史',
    rows: [
      computed('4.1', '高血压家族史且孕妇目前血压≥140/90mmHg', all(flagged('familyHypertension'), HIGH_PRESSURE)),
      computed('4.2', '糖尿病（直系亲属）', flagged('familyDiabetesFirstDegree')),
      '4.3 凝血因子缺乏',
      '4.4 严重的遗传性疾病（如遗传性高脂血症、血友病、地中海贫血等）',
    ],
  },
  {
    title: '既往疾病及手术史',
    rows: ['5.1 各种重要脏器疾病史', '5.2 恶性肿瘤病史', '5.3 其他特殊、重大手术史、药物过敏史'],
  },
  {
    title: '辅助检查',
    rows: [
      computed('6.1', '血红蛋白＜110g/L', on(HAEMOGLOBIN, 'red', 'orange', 'yellow'), {
        valuesOnly: true,
        suggested: true,
      }),
      computed('6.2', '血小板计数≤100×10⁹/L', on(PLATELETS, 'red', 'orange', 'yellow'), {
        valuesOnly: true,
        suggested: true,
      }),
      computed('6.3', '梅毒筛查阳性', oneOf('syphilisScreen', 'positive'), { sensitive: true, suggested: true }),
      computed('6.4', 'HIV筛查阳性', oneOf('hivScreen', 'positive'), { sensitive: true, suggested: true }),
      computed('6.5', '乙肝筛查阳性', oneOf('hbsag', 'positive'), { sensitive: true, suggested: true }),
      computed(
        '6.6',
        '清洁中段尿常规异常（如蛋白、管型、红细胞、白细胞）持续两次以上',
        compare('urinalysisAbnormalConsecutiveCount', '≥', 2),
        SUGGESTED,
      ),
      computed(
        '6.7',
        '尿糖阳性且空腹血糖异常（妊娠24周前≥7.0mmol/L；妊娠24周起≥5.1mmol/L）',
        all(
          flagged('urineGlucosePositive'),
          any(
            all(compare('gaDays', '<', week(24)), compare('fpgMmolL', '≥', 7)),
            all(compare('gaDays', '≥', week(24)), compare('fpgMmolL', '≥', 5.1)),
          ),
        ),
        SUGGESTED,
      ),
      computed('6.8', '血清铁蛋白＜20μg/L', compare('ferritinUgL', '<', 20), SUGGESTED),
    ],
  },
  {
    title: SIGNS,
    heading: '提示心血管系统及呼吸系统疾病',
    rows: [
      '7.1.1 心悸、胸闷、胸痛或背部牵涉痛、气促、夜间不能平卧',
      '7.1.2 哮喘及哮喘史、咳嗽、咯血等',
      '7.1.3 长期低热、消瘦、盗汗',
      '7.1.4 心肺听诊异常',
      computed('7.1.5', '高血压BP≥140/90mmHg', HIGH_PRESSURE),
      '7.1.6 心脏病史、心衰史、心脏手术史',
      '7.1.7 胸廓畸形',
    ],
  },
  {
    title: SIGNS,
    heading: '提示消化系统疾病',
    rows: ['7.2.1 严重纳差、乏力、剧吐', '7.2.2 上腹疼痛，肝脾肿大', '7.2.3 皮肤巩膜黄染', '7.2.4 便血'],
  },
  {
    title: SIGNS,
    heading: '提示泌尿系统疾病',
    rows: ['7.3.1 眼睑浮肿、少尿、蛋白尿、血尿、管型尿', tick('7.3.2', '慢性肾炎、肾病史')],
  },
  {
    title: SIGNS,
    heading: '提示血液系统疾病',
    rows: ['7.4.1 牙龈出血、鼻衄', '7.4.2 出血不凝、全身多处瘀点瘀斑', '7.4.3 血小板减少、再障等血液病史'],
  },
  {
    title: SIGNS,
    heading: '提示内分泌及免疫系统疾病',
    rows: [
      '7.5.1 多饮、多尿、多食',
      '7.5.2 烦渴、心悸、烦躁、多汗',
      '7.5.3 明显关节酸痛、脸部蝶形或盘形红斑、不明原因高热',
      '7.5.4 口干（无唾液）、眼干（眼内有磨擦异物感或无泪）等',
    ],
  },
  {
    title: SIGNS,
    heading: '提示性传播疾病',
    rows: [
      tick('7.6.1', '外生殖器溃疡、赘生物或水泡', SENSITIVE),
      tick('7.6.2', '阴道或尿道流脓', SENSITIVE),
      tick('7.6.3', '性病史', SENSITIVE),
    ],
  },
  {
    title: SIGNS,
    heading: '提示精神神经系统疾病',
    rows: [
      tick('7.7.1', '言语交流困难、智力障碍、精神抑郁、精神躁狂', SENSITIVE),
      '7.7.2 反复出现头痛、恶心、呕吐',
      '7.7.3 癫痫史',
      '7.7.4 不明原因晕厥史',
    ],
  },
  { title: SIGNS, heading: '其他', rows: [tick('7.8.1', '吸毒史', SENSITIVE)] },
];

/** 附件1 孕产妇妊娠风险筛查表: 58 rows, yes or no, never a colour. */
export const SCREENING_RULES = rulesOf('scr', null, '国卫办妇幼发〔2017〕35号 附件1', SCREENING_SECTIONS);
