/**
 * A short fingerprint of a text: two runs of FNV-1a, the second backwards, as 16 hexadecimal digits. It tells one version of a rule set
 * from another; it protects nothing.
 */
export function fingerprint(text: string): string {
  let [forward, backward] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(i), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - i), 0x811c9dc5);
  }
  return hex(forward) + hex(backward);
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
