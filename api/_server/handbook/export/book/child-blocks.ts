import { assessGrowth } from '../../../../../shared/care/growth/assess-growth.ts';
import { GROWTH_MEASURES, type GrowthMeasure } from '../../../../../shared/care/growth/measure.ts';
import { careRow } from '../../../../../shared/care/schedule/index.ts';
import type { Book, BookChild, BookRecord } from '../../../../../shared/contract/book.ts';
import { PROVENANCE_WORDS } from '../../../../../shared/handbook/provenance.ts';
import { fieldWords } from '../../../../../shared/handbook/record-words.ts';
import { gestationWords } from '../../../../../shared/pregnancy/gestational-age.ts';
import { chineseDate } from '../../../../../shared/time/china-time.ts';
import { type Block, fact } from '../print/block.ts';
import { growthCurves } from './curve-blocks.ts';
import { growthTaken } from './growth-taken.ts';
import type { Taken } from './measured.ts';
import { recordBlocks } from './record-blocks.ts';
import { childName, SEX_WORDS, writtenWords } from './words.ts';

/** Each child on pages of its own, the eldest first: birth, growth, vaccines, checks. Of a child that died only what was written. */
export const childrenBlocks = (book: Book): readonly Block[] =>
  book.children.flatMap((child) => {
    const records = book.records.filter(({ childId }) => childId === child.childId);
    const lives = child.diedOn === null;
    return [
      { kind: 'new-page' } as const,
      { kind: 'heading', text: childName(book, child.childId) } as const,
      { kind: 'facts', rows: birthFacts(child) } as const,
      ...(lives ? growthBlocks(book, child, records) : []),
      ...vaccineBlocks(records),
      ...recordBlocks(
        book,
        records.filter(({ kind }) => kind !== 'vaccination'),
        null,
      ),
    ];
  });

const birthFacts = (child: BookChild) => [
  fact('出生', chineseDate(child.bornOn), gestationWords(child.gestationDays)),
  fact('性别', SEX_WORDS[child.sex]),
  ...(child.birthWeightG === null ? [] : [fact('出生体重', `${child.birthWeightG} g`, PROVENANCE_WORDS.clinic)]),
  ...(child.diedOn === null ? [] : [fact('离开', chineseDate(child.diedOn))]),
];

function growthBlocks(book: Book, child: BookChild, records: readonly BookRecord[]): readonly Block[] {
  const taken = growthTaken(book, child, records);
  if (taken.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { head: '哪天量的', share: 0.22 },
        { head: '体重', share: 0.22 },
        { head: '身长（身高）', share: 0.22 },
        { head: '头围', share: 0.19 },
        { head: '来源', share: 0.15 },
      ],
      rows: taken.map((one) => [
        chineseDate(one.on),
        ...GROWTH_MEASURES.map((measure) => sizeWords(child, measure, one)),
        PROVENANCE_WORDS[one.provenance],
      ]),
    },
    { kind: 'line', text: '括号里的z是和世界卫生组织标准比：0是中间，数越大，孩子越大。', quiet: true },
    ...growthCurves(book, child, records),
  ];
}

const UNIT: Readonly<Record<GrowthMeasure, string>> = { weightKg: 'kg', lengthCm: 'cm', headCm: 'cm' };

function sizeWords(child: BookChild, measure: GrowthMeasure, { on, value }: Taken): string {
  const size = value[measure];
  if (typeof size !== 'number') return '';
  const grown = assessGrowth(child, { measure, size, on });
  return `${size} ${UNIT[measure]}${grown.ok ? `（z ${grown.value.z.toFixed(1)}）` : ''}`;
}

function vaccineBlocks(records: readonly BookRecord[]): readonly Block[] {
  const doses = records.filter(({ kind }) => kind === 'vaccination');
  if (doses.length === 0) return [];
  return [
    { kind: 'entry', text: '预防接种', note: '' },
    {
      kind: 'table',
      columns: [
        { head: '哪天', share: 0.2 },
        { head: '疫苗', share: 0.25 },
        { head: '批号和部位', share: 0.2 },
        { head: '谁写的', share: 0.35 },
      ],
      rows: [...doses]
        .sort((a, b) => (a.happenedOn < b.happenedOn ? -1 : 1))
        .map((dose) => [
          chineseDate(dose.happenedOn),
          dose.careRow === null ? '没有写明' : (careRow(dose.careRow)?.title ?? dose.careRow),
          fieldWords('vaccination', dose.values)
            .map(({ words }) => words)
            .join('，'),
          writtenWords(dose.by),
        ]),
    },
  ];
}
