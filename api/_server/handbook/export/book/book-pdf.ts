import { chineseDate } from '../../../../../shared/time/china-time.ts';
import type { HandbookContents } from '../contents.ts';
import type { Block } from '../print/block.ts';
import { A4, type Printed, printBlocks } from '../print/print-blocks.ts';
import { careBlocks } from './care-blocks.ts';
import { childrenBlocks } from './child-blocks.ts';
import { coverBlocks } from './cover-blocks.ts';
import { motherCurves } from './curve-blocks.ts';
import { homeBlocks } from './home-blocks.ts';
import { motherBlocks } from './record-blocks.ts';

/** The whole handbook as it is printed: cover, what comes next, visits, results, births, children, curves, home values, earlier pregnancies. */
export function bookBlocks(contents: HandbookContents): readonly Block[] {
  const { book } = contents;
  const [current] = book.pregnancies;
  return [
    ...coverBlocks(contents),
    ...careBlocks(book),
    ...(current === undefined ? [] : motherBlocks(book, book.records, current)),
    ...motherCurves(book),
    ...homeBlocks(book),
    ...childrenBlocks(book),
    ...earlierBlocks(contents),
  ];
}

function earlierBlocks({ book, earlier }: HandbookContents): readonly Block[] {
  return earlier.flatMap(({ pregnancyId, records }) => {
    const pregnancy = book.pregnancies.find((each) => each.pregnancyId === pregnancyId);
    if (pregnancy === undefined) return [];
    const day = pregnancy.deliveredOn ?? pregnancy.lostOn ?? pregnancy.enrolledOn;
    return [
      { kind: 'new-page' } as const,
      { kind: 'heading', text: `以前的记录（${chineseDate(day)}）` } as const,
      ...motherBlocks(book, records, pregnancy),
    ];
  });
}

/** The printed handbook: A4, Chinese, at the foot of every page the day of the print and the page. */
export function printBook(contents: HandbookContents): Promise<Printed> {
  const { now, today } = contents.book;
  return printBlocks(bookBlocks(contents), {
    title: '母子健康手册',
    at: new Date(now),
    sheet: A4,
    foot: (page, pages) => `母子健康手册 · 打印于${chineseDate(today)} · 第${page}页，共${pages}页`,
  });
}
