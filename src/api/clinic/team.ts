import { z } from 'zod';
import {
  changeNotificationPreferences,
  notificationPreferencesOf,
} from '../../domain/providers/change-notification-preferences.js';
import {
  NotificationPreference,
  ProviderStaffInvitation,
  ProviderUser,
} from '../../domain/providers/entities.js';
import { inviteColleague } from '../../domain/providers/invite-colleague.js';
import { rolesOf } from '../../domain/providers/roles.js';
import { clinicOf, type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { pageOf, type PageQuery } from '../page.js';
import { shape } from '../shape.js';

const Preferences = shape(NotificationPreference, 'NotificationPreferences', [
  'quote_notification',
  'schedule_notification',
  'start_treatment_notification',
  'after_care_notification',
  'review_notification',
]);
const Invitation = shape(ProviderStaffInvitation, 'StaffInvitation', [
  'id',
  'email',
  'role',
  'created_at',
  'expires_at',
  'accepted_at',
  'revoked_at',
]);
const Colleague = shape(
  ProviderUser,
  'Colleague',
  ['id', 'firstname', 'lastname', 'title', 'email', 'phone_number', 'profile_image', 'status', 'created_at'],
  { roles: z.array(z.string()) },
);

const readPreferences = async (call: SignedCall) =>
  Preferences.of(await notificationPreferencesOf(call.manager, clinicOf(call)));

async function listInvitations(call: SignedCall<PageQuery>) {
  const page = await pageOf(call.manager, Invitation, call.query, { provider_id: clinicOf(call) });
  return { ...page, data: page.data.map((row) => Invitation.of(row)) };
}

const readInvitation = async (call: SignedCall) =>
  Invitation.of(
    await call.manager.findOneByOrFail(ProviderStaffInvitation, {
      id: call.params.id!,
      provider_id: clinicOf(call),
    }),
  );

async function listColleagues(call: SignedCall<PageQuery>) {
  const page = await pageOf(call.manager, Colleague, call.query, { provider_id: clinicOf(call) });
  const roles = await rolesOf(
    call.manager,
    page.data.map(({ id }) => id),
  );
  return { ...page, data: page.data.map((row) => Colleague.of(row, { roles: roles(row.id) })) };
}

export const clinicTeam = new Area('Clinic: team', 'clinic', '/provider')
  .get('/notification-preferences', {
    summary: 'Which mails the clinic gets',
    needs: 'clinic.profile.write',
    answer: Preferences.schema,
    read: readPreferences,
  })
  .patch('/notification-preferences', {
    summary: 'Choose which mails the clinic gets',
    verb: changeNotificationPreferences,
    answer: Preferences.schema,
    read: readPreferences,
  })
  .list('/staff-invitations', {
    summary: 'Who was asked to join, the latest first',
    needs: 'clinic.team.manage',
    item: Invitation.schema,
    list: listInvitations,
  })
  .post('/staff-invitations', {
    summary: 'Ask somebody to join the team',
    verb: inviteColleague,
    answer: Invitation.schema,
    read: readInvitation,
  })
  .list('/staff', {
    summary: 'Who works for the clinic in the app',
    needs: 'clinic.team.manage',
    item: Colleague.schema,
    list: listColleagues,
  });
