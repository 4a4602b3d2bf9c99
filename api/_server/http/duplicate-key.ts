/** A whole string, or one of the characters that build a JSON text. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/gs;

/**
 * Whether some object of a JSON text says the same key twice. Readers disagree about which one counts, so that a body
 * could mean one thing to whoever checked it and another to whoever uses it. The text must already have been parsed.
 */
export function hasDuplicateKey(json: string): boolean {
  /** The keys seen so far in each open object; `null` stands for an array. */
  const open: (Set<string> | null)[] = [];
  let keyComes = false;
  for (const [token] of json.matchAll(TOKEN)) {
    const keys = open.at(-1) ?? null;
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token !== ',' && keyComes && keys !== null) {
      const key = JSON.parse(token) as string;
      if (keys.has(key)) return true;
      keys.add(key);
    }
    keyComes = token === '{' || (token === ',' && keys !== null);
  }
  return false;
}
