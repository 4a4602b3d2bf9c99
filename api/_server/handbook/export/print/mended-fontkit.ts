import fontkit from '@pdf-lib/fontkit';

type Fontkit = Pick<typeof fontkit, 'create'>;

/** What the library’s subset of a TrueType font holds while it is written; its types say nothing of it. */
interface Writing {
  readonly loca: { version?: 0 | 1 };
  _addGlyph(glyphId: number): number;
}

/** The table of places that counts in single bytes, four of them a place. */
const LONG = 1;

/**
 * The font library with one fault mended. It writes a small subset with the table of places that counts in steps of two bytes, though a
 * glyph may be of odd length: every glyph after it begins at the wrong byte, and the text can be copied but not seen. Here the long table
 * is written always, as the library itself does for a large subset.
 */
export const mendedFontkit: Fontkit = {
  create(bytes, postscriptName) {
    const font = fontkit.create(bytes, postscriptName);
    const create = font.createSubset.bind(font);
    font.createSubset = () => {
      const subset = create();
      const writing = subset as unknown as Writing;
      const add = writing._addGlyph.bind(writing);
      writing._addGlyph = (glyphId) => {
        writing.loca.version = LONG;
        return add(glyphId);
      };
      return subset;
    };
    return font;
  },
};
