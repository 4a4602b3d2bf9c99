import { encode } from 'uqr';
import { COME_ANYWAY } from '../../../../shared/danger/advice-steps.ts';
import type { Phase } from '../../../../shared/danger/phase.ts';
import { fieldWords } from '../../../../shared/handbook/record-words.ts';
import { stageWords } from '../../../../shared/pregnancy/stage-words.ts';
import { chineseDate } from '../../../../shared/time/china-time.ts';
import type { HandbookContents } from './contents.ts';
import { type Block, type Drawing, type Fact, fact } from './print/block.ts';
import { type Printed, printBlocks } from './print/print-blocks.ts';

/** A6: folded into a purse. Long names print smaller, and still on one page. */
const A6 = { width: 298, height: 420, margin: 20 };
const SIZES = [9, 8, 7, 6, 5] as const;

/** One page for her bag, to be read by whoever helps her without a network. */
export async function printCard(contents: HandbookContents): Promise<Printed> {
  const { now, today } = contents.book;
  const blocks = cardBlocks(contents);
  let printed: Printed | null = null;
  for (const fontPt of SIZES) {
    printed = await printBlocks(blocks, {
      title: '随身卡',
      at: new Date(now),
      sheet: { ...A6, fontPt },
      foot: () => `打印于${chineseDate(today)}`,
    });
    if (printed.pages === 1) return printed;
  }
  if (printed === null) throw new Error('a card without a size');
  return printed;
}

/** What stands on the card: who, how far, which blood, whom to call, when to call 120. */
export function cardBlocks({ book, clinic, hospital }: HandbookContents): readonly Block[] {
  const [pregnancy] = book.pregnancies;
  const phases = phasesOf(pregnancy);
  const call = [
    `急救 120`,
    ...[clinic, hospital].flatMap(({ name, phone }) => (phone === null ? [] : [`${name} ${phone}`])),
  ];
  return [
    { kind: 'title', text: book.name },
    {
      kind: 'facts',
      rows: [
        ...pregnancyFacts(book, pregnancy),
        ...bloodFacts(book),
        fact('建册医院', placeWords(clinic)),
        ...(hospital.institutionId === clinic.institutionId ? [] : [fact('县医院', placeWords(hospital))]),
      ],
    },
    { kind: 'entry', text: '马上打120，或者今天去医院', note: '' },
    ...phases.flatMap((phase) => COME_ANYWAY[phase].map(({ words }): Block => ({ kind: 'line', text: words }))),
    { kind: 'drawings', drawings: [qrDrawing([...new Set(call)].join('\n'))] },
  ];
}

type Pregnancy = HandbookContents['book']['pregnancies'][number];

/** After a birth the child’s signs stand there too, unless no child lives; after a loss nothing is counted. */
const phasesOf = (pregnancy: Pregnancy | undefined): readonly Phase[] => {
  if (pregnancy === undefined || pregnancy.lostOn !== null) return ['postpartum'];
  return pregnancy.deliveredOn === null ? ['pregnancy'] : ['postpartum', 'newborn'];
};

function pregnancyFacts({ today }: HandbookContents['book'], pregnancy: Pregnancy | undefined): readonly Fact[] {
  if (pregnancy === undefined || pregnancy.lostOn !== null) return [];
  const { dueDate, deliveredOn, fetusCount } = pregnancy;
  if (deliveredOn !== null) return [fact('分娩', chineseDate(deliveredOn))];
  return [
    fact('预产期', chineseDate(dueDate)),
    fact('孕周', `${chineseDate(today)}是${stageWords(pregnancy, today)}`),
    ...(fetusCount === null || fetusCount < 2 ? [] : [fact('胎数', `${fetusCount}个`)]),
  ];
}

/** Her blood group as the newest laboratory slip that names it says. */
function bloodFacts({ records }: HandbookContents['book']): readonly Fact[] {
  const slip = records.find(({ kind, values }) => kind === 'laboratory' && values.bloodType !== undefined);
  if (slip === undefined) return [];
  const words = fieldWords('laboratory', slip.values)
    .filter(({ name }) => name === 'bloodType' || name === 'rhesus')
    .map(({ name, words: said }) => (name === 'rhesus' ? `Rh${said}` : said));
  return [fact('血型', `${words.join('，')}（${chineseDate(slip.happenedOn)}化验）`)];
}

const placeWords = ({ name, phone }: HandbookContents['clinic']): string =>
  phone === null ? name : `${name} ${phone}`;

const QUIET_ZONE = 4;

/** What a scan shows without any service: telephone numbers. Nothing about her, nothing that expires. */
function qrDrawing(text: string): Drawing {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x},${y}h1v1h-1z`] : [])));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${dots.join('')}" fill="#000000"/></svg>`;
  return { svg, width: size, height: size, scale: 90 / size, under: ['扫一扫：医院电话'] };
}
