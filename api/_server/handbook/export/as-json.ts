import type { HandbookContents } from './contents.ts';

/** Counts up when a reader of an older file would misread a newer one. */
const FORMAT = { format: 'muzi-handbook', formatVersion: 1 } as const;

/**
 * Everything that is hers as one JSON text: the book, the records of earlier pregnancies, every version of what was corrected. Keys stand in
 * alphabetical order at every depth, so that two files can be compared. `docs/handbook-export.md` says what is in it.
 */
export function asJson({ book, birthDate, clinic, hospital, earlier, histories }: HandbookContents): string {
  const { now: exportedAt, today: exportedOn, ...rest } = book;
  const all = {
    ...FORMAT,
    exportedAt,
    exportedOn,
    birthDate,
    clinic,
    hospital,
    book: rest,
    earlierPregnancies: earlier,
    recordHistories: histories,
  };
  return `${JSON.stringify(sorted(all), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
