import { z } from 'zod';
import { PersonalAccessToken } from '../../domain/auth/entities.js';
import { makeAccessToken, ownTokens, revokeAccessToken } from '../../domain/auth/personal-tokens.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { mapPage, pageOf, type PageQuery } from '../page.js';
import { shape } from '../shape.js';

const added = {
  id: z.string().meta({ example: '12' }),
  abilities: z.array(z.string()).meta({ example: ['clinic.bills.read'] }),
};
const columns = ['name', 'last_used_at', 'expires_at', 'created_at'] as const;
const AccessToken = shape(PersonalAccessToken, 'AccessToken', columns, added);
const NewAccessToken = shape(PersonalAccessToken, 'NewAccessToken', columns, {
  ...added,
  token: z.string().meta({ example: '12|…', description: 'Shown this once.' }),
});

const more = ({ id, abilities }: PersonalAccessToken) => ({
  id: String(id),
  abilities: JSON.parse(abilities ?? '["*"]') as string[],
});

async function listTokens({ manager, actor, query }: SignedCall<PageQuery>) {
  const shown = { ...AccessToken, columns: [...columns, 'abilities'] as const };
  const page = await pageOf(manager, shown, query, ownTokens(actor));
  return mapPage(page, (row) => AccessToken.of(row, more(row)));
}

async function readMade({ manager, params, result }: SignedCall) {
  const row = await manager.findOneByOrFail(PersonalAccessToken, { id: params.id! });
  return NewAccessToken.of(row, { ...more(row), token: (result as { token: string }).token });
}

export const accessTokens = new Area('Clinic: access tokens', 'clinic', '/provider')
  .list('/access-tokens', {
    summary: 'Your tokens for servers, the latest first',
    needs: 'clinic.tokens.manage',
    item: AccessToken.schema,
    list: listTokens,
  })
  .post('/access-tokens', {
    summary: 'Make a token for a server',
    description:
      'It may what of your rights it names. Shown once, so it is not answered again for the same key.',
    verb: makeAccessToken,
    repeatable: false,
    answer: NewAccessToken.schema,
    read: readMade,
  })
  .delete('/access-tokens/{id}', {
    summary: 'Revoke a token: it opens nothing any more',
    words: ['id'],
    verb: revokeAccessToken,
  });
