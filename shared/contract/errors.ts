/**
 * The closed list of error codes and their HTTP status. A reply with an error is
 * `{ code, message, requestId, fields? }`; `message` is one plain Chinese sentence.
 */
export const ERROR_STATUS = {
  'malformed-body': 400,
  'session-required': 401,
  'session-expired': 401,
  'wechat-code-invalid': 401,
  'invitation-invalid': 401,
  'code-invalid': 410,
  forbidden: 403,
  'consent-required': 403,
  'account-disabled': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'state-conflict': 409,
  'already-enrolled': 409,
  'id-reused': 409,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'invalid-input': 422,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Readonly<Record<string, number>>;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** One refused field: its path in the input (`values.sbp`), a stable reason, a sentence for the person. */
export interface FieldError {
  readonly field: string;
  readonly reason: string;
  readonly message: string;
}

export interface ErrorReply {
  readonly code: ErrorCode;
  readonly message: string;
  readonly requestId: string;
  readonly fields?: readonly FieldError[];
  /** For `state-conflict`: the state the thing is in now. */
  readonly current?: string;
}

/** What every code says when nothing more precise is known. A new code does not compile until it has words. */
export const ERROR_WORDS: Readonly<Record<ErrorCode, string>> = {
  'malformed-body': '内容没能读懂，请重新提交',
  'session-required': '请先登录',
  'session-expired': '登录已过期，请重新登录',
  'wechat-code-invalid': '微信登录没有成功，请再试一次',
  'invitation-invalid': '邀请码不对或已用过，请向管理员要新的',
  'code-invalid': '这个码不对，或已过期、用过，请她再出示一次',
  forbidden: '这个账号不能做这件事',
  'consent-required': '需要您先同意，才能继续',
  'account-disabled': '这个账号已停用，请联系管理员',
  'not-found': '没有找到',
  'method-not-allowed': '不支持这样的请求',
  'state-conflict': '情况已经变了，请看最新状态',
  'already-enrolled': '您已经建过册了',
  'id-reused': '这个编号已用于另一份内容',
  'body-too-large': '内容太大，请精简后再提交',
  'unsupported-media-type': '只接受 JSON 内容',
  'invalid-input': '有的地方需要改一改',
  'too-many-requests': '操作太频繁，请稍等再试',
  internal: '系统出了问题，我们已记下，请稍后再试',
  unavailable: '系统暂时忙，请稍后再试；急事请直接打120',
};
