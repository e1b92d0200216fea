import { type Work } from '../../core/work.js';
import { ProviderUser } from '../providers/entities.js';
import { User } from './entities.js';
import { unknownPassword } from './enter-patient.js';

/** A new member of staff; sets a password through "forgotten password". */
export async function enterUser(work: Work, values: Partial<User>): Promise<User> {
  return work.create(User, { ...values, password: await unknownPassword() });
}

/** Somebody new at a clinic; sets a password through "forgotten password". */
export async function enterProviderUser(work: Work, values: Partial<ProviderUser>): Promise<ProviderUser> {
  return work.create(ProviderUser, { ...values, password: await unknownPassword() });
}
