/** A random UUID. WeChat has no `crypto`; the id must be unique, not secret. */
export function uuid(): string {
  let out = '';
  for (let i = 0; i < 36; i += 1) {
    if (i === 8 || i === 13 || i === 18 || i === 23) out += '-';
    else if (i === 14) out += '4';
    else if (i === 19) out += '89ab'.charAt(Math.floor(Math.random() * 4));
    else out += Math.floor(Math.random() * 16).toString(16);
  }
  return out;
}
