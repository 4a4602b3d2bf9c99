import { on } from '../ladder.ts';
import {
  AORTIC_GRADIENT,
  CREATININE,
  HAEMOGLOBIN,
  MITRAL_AREA,
  OXYGEN_SATURATION,
  PLATELETS,
  PULMONARY_PRESSURE,
} from '../ladders.ts';
import { all, any, flagged } from '../predicate/predicate.ts';
import { computed, NAMES_MORE, partial, SENSITIVE, type Section, tick, VALUES_ONLY } from '../rule.ts';

const COMORBIDITIES = '孕产期合并症';

/** 附件2 红色（高风险）, as printed. */
export const RED_SECTIONS: readonly Section[] = [
  {
    title: COMORBIDITIES,
    heading: '严重心血管系统疾病',
    rows: [
      computed(
        '1.1.1',
        '各种原因引起的肺动脉高压（≥50mmHg），如房缺、室缺、动脉导管未闭等',
        all(flagged('pulmonaryHypertension'), on(PULMONARY_PRESSURE, 'red')),
      ),
      partial(
        '1.1.2',
        '复杂先心（法洛氏四联症、艾森曼格综合征等）和未手术的紫绀型心脏病（SpO2＜90%）；Fontan循环术后',
        all(flagged('cyanoticHeartDisease'), on(OXYGEN_SATURATION, 'red')),
        NAMES_MORE,
      ),
      partial(
        '1.1.3',
        '心脏瓣膜病：瓣膜置换术后，中重度二尖瓣狭窄（瓣口＜1.5cm²），主动脉瓣狭窄（跨瓣压差≥50mmHg）、马凡氏综合征等',
        any(flagged('valveReplaced'), on(MITRAL_AREA, 'red'), on(AORTIC_GRADIENT, 'red'), flagged('marfan')),
      ),
      '1.1.4 各类心肌病',
      '1.1.5 感染性心内膜炎',
      '1.1.6 急性心肌炎',
      '1.1.7 风心病风湿活动期',
      '1.1.8 妊娠期高血压性心脏病',
      '1.1.9 其他',
    ],
  },
  {
    title: COMORBIDITIES,
    rows: [
      '1.2 呼吸系统疾病：哮喘反复发作、肺纤维化、胸廓或脊柱严重畸形等影响肺功能者',
      '1.3 消化系统疾病：重型肝炎、肝硬化失代偿、严重消化道出血、急性胰腺炎、肠梗阻等影响孕产妇生命的疾病',
      partial(
        '1.4',
        '泌尿系统疾病：急、慢性肾脏疾病伴高血压、肾功能不全（肌酐超过正常值上限的1.5倍）',
        all(flagged('kidneyDisease'), on(CREATININE, 'red')),
      ),
    ],
  },
  {
    title: COMORBIDITIES,
    heading: '内分泌系统疾病',
    rows: [
      '1.5.1 糖尿病并发肾病Ⅴ级、严重心血管病、增生性视网膜病变或玻璃体出血、周围神经病变等',
      '1.5.2 甲状腺功能亢进并发心脏病、感染、肝功能异常、精神异常等疾病',
      '1.5.3 甲状腺功能减退引起相应系统功能障碍，基础代谢率小于-50%',
      '1.5.4 垂体泌乳素瘤出现视力减退、视野缺损、偏盲等压迫症状',
      '1.5.5 尿崩症：中枢性尿崩症伴有明显的多饮、烦渴、多尿症状，或合并有其他垂体功能异常',
      '1.5.6 嗜铬细胞瘤等',
    ],
  },
  {
    title: COMORBIDITIES,
    heading: '血液系统疾病',
    rows: [
      '1.6.1 再生障碍性贫血',
      partial(
        '1.6.2',
        '血小板减少（＜30×10⁹/L）或进行性下降或伴有出血倾向',
        any(
          on(PLATELETS, 'red'),
          all(
            on(PLATELETS, 'yellow', 'orange', 'red'),
            any(flagged('pltProgressiveFall'), flagged('bleedingTendency')),
          ),
        ),
        VALUES_ONLY,
      ),
      computed('1.6.3', '重度贫血（Hb≤40g/L）', on(HAEMOGLOBIN, 'red'), VALUES_ONLY),
      '1.6.4 白血病',
      '1.6.5 凝血功能障碍伴有出血倾向（如先天性凝血因子缺乏、低纤维蛋白原血症等）',
      '1.6.6 血栓栓塞性疾病（如下肢深静脉血栓、颅内静脉窦血栓等）',
    ],
  },
  {
    title: COMORBIDITIES,
    rows: [
      '1.7 免疫系统疾病活动期，如系统性红斑狼疮（SLE）、重症IgA肾病、类风湿性关节炎、干燥综合征、未分化结缔组织病等',
      tick('1.8', '精神病急性期', SENSITIVE),
    ],
  },
  {
    title: COMORBIDITIES,
    heading: '恶性肿瘤',
    rows: ['1.9.1 妊娠期间发现的恶性肿瘤', tick('1.9.2', '治疗后复发或发生远处转移')],
  },
  {
    title: COMORBIDITIES,
    heading: '神经系统疾病',
    rows: [
      '1.10.1 脑血管畸形及手术史',
      '1.10.2 癫痫全身发作',
      '1.10.3 重症肌无力（病变发展至延脑肌、肢带肌、躯干肌和呼吸肌）',
    ],
  },
  { title: COMORBIDITIES, rows: [tick('1.11', '吸毒', SENSITIVE), tick('1.12', '其他严重内、外科疾病等')] },
  {
    title: '孕产期并发症',
    rows: ['2.1 三胎及以上妊娠伴发心肺功能减退', '2.2 凶险性前置胎盘，胎盘早剥', '2.3 红色预警范畴疾病产后尚未稳定'],
  },
];
