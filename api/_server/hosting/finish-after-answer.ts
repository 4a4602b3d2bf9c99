interface RequestContext {
  get?: () => { waitUntil?: (work: Promise<unknown>) => void } | undefined;
}

/**
 * Asks the serverless platform to keep the function awake until `work` is done, after the answer has left.
 * Where the platform offers no such thing the work simply runs on; what it does not finish, the next sweep does.
 */
export function finishAfterAnswer(work: Promise<unknown>): void {
  const context = (globalThis as Record<symbol, unknown>)[Symbol.for('@vercel/request-context')] as
    | RequestContext
    | undefined;
  context?.get?.()?.waitUntil?.(work);
}
