import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type AnswerLine, type LineAnswer, printed, WHOLE_LINE } from './line-answer.ts';
import { readLine } from './read-line.ts';
import { type Line, LineSplitter } from './split-lines.ts';

/** 0 when every line had a result, 1 when one was refused. */
export type ExitCode = 0 | 1;

/**
 * One JSON object a line in, one JSON line out, in the same order. A line that is refused says so in its place and the
 * rest go on. Reads no faster than the answers are taken, and stops in silence when nobody takes them any more.
 */
export async function answerLines(answer: AnswerLine, input: Readable, output: Writable): Promise<ExitCode> {
  let isFirst = true;
  let code: ExitCode = 0;

  const answersOf = (lines: readonly Line[]): string => {
    let text = '';
    for (const line of lines) {
      const answered = answerOne(answer, line, isFirst);
      if (!answered.ok) code = 1;
      text += `${printed(answered)}\n`;
      isFirst = false;
    }
    return text;
  };

  async function* answers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    const splitter = new LineSplitter();
    for await (const chunk of chunks) yield answersOf(splitter.add(chunk));
    yield answersOf(splitter.rest());
  }

  try {
    await pipeline(input, answers, output, { end: false });
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
  return code;
}

function answerOne(answer: AnswerLine, line: Line, isFirst: boolean): LineAnswer {
  const read = readLine(line, isFirst);
  if (!read.ok) return read;
  try {
    return answer(read.input);
  } catch {
    // A fault of ours must not cost the other lines theirs. What was thrown may quote her facts, so it is not shown.
    return { ok: false, refusals: [{ code: 'internal', field: WHOLE_LINE, message: '这一行没能算出来' }] };
  }
}

const isReaderGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE');
