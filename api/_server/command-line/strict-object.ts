import type { JsonObject, LineRefusal } from './line-answer.ts';
import { isJsonObject } from './read-line.ts';

/**
 * Reads an object key by key and collects what is wrong with it. Absent and `null` both mean unknown and come out as
 * `undefined`; so does what was refused. No value is converted: a number in quotes is no number.
 */
export class StrictObject {
  readonly refusals: LineRefusal[] = [];
  private readonly known: string[] = [];
  private readonly object: JsonObject;
  private readonly path: string;

  constructor(object: JsonObject, path = '') {
    this.object = object;
    this.path = path;
  }

  /** One of a closed list of words (or of truths). */
  choice<T extends string | boolean>(key: string, choices: readonly T[]): T | undefined {
    const value = this.take(key);
    if (value === undefined) return undefined;
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    this.refuse(typeof value === 'string' ? 'unknown-value' : 'wrong-type', key, `只能是 ${choices.join('、')} 之一`);
    return undefined;
  }

  /** A finite number, whatever its size. */
  number(key: string): number | undefined {
    const value = this.take(key);
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.refuse('wrong-type', key, '请填数字');
    return undefined;
  }

  /** A whole number within a range, both ends included. */
  wholeNumber(key: string, range: readonly [low: number, high: number]): number | undefined {
    const value = this.number(key);
    if (value === undefined) return undefined;
    const [low, high] = range;
    if (value < low || value > high) this.refuse('out-of-range', key, `应在 ${low} 到 ${high} 之间`, range);
    else if (!Number.isInteger(value)) this.refuse('wrong-type', key, '请填整数');
    else return value;
    return undefined;
  }

  flag(key: string): boolean | undefined {
    const value = this.take(key);
    if (value === undefined || typeof value === 'boolean') return value;
    this.refuse('wrong-type', key, '只能是 true 或 false');
    return undefined;
  }

  /** A list of words, each of which must be known; the refusal names its place. */
  words<T extends string>(key: string, isKnown: (word: string) => word is T): readonly T[] | undefined {
    const value = this.take(key);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) {
      this.refuse('wrong-type', key, '应是一个列表');
      return undefined;
    }
    const words: T[] = [];
    value.forEach((word: unknown, index) => {
      if (typeof word !== 'string') this.refuse('wrong-type', `${key}[${index}]`, '应是文字');
      else if (!isKnown(word)) this.refuse('unknown-value', `${key}[${index}]`, '没有这一项');
      else words.push(word);
    });
    return words;
  }

  /** An object of its own, read by `read`; its refusals are this object’s too. */
  nested<T>(key: string, read: (inner: StrictObject) => T): T | undefined {
    const value = this.take(key);
    if (value === undefined) return undefined;
    if (!isJsonObject(value)) {
      this.refuse('wrong-type', key, '应是一个对象');
      return undefined;
    }
    const inner = new StrictObject(value, `${this.path}${key}.`);
    const result = read(inner);
    inner.end();
    this.refusals.push(...inner.refusals);
    return result;
  }

  refuse(code: string, key: string, message: string, range?: readonly [number, number]): void {
    const refusal = { code, field: `${this.path}${key}`, message };
    this.refusals.push(range === undefined ? refusal : { ...refusal, range });
  }

  /** Refuses the key if nobody gave it and nothing else is wrong with it. */
  require(key: string): void {
    if (this.take(key) === undefined) this.refuse('missing', key, '这一项必须填');
  }

  /** Refuses every key that was not asked for. */
  end(): void {
    for (const key of Object.keys(this.object)) {
      if (!this.known.includes(key)) this.refuse('unknown-field', key, '没有这一项');
    }
  }

  private take(key: string): unknown {
    this.known.push(key);
    const value = Object.hasOwn(this.object, key) ? this.object[key] : undefined;
    return value === null ? undefined : value;
  }
}
