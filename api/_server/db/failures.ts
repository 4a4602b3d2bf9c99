/** What a failed query means, read from PostgreSQL's own codes and never from its words (those may quote a row). */

const causesOf = (error: unknown): readonly Error[] => {
  const chain: Error[] = [];
  for (let next = error; next instanceof Error && chain.length < 10; next = next.cause) chain.push(next);
  return chain;
};

const textField = (error: Error, field: string): string | undefined => {
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'string' ? value : undefined;
};

/** The five-character SQLSTATE the server answered with, however deeply the driver wrapped it. */
export function sqlState(error: unknown): string | undefined {
  for (const cause of causesOf(error)) {
    const code = textField(cause, 'code');
    if (code !== undefined && /^[0-9A-Z]{5}$/.test(code) && textField(cause, 'severity') !== undefined) return code;
  }
  return undefined;
}

/** The name of the constraint or unique index a write ran into. */
export function violatedConstraint(error: unknown): string | undefined {
  for (const cause of causesOf(error)) {
    const name = textField(cause, 'constraint');
    if (name !== undefined) return name;
  }
  return undefined;
}

export const isUniqueViolation = (error: unknown, constraint?: string): boolean =>
  sqlState(error) === '23505' && (constraint === undefined || violatedConstraint(error) === constraint);

/** Two transactions got in each other's way; the same one may simply be run again. */
export const isWorthRetrying = (error: unknown): boolean => {
  const state = sqlState(error);
  return state === '40001' || state === '40P01';
};

/** The socket failed or went silent: nothing more can be said on this connection. */
export const isConnectionLost = (error: unknown): boolean => {
  const state = sqlState(error);
  if (state !== undefined) return state.startsWith('57P') || state.startsWith('08') || state === '25P03';
  return causesOf(error).some(
    (cause) =>
      /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_AGAIN)/.test(textField(cause, 'code') ?? '') ||
      /^(Query read timeout|Connection terminated|Client has encountered a connection error|timeout exceeded)/.test(
        cause.message,
      ),
  );
};

/**
 * The database cannot serve right now, through no fault of the request: down, starting, full, read-only or too slow.
 * The caller should be told to come back.
 */
export const isDatabaseUnavailable = (error: unknown): boolean => {
  const state = sqlState(error);
  if (state === undefined) return isConnectionLost(error);
  return /^(08|53|57|58)/.test(state) || ['25006', '25P03', '55P03', '40001', '40P01'].includes(state);
};
