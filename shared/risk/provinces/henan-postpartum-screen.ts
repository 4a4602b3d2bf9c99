import { SCREENING_SECTIONS } from '../national/screening.ts';
import { type Row, rowOf, rulesOf, SENSITIVE, type Section, SUGGESTED, tick } from '../rule.ts';

/** What the plan prints otherwise than the national form. Three tests are rows to tick, though a recorded result answers them. */
const CHANGED: Readonly<Record<string, Partial<Row>>> = {
  '1.1': { text: '血红蛋白<110g/L' },
  '1.3': { mode: 'checkbox' },
  '1.4': { mode: 'checkbox' },
  '1.5': { mode: 'checkbox' },
  '1.8': { text: '血清铁蛋白<20μg/L' },
  '2.7.3': { text: '癫痫病史' },
};

/** Printed with the 24 weeks of pregnancy although she has given birth: a clinician ticks it. */
const TICK_ONLY = '1.7';

/** The plan copies sections 6 and 7 of the national form and renumbers them 1 and 2; `more` stands under the copied rows. */
const copied = (from: string, to: string, more: readonly Row[]): readonly Section[] =>
  SCREENING_SECTIONS.filter(({ rows }) => rows.map(rowOf)[0]?.code.indexOf(`${from}.`) === 0).map((section) => ({
    ...section,
    rows: section.rows
      .map(rowOf)
      .map((row) => {
        const code = to + row.code.slice(from.length);
        return code === TICK_ONLY ? tick(code, row.text, SUGGESTED) : { ...row, ...CHANGED[code], code };
      })
      .concat(more),
  }));

const CHANGES: Section = {
  title: '产后关注症状、体征及风险变化',
  rows: [
    '3.1 发热、头痛、头晕',
    '3.2 口渴、多汗、心悸、恶心、胸闷',
    '3.3 恶露异常',
    '3.4 伤口红、肿、热、痛',
    '3.5 下肢肿胀、疼痛、四肢无力',
    tick('3.6', '不良情绪（持久的情绪低落，睡眠障碍，精神焦虑不安）等', SENSITIVE),
    '3.7 随访中发现妊娠期合并症、并发症的病情加重者',
  ],
};

/** 产后风险筛查表 of the Henan expert consensus, as 开封 2022 prints it: 44 rows; 辅助检查 is starred there too. */
export const POSTPARTUM_SCREENING_RULES = rulesOf('pps', null, '汴卫〔2022〕38号 附件1 产后风险筛查表', [
  ...copied('6', '1', [tick('1.9', '其他', SUGGESTED)]),
  ...copied('7', '2', []),
  CHANGES,
]);
