import fontkit from '@pdf-lib/fontkit';
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of a PDF as a reader copies them, page by page. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await task.destroy();
  return pages;
}

export const textOf = async (bytes: Uint8Array): Promise<string> => (await pagesOf(bytes)).join('');

type Glyphs = ReturnType<typeof fontkit.create>;

/** The outlines of every glyph a PDF carries, as path data: what is really seen. */
export async function outlinesIn(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const document = await PDFDocument.load(bytes);
  const outlines = new Set<string>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const file = object.lookup(PDFName.of('FontFile2'));
    if (!(file instanceof PDFRawStream)) continue;
    const font = fontkit.create(decodePDFRawStream(file).decode()) as Glyphs & { numGlyphs: number };
    for (let id = 0; id < font.numGlyphs; id += 1) outlines.add(font.getGlyph(id).path.toSVG());
  }
  return outlines;
}

/** The outline a font has for a character. */
export const outlineIn = (font: Glyphs, character: string): string =>
  font.glyphForCodePoint(character.codePointAt(0) ?? 0).path.toSVG();
