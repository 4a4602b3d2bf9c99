/** Full-width digits, plus, point and spaces as people type them on Chinese keyboards, in their ASCII form. */
export function asciiDigits(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0xff01 && code <= 0xff5e) out += String.fromCharCode(code - 0xfee0);
    else out += code === 0x3000 ? ' ' : char;
  }
  return out;
}
