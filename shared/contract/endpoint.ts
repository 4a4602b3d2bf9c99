import type { BaseIssue, BaseSchema, InferOutput } from 'valibot';
import type { ConsentKind } from '../consent/consent.ts';
import type { Role } from '../identity/role.ts';
import type { ErrorCode } from './errors.ts';

export type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

/** Who may call. `public` needs no session; `session` any live one; `roles` names them; `job` is the job secret. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'session' }
  | { readonly kind: 'roles'; readonly roles: readonly Exclude<Role, 'job'>[] }
  | { readonly kind: 'job' };

/** Which budget of calls an endpoint draws on. Danger reports have a lane of their own. */
export type RateLane = 'read' | 'write' | 'sign-in' | 'danger' | 'none';

/** `always` is mounted everywhere; `demo` in demo mode only; `test-clock` only where the clock may be set. */
export type Exposure = 'always' | 'demo' | 'test-clock';

/**
 * One endpoint as data: the server mounts it, the phone calls it, the OpenAPI page prints it, the access tests
 * enumerate it. Path parameters are written `:name`. Schemas are strict: unknown keys are refused.
 */
export interface Endpoint<
  P extends Schema = Schema,
  Q extends Schema = Schema,
  B extends Schema = Schema,
  R extends Schema = Schema,
> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly access: Access;
  /** Consents the woman must have given; missing ones answer `consent-required`. */
  readonly consents: readonly ConsentKind[];
  readonly lane: RateLane;
  readonly exposure: Exposure;
  /** Job endpoints also answer GET, because platform crons can only GET. */
  readonly alsoGet: boolean;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly reply: R;
  /** Codes this endpoint can answer besides those every endpoint can (input, session, limits, internal). */
  readonly errors: readonly ErrorCode[];
}

export type ParamsOf<E extends Endpoint> = InferOutput<E['params']>;
export type QueryOf<E extends Endpoint> = InferOutput<E['query']>;
export type BodyOf<E extends Endpoint> = InferOutput<E['body']>;
export type ReplyOf<E extends Endpoint> = InferOutput<E['reply']>;
