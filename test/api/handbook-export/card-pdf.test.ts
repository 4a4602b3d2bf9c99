import fontkit from '@pdf-lib/fontkit';
import { describe, expect, test } from 'vitest';
import { cardBlocks, printCard } from '../../../api/_server/handbook/export/card-pdf.ts';
import { fontBytes } from '../../../api/_server/handbook/export/print/font.ts';
import { outlineIn, outlinesIn, pagesOf } from '../../support/read-pdf.ts';
import { contentsOf, lostBook, pregnantBook, sampleBook, UNDRAWN_NAME } from '../../support/sample-book.ts';

describe('the card for her bag', () => {
  test('is one page: who, how far, which blood, whom to call, when to call 120', async () => {
    const { bytes } = await printCard(contentsOf(pregnantBook()));
    const [words, ...more] = await pagesOf(bytes);
    expect(more).toEqual([]);
    for (const part of [
      '王㛃𬭛',
      '2027年2月7日',
      '2026年11月23日是孕29周+1天',
      'AB型，Rh阴性（2026年2月1日化验）',
      '清泉街道社区卫生服务中心 0635-5230003',
      '冠县人民医院 0635-5230002',
      '抽搐、叫不醒、喘不上气、流血很多：打120。',
    ])
      expect(words).toContain(part);
  });

  test('shows each letter: a small file is where the font library wrote outlines at the wrong place', async () => {
    const { bytes } = await printCard(contentsOf(pregnantBook()));
    const font = fontkit.create(await fontBytes());
    const outlines = await outlinesIn(bytes);
    for (const character of new Set((await pagesOf(bytes)).join('')))
      expect([character, outlines.has(outlineIn(font, character))]).toEqual([character, true]);
  });

  test('stays one page with the longest names', async () => {
    const long = '艾'.repeat(120);
    const place = { ...contentsOf(pregnantBook()).clinic, name: '卫'.repeat(100) };
    for (const name of [long, UNDRAWN_NAME.repeat(10)])
      expect((await printCard(contentsOf(pregnantBook({ name }), { clinic: place }))).pages).toBe(1);
  });

  test('after a birth says what to look for in both; after a loss counts nothing', async () => {
    const [born] = await pagesOf((await printCard(contentsOf(sampleBook()))).bytes);
    expect(born).toContain('呼吸停、发紫、叫不醒、抽搐：打120。');
    const [lost] = await pagesOf((await printCard(contentsOf(lostBook()))).bytes);
    expect(lost).not.toMatch(/预产期|孕\d+周|宝宝/);
  });

  test('its code to scan holds telephone numbers alone', () => {
    const of = (name: string) => cardBlocks(contentsOf(pregnantBook({ name }))).find(({ kind }) => kind === 'drawings');
    expect(of('甲')).toEqual(of('乙'));
  });
});
