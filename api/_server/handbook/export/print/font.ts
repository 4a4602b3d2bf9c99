import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

let bytes: Promise<Uint8Array> | null = null;

/**
 * Noto Sans SC whole (SIL OFL 1.1): every Chinese character of the Unicode blocks URO and Extension A and the 220 rarer ones of the national
 * list. Read once, out of the installed package; of it a file holds only the characters it uses.
 */
export function fontBytes(): Promise<Uint8Array> {
  bytes ??= readFile(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));
  return bytes;
}
