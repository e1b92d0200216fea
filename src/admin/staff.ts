import { type Actor } from '../core/actor.js';

/** What travels as AdminJS's currentAdmin: the actor of this one request. */
export interface StaffSession {
  email: string;
  actor: Actor;
  /** Ends with the session; keys what was revealed in it. */
  session_id: string;
}

/** @throws where a read or write reaches the adapter on behalf of nobody */
export function staffOf(context: { currentAdmin?: unknown } | undefined): StaffSession {
  const staff = context?.currentAdmin as StaffSession | undefined;
  if (!staff?.actor) throw new Error('The back office was asked for data on behalf of nobody');
  return staff;
}
