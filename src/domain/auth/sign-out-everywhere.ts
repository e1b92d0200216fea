import { z } from 'zod';
import { ANYONE } from '../../core/actor.js';
import { Forbidden } from '../../core/errors.js';
import { tableVerb } from '../../core/verb.js';
import { endSignIn } from '../people/end-sign-in.js';
import { audienceOf, findAppUser } from './people.js';

/** Ends every session of whoever acts, this one too. */
export const signOutEverywhere = tableVerb('signOutEverywhere', ANYONE, z.object({}), async (work) => {
  const { type, id } = work.actor;
  if ((type !== 'Patient' && type !== 'ProviderUser') || id === null) throw new Forbidden();
  const user = await findAppUser(work.manager, audienceOf(type), { id });
  if (!user) throw new Forbidden();
  work.note(audienceOf(type), id, 'noted');
  await endSignIn(work, user, type);
});
