import { type EntityManager } from 'typeorm';
import { Patient, User } from '../people/entities.js';
import { notificationPreferencesOf } from '../providers/change-notification-preferences.js';
import { ProviderUser } from '../providers/entities.js';
import { rolesOf } from '../providers/roles.js';
import { type AlertsNotification, type NotificationMail } from './entities.js';
import { kindOf, type NotificationKind } from './kinds.js';

export type Recipient = Pick<NotificationMail, 'recipient_type' | 'recipient_id'>;

/** Who of those whom a notification is for gets a mail; what is critical passes by every choice. */
export async function recipientsOf(
  manager: EntityManager,
  { notifiable_type, notifiable_id, type, severity }: AlertsNotification,
): Promise<Recipient[]> {
  const kind = kindOf(type);
  const people = await peopleOf(manager, notifiable_type, notifiable_id, kind);
  const reachable: Recipient[] = [];
  for (const recipient of people) {
    const clinic = await clinicOf(manager, recipient);
    if (severity !== 'critical' && clinic && !(await wants(manager, clinic, kind))) continue;
    if (await addressOf(manager, recipient)) reachable.push(recipient);
  }
  return reachable;
}

/** Where somebody is reached now; null for who is erased, suspended, gone, or never said that the address is theirs. */
export async function addressOf(
  manager: EntityManager,
  { recipient_type, recipient_id: id }: Recipient,
): Promise<string | null> {
  if (recipient_type === 'Patient') {
    const patient = await manager.findOneBy(Patient, { id });
    if (!patient || patient.erased_at || patient.suspended_at || patient.merged_into_patient_id) return null;
    return patient.email_verified_at ? patient.email : null;
  }
  if (recipient_type === 'ProviderUser') {
    const person = await manager.findOneBy(ProviderUser, { id });
    return person?.status === 'active' ? person.email : null;
  }
  const user = await manager.findOneBy(User, { id });
  if (!user || user.deactivated_at) return null;
  // Whoever was invited has not shown yet that the address is theirs.
  return user.invited_at && !user.email_verified_at ? null : user.email;
}

async function peopleOf(
  manager: EntityManager,
  notifiable_type: string,
  id: string,
  kind: NotificationKind,
): Promise<Recipient[]> {
  if (notifiable_type !== 'Provider') return [{ recipient_type: notifiable_type, recipient_id: id }];
  const team = await manager.find(ProviderUser, {
    where: { provider_id: id, status: 'active' },
    order: { id: 'ASC' },
  });
  const roles = await rolesOf(
    manager,
    team.map((person) => person.id),
  );
  const concerned = new Set<string>(['owner', ...kind.roles]);
  return team
    .filter((person) => roles(person.id).some((role) => concerned.has(role)))
    .map((person) => ({ recipient_type: 'ProviderUser', recipient_id: person.id }));
}

async function clinicOf(
  manager: EntityManager,
  { recipient_type, recipient_id: id }: Recipient,
): Promise<string | null> {
  if (recipient_type !== 'ProviderUser') return null;
  return (await manager.findOneBy(ProviderUser, { id }))?.provider_id ?? null;
}

async function wants(manager: EntityManager, clinic: string, { preference }: NotificationKind) {
  return preference === null || (await notificationPreferencesOf(manager, clinic))[preference];
}
