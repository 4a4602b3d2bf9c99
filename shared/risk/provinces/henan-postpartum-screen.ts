import { SCREENING_SECTIONS } from '../national/screening.ts';
import { type Row, rulesOf, type Section, tick } from '../rule.ts';

/** The plan copies sections 6 and 7 of the national form and renumbers them 1 and 2. */
const copied = (from: string, to: string, change: Readonly<Record<string, (row: Row) => Row>> = {}) =>
  SCREENING_SECTIONS.filter(({ rows }) => rows.some(({ code }) => code.indexOf(`${from}.`) === 0)).map(
    (section): Section => ({
      ...section,
      rows: section.rows.map((row) => {
        const code = `${to}${row.code.slice(from.length)}`;
        return { ...(change[code] ?? same)(row), code };
      }),
    }),
  );

const same = (row: Row): Row => row;
const reworded =
  (text: string) =>
  (row: Row): Row => ({ ...row, text });

/** Three tests are rows to tick here, though their results, when recorded, answer them. */
const byTick = ({ text, sensitive }: Row): Row => tick('', text, sensitive === undefined ? {} : { sensitive });
const tickedOrRecorded = (row: Row): Row => ({ ...row, mode: 'checkbox' });

const EXAMINATIONS = copied('6', '1', {
  '1.1': reworded('血红蛋白<110g/L'),
  '1.3': tickedOrRecorded,
  '1.4': tickedOrRecorded,
  '1.5': tickedOrRecorded,
  // Printed with the 24 weeks of pregnancy although she has given birth: a clinician ticks it.
  '1.7': (row) => ({ ...byTick(row), suggested: true }),
  '1.8': reworded('血清铁蛋白<20μg/L'),
}).map((section) => ({ ...section, rows: section.rows.concat(tick('1.9', '其他', { suggested: true })) }));

const SIGNS = copied('7', '2', { '2.7.3': reworded('癫痫病史') });

const CHANGES: Section = {
  title: '产后关注症状、体征及风险变化',
  rows: [
    tick('3.1', '发热、头痛、头晕'),
    tick('3.2', '口渴、多汗、心悸、恶心、胸闷'),
    tick('3.3', '恶露异常'),
    tick('3.4', '伤口红、肿、热、痛'),
    tick('3.5', '下肢肿胀、疼痛、四肢无力'),
    tick('3.6', '不良情绪（持久的情绪低落，睡眠障碍，精神焦虑不安）等', { sensitive: true }),
    tick('3.7', '随访中发现妊娠期合并症、并发症的病情加重者'),
  ],
};

/** 产后风险筛查表 of the Henan expert consensus, as 开封 2022 prints it: 44 rows; 辅助检查 is starred there too. */
export const POSTPARTUM_SCREENING_RULES = rulesOf('pps', null, '汴卫〔2022〕38号 附件1 产后风险筛查表', [
  ...EXAMINATIONS,
  ...SIGNS,
  CHANGES,
]);
