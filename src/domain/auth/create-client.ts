import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { transact } from '../../core/transact.js';
import { parse } from '../../core/verb.js';
import { newClientSecret } from './client-secrets.js';
import { CLIENT_AUDIENCES, OauthClient } from './entities.js';

export const NewClient = z.object({
  name: z
    .string('Say which app it is.')
    .trim()
    .min(1, 'Say which app it is.')
    .max(255, 'At most 255 characters.'),
  audience: z.enum(CLIENT_AUDIENCES, 'patients, or provider_users.'),
  is_confidential: z.boolean(),
});

interface MadeClient {
  id: string;
  /** In plain, for the only time; null for an app that can keep none. */
  secret: string | null;
}

/** An app that may sign people in. Of a secret only its hash is stored. */
export async function createClient(actor: Actor, raw: unknown): Promise<MadeClient> {
  const { name, audience, is_confidential } = parse(NewClient, raw);
  const made = is_confidential ? await newClientSecret() : null;
  const { id } = await transact(actor, 'settings.manage', 'createClient', (work) =>
    work.create(OauthClient, {
      name,
      provider: audience,
      secret: made?.stored ?? null,
      redirect: '',
      personal_access_client: false,
      password_client: true,
      revoked: false,
    }),
  );
  return { id, secret: made?.secret ?? null };
}
