/** The options every asynchronous call of WeChat takes. */
export interface WxOptions {
  readonly success?: (result: object) => void;
  readonly fail?: (error: object) => void;
  readonly complete?: (result: object) => void;
  readonly [key: string]: unknown;
}

export type Later = (work: () => void) => void;

/** Answers as WeChat does: never before the call has returned, `complete` after `success` or `fail`. */
export function settler(later: Later) {
  return {
    succeed: (name: string, options: WxOptions | undefined, result: object = {}): void =>
      later(() => {
        const full = { ...result, errMsg: `${name}:ok` };
        options?.success?.(full);
        options?.complete?.(full);
      }),
    fail: (name: string, options: WxOptions | undefined, why: string, more: object = {}): void =>
      later(() => {
        const full = { ...more, errMsg: `${name}:fail ${why}` };
        options?.fail?.(full);
        options?.complete?.(full);
      }),
  };
}

export type Settler = ReturnType<typeof settler>;
