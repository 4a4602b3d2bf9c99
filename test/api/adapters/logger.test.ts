import { describe, expect, it } from 'vitest';
import { createLogger, type LogFields, type LogLevel } from '../../../api/_server/adapters/logger.ts';

function listening(level: LogLevel = 'info') {
  const lines: string[] = [];
  const log = createLogger(level, { write: (line) => void lines.push(line) });
  return { log, lines, last: (): Record<string, unknown> => JSON.parse(lines.at(-1) ?? '{}') };
}

describe('a log line', () => {
  it('is one JSON object with the time, the level, the event and the given fields', () => {
    const { log, last } = listening();
    log.warn('request.refused', { requestId: 'r1', status: 403, durationMs: 1.5, code: null });
    expect(last()).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      event: 'request.refused',
      requestId: 'r1',
      status: 403,
      durationMs: 1.5,
      code: null,
    });
  });

  it('drops whatever is not on the list, at any depth, whoever passes it', () => {
    const { log, lines, last } = listening();
    const canary = 'canary-王小花-13800002170';
    const smuggled = {
      phone: canary,
      name: canary,
      err: new Error(canary),
      requestId: { nested: canary },
      code: [canary],
      errorName: () => canary,
      status: 500,
    };
    log.error('request.failed', smuggled as unknown as LogFields);
    expect(lines.join('')).not.toContain('canary');
    expect(Object.keys(last()).sort()).toEqual(['event', 'level', 'status', 'time']);
  });

  it('does not take fields from the prototype', () => {
    const { log, last } = listening();
    log.info('x', Object.create({ requestId: 'inherited' }));
    expect(last().requestId).toBeUndefined();
  });

  it('stays one line and short whatever the text', () => {
    const { log, lines, last } = listening();
    log.info('x', { errorName: `a\nlevel":"fatal" ${'y'.repeat(5000)}` });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd()).not.toContain('\n');
    expect(String(last().errorName)).toHaveLength(200);
  });

  it('is not written below the level', () => {
    const { log, lines } = listening('error');
    log.info('x');
    log.warn('x');
    log.error('y');
    expect(lines).toHaveLength(1);
  });
});
