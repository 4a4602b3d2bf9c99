import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from '../../../shared/contract/endpoint.ts';
import type { Deps } from '../ports.ts';
import type { Caller, JobCaller, MotherCaller, Nobody, SignedIn, StaffCaller } from './caller.ts';

/** One admitted call: the caller is who the contract allows, the input is what the contract describes. */
export interface Call<E extends Endpoint, C extends Caller> {
  readonly deps: Deps;
  readonly caller: C;
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  readonly requestId: string;
}

export interface Route {
  readonly endpoint: Endpoint;
  /** The HTTP status of a reply that was not refused; 200 unless the route says otherwise. */
  readonly statusOf: (reply: unknown) => number;
  readonly handle: (call: Call<Endpoint, Caller>) => Promise<unknown>;
}

type Admits<C extends Caller> = (caller: Caller) => caller is C;

/** Binds a handler to an endpoint for one kind of caller. The second check repeats the contract’s own, on purpose. */
const binder =
  <C extends Caller>(admits: Admits<C>) =>
  <E extends Endpoint>(
    endpoint: E,
    handle: (call: Call<E, C>) => Promise<ReplyOf<E>>,
    statusOf: (reply: ReplyOf<E>) => number = () => 200,
  ): Route => ({
    endpoint,
    statusOf: (reply) => statusOf(reply as ReplyOf<E>),
    handle: (call) => {
      if (!admits(call.caller)) throw new Error(`${endpoint.id} admitted a caller of the wrong kind`);
      return handle(call as Call<E, C>);
    },
  });

export const forAnyone = binder((caller): caller is Nobody => caller.kind === 'nobody');
export const forSignedIn = binder((caller): caller is SignedIn => caller.kind === 'mother' || caller.kind === 'staff');
export const forMother = binder((caller): caller is MotherCaller => caller.kind === 'mother');
export const forStaff = binder((caller): caller is StaffCaller => caller.kind === 'staff');
export const forJob = binder((caller): caller is JobCaller => caller.kind === 'job');
