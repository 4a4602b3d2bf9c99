import { PDFDocument, type PDFFont } from 'pdf-lib';
import { fontBytes } from './font.ts';
import { type Letters, lettersOf } from './letters.ts';
import { mendedFontkit } from './mended-fontkit.ts';

/** What everything is written with. */
export interface Ink {
  readonly font: PDFFont;
  readonly letters: Letters;
  /** The width of a text at one point, the sum of its characters. */
  widthOf(text: string): number;
}

export interface Started {
  readonly document: PDFDocument;
  readonly ink: Ink;
}

/** An empty document with its font. `at` is written as its date, so that the same book is the same file. */
export async function startDocument(title: string, at: Date): Promise<Started> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(mendedFontkit);
  document.setTitle(title);
  document.setLanguage('zh-CN');
  document.setProducer('母子手册');
  document.setCreationDate(at);
  document.setModificationDate(at);
  const font = await document.embedFont(await fontBytes(), { subset: true, customName: 'NotoSansSC' });
  const drawn = new Set(font.getCharacterSet());
  const widths = new Map<string, number>();
  const widthOfOne = (character: string): number => {
    const known = widths.get(character);
    if (known !== undefined) return known;
    const width = font.widthOfTextAtSize(character, 1);
    widths.set(character, width);
    return width;
  };
  return {
    document,
    ink: {
      font,
      letters: lettersOf((codePoint) => drawn.has(codePoint)),
      widthOf: (text) => [...text].reduce((sum, character) => sum + widthOfOne(character), 0),
    },
  };
}
