/** Stands where a character cannot be drawn. */
export const MARK = '〓';

/** One text that could not be drawn whole: as it is printed, and what its marks stand for, in their order. */
export interface NotWhole {
  readonly printed: string;
  readonly codePoints: readonly string[];
}

export interface Letters {
  /** The text as it can be drawn, each character that cannot be replaced by the mark. One line. */
  print(text: string): string;
  /** Characters that could not be drawn, each once. */
  undrawn(): readonly string[];
  notWhole(): readonly NotWhole[];
}

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;

const uPlus = (character: string): string => `U+${codePointOf(character).toString(16).toUpperCase().padStart(4, '0')}`;

/** Remembers what a font could not draw. Nothing is dropped: a mark stands in its place and its code point in the list. */
export function lettersOf(draws: (codePoint: number) => boolean): Letters {
  const lost = new Set<string>();
  const texts = new Map<string, NotWhole>();
  return {
    print(text) {
      const characters = [...text.replace(/\s/g, ' ')];
      const undrawable = characters.filter((character) => !draws(codePointOf(character)));
      if (undrawable.length === 0) return characters.join('');
      for (const character of undrawable) lost.add(character);
      const printed = characters.map((character) => (draws(codePointOf(character)) ? character : MARK)).join('');
      texts.set(text, { printed, codePoints: undrawable.map(uPlus) });
      return printed;
    },
    undrawn: () => [...lost],
    notWhole: () => [...texts.values()],
  };
}
