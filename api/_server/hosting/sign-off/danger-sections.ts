import { FIELD_SPECS } from '../../../../shared/danger/report-values.ts';
import { type UnverifiedRow, unverifiedRows } from '../../../../shared/danger/unverified.ts';
import { section, table } from './markdown.ts';

const SOURCES: Readonly<Record<string, string>> = {
  'clinical knowledge': '临床知识，未见原文',
  'product default': '本产品默认',
  'danger-sign tiers, T1 behaviour': '危险信号分级 T1',
  'danger-sign tiers, T2 behaviour': '危险信号分级 T2',
  'danger-sign tiers, T3 behaviour': '危险信号分级 T3',
  'T1 rows of the danger-sign table': '危险信号表 T1 各行',
  'T2 rows of the danger-sign table': '危险信号表 T2 各行',
};

const STEPS: Readonly<Record<string, string>> = { 'notify-again': '再通知', 'next-level': '通知上一级' };

const OPEN: Readonly<Record<UnverifiedRow['open'], string>> = {
  everything: '全部',
  tier: '分级和安排',
  wording: '用语',
  setting: '设置',
};

/** What to sign of the danger room: each sign with her words for it, then advice, ranges and waiting times. */
export function dangerSections(): readonly string[] {
  const rows = unverifiedRows();
  const of = (part: UnverifiedRow['part']) => rows.filter((row) => row.part === part);
  const wordsOf = (part: UnverifiedRow['part'], id: string) => of(part).find((row) => row.id === id)?.claim ?? '';
  const signs = of('sign').map(({ id, claim, open, source }) => {
    const [tier = '', words = '', ...conditions] = claim.split(' | ');
    const [plain = ''] = wordsOf('plain words', id).split(' | ');
    const when = conditions.map(conditionWords).join('；');
    return [id, tier, words, when, plain, wordsOf('sentence', id), sourceWords(source), OPEN[open], ''];
  });
  const signHead = ['编号', '级', '医生用语', '数值条件', '她看到的', '给她的话', '依据', '待签', '签字'];
  const others = (title: string, part: UnverifiedRow['part']) =>
    section(
      3,
      title,
      table(
        ['编号', '内容', '依据', '签字'],
        of(part).map(({ id, claim, source }) => [id, conditionWords(claim), sourceWords(source), '']),
      ),
    );
  return [
    section(
      2,
      `危险信号（${signs.length}项）`,
      'T1 马上打120；T2 今天去医院；T3 24小时内联系医生。',
      table(signHead, signs),
    ),
    others('症状的合称', 'symptom-list'),
    others('给她的步骤', 'step'),
    others('数值的合理范围', 'plausible-range'),
    others('没人应答时的等待时间', 'escalation'),
  ];
}

const sourceWords = (source: string): string => SOURCES[source] ?? source.replace(/ notes?\b/g, ' 备注');

const LABELS: readonly (readonly [string, string])[] = [
  ...FIELD_SPECS.map(({ field, label }): [string, string] => [field, label]),
  ['gaDays', '孕周天数'],
  ['anyPeSymptom', '有合称 anyPeSymptom 之一'],
  ['symptomatic', '有合称 symptomatic 之一'],
];

/** A condition as the rules print it, with Chinese names and signs. */
function conditionWords(text: string): string {
  const named = LABELS.reduce(
    (words, [field, label]) => (words === field ? words : words.replace(new RegExp(`\\b${field}\\b`, 'g'), label)),
    text,
  );
  const stepped = Object.keys(STEPS).reduce((words, step) => words.split(step).join(STEPS[step]), named);
  return stepped
    .replace(/ and /g, ' 且 ')
    .replace(/ or /g, ' 或 ')
    .replace(/>=/g, '≥')
    .replace(/<=/g, '≤')
    .replace(/not established/g, '未达到')
    .replace(/with\(/g, '同时有（')
    .replace(/(T\d) when /g, '升为$1：')
    .replace(/(\d+) min /g, '$1分钟 ')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）');
}
