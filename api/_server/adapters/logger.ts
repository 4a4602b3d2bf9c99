import pino, { type DestinationStream } from 'pino';

/** The only things a log line may carry. A name, a number or a sign of illness has no key to go under. */
const ALLOWED = [
  'requestId',
  'endpoint',
  'status',
  'durationMs',
  'code',
  'job',
  'alertId',
  'outboxId',
  'channel',
  'attempt',
  'count',
  'errorName',
  'role',
] as const;

export type LogFields = { readonly [K in (typeof ALLOWED)[number]]?: string | number | boolean | null };

export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export const LOG_LEVELS = ['info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const LONGEST = 200;

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** Types end at run time: whatever came in beside the allowed keys is dropped here. */
function allowed(fields: LogFields): Record<string, unknown> {
  const line: Record<string, unknown> = {};
  for (const key of ALLOWED) {
    const value: unknown = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (isPlain(value)) line[key] = typeof value === 'string' ? value.slice(0, LONGEST) : value;
  }
  return line;
}

/** One JSON object a line, on standard output unless a destination is given. `event` is a constant of the code. */
export function createLogger(
  level: LogLevel,
  destination: DestinationStream = pino.destination({ fd: 1, sync: false }),
): Logger {
  const out = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  const at =
    (severity: 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) =>
      out[severity]({ ...allowed(fields), event: event.slice(0, LONGEST) });
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
