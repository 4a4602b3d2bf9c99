const NONE = '无';

/** A list as it is written in one line; 无 when it is known that there is none. */
export const listText = (value: unknown): string =>
  Array.isArray(value) ? (value.length === 0 ? NONE : value.join('、')) : '';

/** Nothing written is unknown; 无 is a clinician’s word that there is none. */
export function listOf(text: string): readonly string[] | null {
  if (text.trim() === '') return null;
  if (text.trim() === NONE) return [];
  return text
    .split(/[、，,；;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
