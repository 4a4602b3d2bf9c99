import fontkit from '@pdf-lib/fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { printBook } from '../../../api/_server/handbook/export/book/book-pdf.ts';
import { fontBytes } from '../../../api/_server/handbook/export/print/font.ts';
import type { Printed } from '../../../api/_server/handbook/export/print/print-blocks.ts';
import { outlineIn, outlinesIn, pagesOf, textOf } from '../../support/read-pdf.ts';
import { contentsOf, lostBook, pregnantBook, RARE_NAME, sampleBook, UNDRAWN_NAME } from '../../support/sample-book.ts';

const MB = 1024 * 1024;
let printed: Printed;
let pages: readonly string[];

beforeAll(async () => {
  printed = await printBook(contentsOf(sampleBook()));
  pages = await pagesOf(printed.bytes);
});

describe('the printed handbook', () => {
  test('holds, byte for byte, rare names, values with units and ranges, and where each comes from', () => {
    const words = pages.join('');
    for (const part of [
      RARE_NAME,
      '王䶮',
      '2026年7月18日',
      '按超声定的',
      '为什么改：早孕超声和末次月经差7天以上',
      '自己填的 · 2026年1月5日写',
      '◆ 橙色（较高风险）',
      '104 g/L',
      '参考 110～150',
      '改过，这是第2版',
      '剖宫产',
      '宝宝1',
      '宝宝2',
      '乙肝疫苗 第1剂',
      'B2026，左上臂',
      '自己量的',
      '以前的记录（2023年2月27日）',
      '接下来要做的',
      'SD-0001',
    ])
      expect(words).toContain(part);
    expect(printed.undrawn).toEqual([]);
  });

  test('says on every page when it was printed and which page it is', () => {
    expect(printed.pages).toBe(pages.length);
    pages.forEach((page, index) => {
      expect(page).toContain(`打印于2026年11月23日 · 第${index + 1}页，共${pages.length}页`);
    });
  });

  test('is small, and the same for the same book', async () => {
    expect(printed.bytes.byteLength).toBeLessThan(MB);
    expect((await printBook(contentsOf(sampleBook()))).pages).toBe(printed.pages);
  });

  test('draws each letter with the outline of the font, not only its code', async () => {
    const font = fontkit.create(await fontBytes());
    const outlines = await outlinesIn(printed.bytes);
    for (const character of new Set(pages.join('')))
      expect([character, outlines.has(outlineIn(font, character))]).toEqual([character, true]);
  });

  test('never names purple', () => {
    expect(pages.join('')).not.toMatch(/紫/);
  });
});

describe('what the font cannot draw', () => {
  const STRANGE = ['བོད', 'ئۇيغۇر', '👩‍👧', '\u{2CB2C}', '\uD800', '\u0000'];

  test('is marked in its place, said with its code point, listed, and never dropped', async () => {
    const { bytes, undrawn } = await printBook(contentsOf(pregnantBook({ name: UNDRAWN_NAME })));
    const words = await textOf(bytes);
    expect(words).toContain('赵〓〓：U+2CB2C U+20BB7');
    expect(undrawn).toEqual(['\u{2CB2C}', '\u{20BB7}']);
  });

  test.each(STRANGE)('does not end the print: %j', async (name) => {
    const { bytes, undrawn } = await printBook(contentsOf(pregnantBook({ name: `李${name}` })));
    expect(undrawn.length).toBeGreaterThan(0);
    expect(await textOf(bytes)).toContain('李〓');
  });
});

describe('after a loss', () => {
  test('nothing is counted and no due date is named', async () => {
    const words = await textOf((await printBook(contentsOf(lostBook({ children: [] }), { earlier: [] }))).bytes);
    expect(words).not.toMatch(/预产期|孕\d+周|胎动/);
    expect(words).toContain(RARE_NAME);
  });
});

test('a text longer than a page goes on on the next, every character of it', async () => {
  const font = fontkit.create(await fontBytes());
  const all = Array.from({ length: 3000 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  // A few characters share one drawing with another: copied out of one file they become the same.
  const long = [...new Map(all.map((character) => [outlineIn(font, character), character])).values()].join('');
  const [record] = sampleBook().records;
  if (record === undefined) throw new Error('a sample book without records');
  const book = pregnantBook({
    records: [{ ...record, kind: 'ultrasound', childId: null, values: { conclusion: long } }],
  });
  const words = await textOf((await printBook(contentsOf(book))).bytes);
  const copied = new Set(words);
  expect([...long].filter((character) => !copied.has(character))).toEqual([]);
});
