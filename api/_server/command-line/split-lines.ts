/** Far above any line of ours, far below what could hurt: the same as a body of the service. */
export const LONGEST_LINE_BYTES = 64 * 1024;

/** The bytes of one line without its end, or that it was too long to be kept. */
export type Line = Uint8Array | 'too-long';

const LINE_FEED = 0x0a;

/**
 * Cuts a stream into lines, whatever the borders of its chunks; memory is bounded by one chunk and one line. A line end
 * at the very end opens no further line, so that a file with and one without it are the same lines.
 */
export class LineSplitter {
  private parts: Uint8Array[] = [];
  private size = 0;

  /** The lines that this chunk completes. */
  add(chunk: Uint8Array): Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      this.keep(chunk.subarray(from, end));
      lines.push(this.take());
      from = end + 1;
    }
    if (from < chunk.length) this.keep(chunk.subarray(from));
    return lines;
  }

  /** The line that nothing ended, if there is one. */
  rest(): Line[] {
    return this.size === 0 ? [] : [this.take()];
  }

  private keep(part: Uint8Array): void {
    this.size += part.length;
    if (this.size > LONGEST_LINE_BYTES) this.parts = [];
    else this.parts.push(part);
  }

  private take(): Line {
    const [only] = this.parts;
    const line = this.parts.length === 1 && only !== undefined ? only : Buffer.concat(this.parts);
    const tooLong = this.size > LONGEST_LINE_BYTES;
    this.parts = [];
    this.size = 0;
    return tooLong ? 'too-long' : line;
  }
}
