import { z } from 'zod';
import { acceptStaffInvitation } from '../../domain/providers/accept-staff-invitation.js';
import { Provider, ProviderUser } from '../../domain/providers/entities.js';
import { rolesOf } from '../../domain/providers/roles.js';
import { type Call } from '../call.js';
import { Area } from '../endpoint.js';
import { shape } from '../shape.js';

const Joined = shape(ProviderUser, 'JoinedStaff', ['id', 'email', 'provider_id'], {
  provider_name: z.string(),
  roles: z.array(z.string()),
});

async function readJoined({ manager, params }: Call) {
  const user = await manager.findOneByOrFail(ProviderUser, { id: params.id! });
  const { provider_name } = await manager.findOneByOrFail(Provider, { id: user.provider_id });
  return Joined.of(user, { provider_name, roles: (await rolesOf(manager, [user.id]))(user.id) });
}

export const invitations = new Area('Invitations', 'anyone').post('/staff-invitations/acceptance', {
  summary: "Join a clinic's team with the token of an invitation",
  verb: acceptStaffInvitation,
  limit: { points: 20, seconds: 600 },
  answer: Joined.schema,
  read: readJoined,
});
