import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLines } from '../../../api/_server/command-line/answer-lines.ts';
import type { AnswerLine } from '../../../api/_server/command-line/line-answer.ts';
import { LONGEST_LINE_BYTES } from '../../../api/_server/command-line/split-lines.ts';
import { answered, answerTo, runCommand } from './run-command.ts';

/** Gives every object back, and refuses those that ask for it. */
const echo: AnswerLine = (input) =>
  input.refuse === true
    ? { ok: false, refusals: [{ code: 'refused', field: 'refuse', message: '不行' }] }
    : { ok: true, result: Array.isArray(input.a) ? { deep: true } : input };

const lineError = (code: string, message: string) => ({ error: { code, field: 'line', message } });

describe('one line in, one line out', () => {
  it.each<readonly [what: string, input: string, lines: readonly string[]]>([
    ['nothing at all', '', []],
    ['a line with its end', '{"a":1}\n', ['{"a":1}']],
    ['a last line without its end', '{"a":1}\n{"a":2}', ['{"a":1}', '{"a":2}']],
    ['ends as Windows writes them', '{"a":1}\r\n{"a":2}\r\n', ['{"a":1}', '{"a":2}']],
    ['a byte order mark in front', '\uFEFF{"a":1}\n', ['{"a":1}']],
    ['spaces around', '  {"a" : 1}\t\n', ['{"a":1}']],
    ['lists as deep as a line is long', `{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`, ['{"deep":true}']],
    ['colons in texts', '{"a":"b:c"}', ['{"a":"b:c"}']],
    ['Chinese, rare and composed characters', '{"a":"𠮷👩‍⚕️"}\n', ['{"a":"𠮷👩‍⚕️"}']],
  ])('%s', async (_what, input, lines) => {
    expect(await answered(echo, input)).toEqual({ code: 0, lines });
  });

  it.each<readonly [what: string, line: string | Uint8Array, code: string, message: string]>([
    ['an empty line', '', 'malformed-line', '这一行是空的'],
    ['a line of spaces', ' \t\r', 'malformed-line', '这一行是空的'],
    ['half an object', '{"a":', 'malformed-line', '这一行不是 JSON'],
    ['two objects', '{"a":1}{"a":2}', 'malformed-line', '这一行不是 JSON'],
    ['NaN', '{"a":NaN}', 'malformed-line', '这一行不是 JSON'],
    ['single quotes', "{'a':1}", 'malformed-line', '这一行不是 JSON'],
    ['a byte order mark in the middle', '\uFEFF{"a":1}', 'malformed-line', '这一行不是 JSON'],
    ['a raw U+0000', '{"a":"\u0000"}', 'malformed-line', '这一行不是 JSON'],
    ['brackets without end', '['.repeat(60_000), 'malformed-line', '这一行不是 JSON'],
    [
      'invalid UTF-8',
      Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d),
      'malformed-line',
      '这一行不是 UTF-8 文本',
    ],
    ['GBK', Uint8Array.of(0x7b, 0x22, 0xb8, 0xdf, 0x22, 0x3a, 0x31, 0x7d), 'malformed-line', '这一行不是 UTF-8 文本'],
    ['a list', '[{"a":1}]', 'wrong-type', '每行必须是一个 JSON 对象'],
    ['null', 'null', 'wrong-type', '每行必须是一个 JSON 对象'],
    ['a number', '1e400', 'wrong-type', '每行必须是一个 JSON 对象'],
    ['a text', '"{}"', 'wrong-type', '每行必须是一个 JSON 对象'],
    ['a key twice', '{"a":1,"a":2}', 'duplicate-key', '同一项写了两次'],
    ['a key twice, once escaped', '{"a":1,"\\u0061":1}', 'duplicate-key', '同一项写了两次'],
    ['a key twice inside', '{"a":{"b":1,"b":1}}', 'duplicate-key', '同一项写了两次'],
    ['too long', `{"a":"${'x'.repeat(LONGEST_LINE_BYTES)}"}`, 'line-too-long', '这一行太长'],
  ])('answers %s in its place, and the lines around it as ever', async (_what, line, code, message) => {
    const { code: exit, lines } = await answered(echo, '{"n":1}\n', line, '\n{"n":3}\n');
    expect(lines.map((text) => JSON.parse(text))).toEqual([{ n: 1 }, lineError(code, message), { n: 3 }]);
    expect(exit).toBe(1);
  });

  it('keeps the longest line it promises to take', async () => {
    const line = `{"a":"${'x'.repeat(LONGEST_LINE_BYTES - 8)}"}`;
    expect(await answered(echo, line, '\n')).toEqual({ code: 0, lines: [line] });
  });

  it('answers the same wherever the chunks of the stream are cut', async () => {
    const text = Buffer.from('\uFEFF{"血压":120}\r\n\n{"refuse":true}\n{"a":"𠮷"}');
    const whole = await answered(echo, text);
    expect(whole.lines).toHaveLength(4);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(text.length)), async (cuts) => {
        const edges = [0, ...[...cuts].sort((a, b) => a - b), text.length];
        const chunks = edges.slice(1).map((end, index) => text.subarray(edges[index], end));
        expect(await answered(echo, ...chunks)).toEqual(whole);
      }),
    );
  });

  it('shows a key of the caller’s short and without what a terminal would obey', async () => {
    const refuse: AnswerLine = (input) => ({
      ok: false,
      refusals: Object.keys(input).map((field) => ({
        code: 'unknown-field',
        field,
        message: `没有“${field.slice(0, 6)}”`,
      })),
    });
    const found = await answerTo(refuse, { '\u001b[2J\u202e年龄': 1, ['k'.repeat(500)]: 1 });
    expect(found).toMatchObject({
      error: { field: '?[2J?年龄', message: '没有“?[2J?年”', fields: [{ field: 'k'.repeat(80) }] },
    });
  });

  it('says that a line could not be worked out when the program fails on it, quotes nothing, and goes on', async () => {
    const failing: AnswerLine = (input) => {
      if (input.n === 2) throw new Error('王小麦');
      return { ok: true, result: input };
    };
    const { code, lines } = await answered(failing, '{"n":1}\n{"n":2}\n{"n":3}\n');
    expect([code, ...lines]).toEqual([
      1,
      '{"n":1}',
      JSON.stringify(lineError('internal', '这一行没能算出来')),
      '{"n":3}',
    ]);
  });
});

describe('the stream', () => {
  it('reads no faster than its answers are taken', async () => {
    let read = 0;
    const input = Readable.from(
      (function* () {
        for (; read < 1000; read++) yield Buffer.from(`{"a":"${'x'.repeat(1000)}"}\n`);
      })(),
      { highWaterMark: 1 },
    );
    const waiting: (() => void)[] = [];
    let taken = 0;
    const output = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, next) {
        taken++;
        if (taken < 3) next();
        else waiting.push(next);
      },
    });
    const finished = answerLines(echo, input, output);
    while (waiting.length === 0) await new Promise((next) => setImmediate(next));
    for (let turn = 0; turn < 100; turn++) await new Promise((next) => setImmediate(next));
    expect(read).toBeLessThan(50);
    input.destroy();
    output.destroy();
    expect(await finished).toBe(0);
  });

  it('ends in silence when nobody reads the answers any more', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx/esm', resolve('api/_server/command-line/triage.ts')]);
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.stdin.on('error', () => undefined);
    const lines = '{"phase":"pregnancy","signs":[]}\n'.repeat(1000);
    const feed = () => {
      while (!child.stdin.destroyed && child.stdin.write(lines));
    };
    child.stdin.on('drain', feed);
    child.stdout.once('data', () => child.stdout.destroy());
    feed();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(complaint).toBe('');
  });

  it('takes no arguments it does not know', async () => {
    const { code, lines, complaint } = await runCommand('triage', ['--fast'], '{}\n');
    expect([code, lines]).toEqual([2, []]);
    expect(complaint).toContain('usage: npm run -s triage');
  });
});
