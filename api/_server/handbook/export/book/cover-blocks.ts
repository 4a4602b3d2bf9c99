import type { Book, DatingEntry } from '../../../../../shared/contract/book.ts';
import { ENROLMENT_STATE_WORDS } from '../../../../../shared/handbook/enrolment-words.ts';
import { stageWords } from '../../../../../shared/pregnancy/stage-words.ts';
import { chineseDate } from '../../../../../shared/time/china-time.ts';
import type { HandbookContents } from '../contents.ts';
import { type Block, type Fact, fact } from '../print/block.ts';
import { COLOUR_ON_PAPER, DATING_WORDS, writtenWords } from './words.ts';

/** The cover: who she is, who cares for her, when the child is due and how that was reached. After a loss nothing is counted. */
export function coverBlocks({ book, birthDate, clinic, hospital }: HandbookContents): readonly Block[] {
  const { enrolment } = book;
  return [
    { kind: 'title', text: '母子健康手册' },
    { kind: 'line', text: `打印于${chineseDate(book.today)}`, quiet: true },
    {
      kind: 'facts',
      rows: [
        fact('姓名', book.name),
        fact('出生日期', chineseDate(birthDate)),
        ...placeFacts('建册医院', clinic),
        ...(hospital.institutionId === clinic.institutionId ? [] : placeFacts('县医院', hospital)),
        ...pregnancyFacts(book),
        fact('建册', ENROLMENT_STATE_WORDS[enrolment.state]),
        ...(enrolment.paper === null
          ? []
          : [
              fact(
                '纸质手册',
                enrolment.paper.number,
                `${enrolment.paper.institutionName}，${chineseDate(enrolment.paper.issuedOn)}发`,
              ),
            ]),
      ],
    },
    ...datingBlocks(book),
  ];
}

const placeFacts = (label: string, { name, phone }: HandbookContents['clinic']): readonly Fact[] => [
  fact(label, name, phone === null ? '' : `电话 ${phone}`),
];

function pregnancyFacts(book: Book): readonly Fact[] {
  const [pregnancy] = book.pregnancies;
  if (pregnancy === undefined || pregnancy.lostOn !== null) return [];
  const { dueDate, datingMethod, deliveredOn, dischargedOn, movedOn, fetusCount, colour } = pregnancy;
  return [
    fact('预产期', chineseDate(dueDate), DATING_WORDS[datingMethod]),
    ...(deliveredOn === null
      ? [fact('孕周', stageWords(pregnancy, book.today), `${chineseDate(book.today)}这一天`)]
      : [fact('分娩', chineseDate(deliveredOn))]),
    ...(dischargedOn === null ? [] : [fact('出院', chineseDate(dischargedOn))]),
    ...(fetusCount === null || fetusCount < 2 ? [] : [fact('胎数', `${fetusCount}个`)]),
    ...(colour === null ? [] : [fact('风险', COLOUR_ON_PAPER[colour], '医生评估的')]),
    ...(movedOn === null ? [] : [fact('搬走', chineseDate(movedOn))]),
  ];
}

/** Every due date she ever had in this pregnancy, with who wrote it and why. */
function datingBlocks({ datings, pregnancies }: Book): readonly Block[] {
  if (pregnancies[0]?.lostOn !== null || datings.length === 0) return [];
  const words = (dating: DatingEntry): readonly string[] => [
    chineseDate(dating.dueDate),
    [
      DATING_WORDS[dating.method],
      ...(dating.lastMenstrualPeriod === null ? [] : [`末次月经${chineseDate(dating.lastMenstrualPeriod)}`]),
      ...(dating.reason === null ? [] : [`为什么改：${dating.reason}`]),
    ].join('，'),
    writtenWords(dating.by),
  ];
  return [
    { kind: 'heading', text: '预产期怎么来的' },
    {
      kind: 'table',
      columns: [
        { head: '预产期（最上面的是现在的）', share: 0.27 },
        { head: '怎么来的', share: 0.38 },
        { head: '谁写的', share: 0.35 },
      ],
      rows: datings.map(words),
    },
  ];
}
