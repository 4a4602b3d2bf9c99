import { strictObject } from 'valibot';
import type { Access, Endpoint, Schema } from './endpoint.ts';

export const nothing = strictObject({});
type Nothing = typeof nothing;

type Draft<P extends Schema, Q extends Schema, B extends Schema, R extends Schema> = Pick<
  Endpoint<P, Q, B, R>,
  'id' | 'method' | 'path' | 'summary' | 'access' | 'lane' | 'reply'
> &
  Partial<Pick<Endpoint<P, Q, B, R>, 'consents' | 'exposure' | 'alsoGet' | 'params' | 'query' | 'body' | 'errors'>>;

/** Describes an endpoint; what is left out takes the plain default (no input, no consent, mounted always). */
export function endpoint<
  R extends Schema,
  P extends Schema = Nothing,
  Q extends Schema = Nothing,
  B extends Schema = Nothing,
>(draft: Draft<P, Q, B, R>): Endpoint<P, Q, B, R> {
  return {
    consents: [],
    exposure: 'always',
    alsoGet: false,
    errors: [],
    params: nothing as Schema as P,
    query: nothing as Schema as Q,
    body: nothing as Schema as B,
    ...draft,
  };
}

export const open: Access = { kind: 'public' };
export const signedIn: Access = { kind: 'session' };
export const job: Access = { kind: 'job' };
export const mother: Access = { kind: 'roles', roles: ['mother'] };
export const staff: Access = { kind: 'roles', roles: ['village-doctor', 'clinic-doctor', 'county-supervisor'] };
export const supervisor: Access = { kind: 'roles', roles: ['county-supervisor'] };
/** The doctors of a clinic or hospital and the county’s supervisors; whether a place may assess is the institution’s own right. */
export const doctors: Access = { kind: 'roles', roles: ['clinic-doctor', 'county-supervisor'] };
