import { ruleById } from '../../../../shared/risk/rule-index.ts';
import { type RiskPart, type UnverifiedRiskRow, unverifiedRiskRows } from '../../../../shared/risk/unverified.ts';
import { section, table } from './markdown.ts';

const STATUS: Readonly<Record<string, string>> = {
  seen: '已见公开文本',
  'seen-hospital-list': '见于医院条目',
  'seen-in-provincial-copy': '见于河南文本',
  'seen-partial': '所见不全',
  'knowledge-unverified': '未见原文',
  synthesis: '本产品归纳',
  'product-default': '本产品默认',
  read: '已读原文',
  'local-default': '本产品默认',
};

/** Names of layers and marks as they stand in the ids of county rows. */
const NAMES: Readonly<Record<string, string>> = {
  national: '国家',
  henan: '河南',
  pengshui: '彭水',
  shapotou: '沙坡头',
  kaifeng: '开封',
  nanjiang: '南江',
  guanxian: '冠县',
  unassessed: '未评估',
  green: '绿色',
  yellow: '黄色',
  orange: '橙色',
  red: '红色',
  purple: '紫色',
  star: '☆',
  key: '重点人群',
};

/** The forms of the norm, in the order of the document: title, and how the ids of its rows begin. */
const FORMS = [
  ['附件2 评估表：绿色（低风险）', 'asm-green-'],
  ['附件2 评估表：黄色（一般风险）', 'asm-yellow-'],
  ['附件2 评估表：橙色（较高风险）', 'asm-orange-'],
  ['附件2 评估表：红色（高风险）', 'asm-red-'],
  ['附件2 评估表：紫色（传染病）', 'asm-purple-'],
  ['附件1 筛查表', 'scr-'],
  ['河南 产后风险筛查表', 'pps-'],
] as const;

const PARTS: readonly (readonly [title: string, part: RiskPart])[] = [
  ['原文没有归入任何一行的情况', 'gap'],
  ['数值的界限（每个界限只写一次）', 'ladder'],
  ['数值的合理范围（范围外不收，请重看）', 'plausible-range'],
  ['期限', 'term'],
  ['情绪量表', 'mood'],
  ['给她看的话', 'her-words'],
  ['各地：由谁随访', 'county-follow'],
  ['各地：在哪里分娩', 'county-deliver'],
  ['各地：专案管理', 'county-case'],
  ['各地：管理到何时', 'county-until'],
  ['各地：报送期限', 'county-deadline'],
  ['各地：要求', 'county-note'],
  ['各地：重点人群（只给医护看）', 'county-key'],
  ['随访间隔', 'county-cadence'],
  ['各地：可选的读法', 'county-setting'],
];

/** What to sign of the risk room: the forms row by row, then everything that is no row of a form. */
export function riskSections(): readonly string[] {
  const rows = unverifiedRiskRows();
  return [
    ...FORMS.map(([title, prefix]) =>
      formSection(
        title,
        rows.filter(({ part, id }) => part === 'row' && id.indexOf(prefix) === 0),
      ),
    ),
    ...PARTS.map(([title, part]) =>
      partSection(
        title,
        rows.filter((row) => row.part === part),
      ),
    ),
  ].filter((text) => text !== '');
}

function formSection(title: string, rows: readonly UnverifiedRiskRow[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map(({ id, claim, reading, status, note }) => [
    ruleById(id)?.code ?? id,
    under(id, claim),
    reading,
    note,
    statusWords(status),
    '',
  ]);
  return section(2, `${title}（${rows.length}行）`, table(['行', '原文', '程序怎么读', '请定', '出处', '签字'], cells));
}

/** A row whose heading carries part of its sense is printed under it. */
function under(id: string, text: string): string {
  const heading = ruleById(id)?.heading ?? '';
  return heading === '' ? text : `〔${heading}〕${text}`;
}

/** A column nobody filled is left out. */
function partSection(title: string, rows: readonly UnverifiedRiskRow[]): string {
  if (rows.length === 0) return '';
  const columns: readonly (readonly [string, (row: UnverifiedRiskRow) => string])[] = [
    ['编号', ({ id }) => namesIn(id)],
    ['内容', ({ claim }) => claim],
    ['程序怎么读', ({ reading }) => reading],
    [rows.some(({ part }) => part === 'county-setting') ? '问题' : '原文', ({ note }) => note],
    ['依据', ({ source }) => source],
    ['状态', (row) => (row.source.indexOf(statusWords(row.status)) === 0 ? '' : statusWords(row.status))],
  ];
  const filled = columns.filter(([, read]) => rows.some((row) => read(row) !== ''));
  const cells = rows.map((row) => [...filled.map(([, read]) => read(row)), '']);
  return section(2, `${title}（${rows.length}项）`, table([...filled.map(([head]) => head), '签字'], cells));
}

const statusWords = (status: string): string => STATUS[status] ?? status;

const namesIn = (id: string): string =>
  id
    .split(' ')
    .map((name) => NAMES[name] ?? name)
    .join(' ');
