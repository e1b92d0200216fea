import { type EntityManager } from 'typeorm';
import { type Actor } from '../core/actor.js';
import { type AppCaller } from '../domain/auth/callers.js';

/** One request, after everything that is checked for all of them. */
export interface Call<Q = Record<string, unknown>, B = Record<string, unknown>> {
  /** Null where a token is not needed and none was sent. */
  caller: AppCaller | null;
  actor: Actor;
  /** `{id}` of the path and its like: UUIDs, or words where the endpoint says so. */
  params: Record<string, string>;
  query: Q;
  body: B;
  /** Reads go through it; in an endpoint that writes it is that of the transaction. */
  manager: EntityManager;
  address: string;
  /** In an endpoint that writes: what its verb answered. */
  result?: unknown;
}

/** A call of somebody who is signed in. */
export type SignedCall<Q = Record<string, unknown>, B = Record<string, unknown>> = Call<Q, B> & {
  caller: AppCaller;
};

/** The clinic that somebody works for. */
export const clinicOf = ({ caller }: Pick<SignedCall, 'caller'>): string => caller.provider_id ?? '';
