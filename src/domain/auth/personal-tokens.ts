import { createHash, randomBytes } from 'node:crypto';
import { In } from 'typeorm';
import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { Invalid, NotFound, Refusal } from '../../core/errors.js';
import { tableVerb, verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { requiredText } from '../people/fields.js';
import { accessTokenMade } from '../providers/messages.js';
import { ProviderUser } from '../providers/entities.js';
import { PersonalAccessToken } from './entities.js';

const MOST = 50;
const YEARS = 5;
const rights = 'Rights of yours, such as clinic.bills.read.';

export const MakeAccessToken = z.object({
  name: requiredText('Say which server it is for.', 100),
  abilities: z
    .array(z.string(rights).max(100, rights), rights)
    .min(1, 'At least one right.')
    .max(100, 'At most 100.')
    .meta({ examples: [['clinic.bills.read']], description: 'What of your rights the token has.' }),
  expires_at: z.iso
    .datetime({ offset: true, error: 'A time such as 2027-03-01T09:30:00Z.' })
    .nullish()
    .meta({ description: 'Without it, the token works until it is revoked.' }),
});

/** Whose tokens somebody sees and revokes: their own. Laravel's class name is read as well as ours. */
export const ownTokens = ({ id }: Pick<Actor, 'id'>) => ({
  tokenable_type: In(['ProviderUser', 'App\\Models\\ProviderUser']),
  tokenable_id: id ?? '',
});

/**
 * For a server of a clinic: a token that may what of its maker's rights it names, and never more than they have left.
 * @returns it in plain, for the only time
 */
export const makeAccessToken = tableVerb(
  'makeAccessToken',
  'clinic.tokens.manage',
  MakeAccessToken,
  async (work, { name, abilities, expires_at }) => {
    const { id: tokenable_id } = await work.find(ProviderUser, work.actor.id ?? '');
    if (!abilities.every((right) => mayGive(work.actor, right)))
      throw new Invalid({ abilities: 'You can only give rights that you have, but for making tokens.' });
    const own = await work.manager.countBy(PersonalAccessToken, ownTokens(work.actor));
    if (own >= MOST) throw new Refusal(`You have ${MOST} tokens: revoke one first.`);
    const secret = randomBytes(30).toString('base64url');
    const row = await work.create(PersonalAccessToken, {
      tokenable_type: 'ProviderUser',
      tokenable_id,
      name,
      token: createHash('sha256').update(secret).digest('hex'),
      abilities: JSON.stringify([...new Set(abilities)]),
      expires_at: expires_at ? soon(work.now, new Date(expires_at)) : null,
    });
    await notify(work, {
      to: { type: 'ProviderUser', id: tokenable_id },
      type: 'account.access_token_made',
      severity: 'warning',
      subject: { type: 'ProviderUser', id: tokenable_id },
      message: accessTokenMade({ name }),
    });
    return { id: row.id, token: `${row.id}|${secret}` };
  },
);

/** It opens nothing from now on, at any process. */
export const revokeAccessToken = verb(
  'revokeAccessToken',
  'clinic.tokens.manage',
  z.object({}),
  async (work, id) => {
    const isId = /^[1-9]\d{0,18}$/.test(id);
    const row = isId ? await work.findBy(PersonalAccessToken, { id, ...ownTokens(work.actor) }) : null;
    if (!row) throw new NotFound('There is no such token of yours.');
    return row;
  },
  (work, row) => work.remove(PersonalAccessToken, row),
);

/** A token that could make others would outlive its own revocation. */
const mayGive = ({ permissions }: Actor, right: string): boolean =>
  permissions.has(right) && right !== 'clinic.tokens.manage';

function soon(now: Date, end: Date): Date {
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + YEARS);
  if (end <= now) throw new Invalid({ expires_at: 'This has passed already.' });
  if (end > latest) throw new Invalid({ expires_at: `${YEARS} years ahead at the most.` });
  return end;
}
