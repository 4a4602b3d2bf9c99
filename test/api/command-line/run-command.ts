import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { answerLines, type ExitCode } from '../../../api/_server/command-line/answer-lines.ts';
import type { AnswerLine } from '../../../api/_server/command-line/line-answer.ts';

export interface Ran {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly complaint: string;
}

/** Runs `npm run -s <command>`, as a person would, with this on its standard input. */
const runByNpm = (words: readonly string[], input: string | Uint8Array = ''): Promise<Ran> =>
  run('npm', ['run', '-s', ...words], input);

/**
 * Runs it on these lines and prints how long they took, start included. The promise is 2 s for 10,000; what a busy machine may take is
 * more, and measured in the same moment: twelve times what the command needs for no line at all.
 */
export async function timedByNpm(words: readonly string[], lines: readonly string[]) {
  const began = performance.now();
  await runByNpm(words);
  const started = performance.now();
  const ran = await runByNpm(words, `${lines.join('\n')}\n`);
  const tookMs = performance.now() - started;
  process.stdout.write(`${lines.length} lines of ${words.join(' ')}, start included: ${Math.round(tookMs)} ms\n`);
  return { ...ran, tookMs, limitMs: Math.max(10_000, 12 * (started - began)) };
}

/** The same program without npm, which takes most of the time of a short run. */
export const runCommand = (file: string, words: readonly string[], input: string | Uint8Array = ''): Promise<Ran> =>
  run(process.execPath, ['--import', 'tsx/esm', resolve(`api/_server/command-line/${file}.ts`), ...words], input);

function run(program: string, words: readonly string[], input: string | Uint8Array): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(program, words, { stdio: 'pipe' });
    const [output, complaint]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
    // One that refuses its arguments does not read what it is given.
    child.stdin.on('error', () => undefined);
    child.on('error', failed);
    child.on('close', (code) =>
      done({ code, lines: linesOf(Buffer.concat(output).toString()), complaint: Buffer.concat(complaint).toString() }),
    );
    child.stdin.end(input);
  });
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

/** What the line protocol prints for these chunks, and the exit code. */
export async function answered(
  answer: AnswerLine,
  ...chunks: readonly (string | Uint8Array)[]
): Promise<{ readonly code: ExitCode; readonly lines: readonly string[] }> {
  let text = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, next) {
      text += chunk.toString();
      next();
    },
  });
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const code = await answerLines(answer, input, output);
  return { code, lines: linesOf(text) };
}

/** The answer to one object given as one line. */
export async function answerTo(answer: AnswerLine, line: unknown): Promise<unknown> {
  const { lines } = await answered(answer, typeof line === 'string' ? line : JSON.stringify(line));
  return JSON.parse(lines.join('\n'));
}
