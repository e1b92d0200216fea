import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ANYONE } from '../../core/actor.js';
import { ModelHasRole, Role } from '../../core/entities.js';
import { Invalid } from '../../core/errors.js';
import { hashPassword } from '../../core/passwords.js';
import { tableVerb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { NewPassword } from '../access/passwords.js';
import { enterPatient } from './enter-patient.js';
import { GENDERS, Patient } from './entities.js';
import { emailAddress, optionalChoice, optionalDay, optionalPhone, requiredText } from './fields.js';
import { LOCALES } from './states.js';
import { isTimeZone } from './time-zone.js';

export const SignUp = z.object({
  first_name: requiredText('What is your first name?'),
  last_name: requiredText('What is your last name?'),
  email: emailAddress(),
  password: NewPassword,
  username: z
    .string('A name to sign in with.')
    .trim()
    .regex(/^[\w.-]{3,50}$/, '3 to 50 letters, digits, dots, dashes or underscores.')
    .optional(),
  phone_number: optionalPhone(),
  birthday: optionalDay(),
  gender: optionalChoice(GENDERS),
  location: requiredText('Where do you live?').optional(),
  locale: optionalChoice(LOCALES),
  time_zone: z.string().refine(isTimeZone, 'A time zone such as Europe/Istanbul.').optional(),
});

/** A new patient, by the person: a code, the app's role, and a mail to verify the address. */
export const signUp = tableVerb('signUp', ANYONE, SignUp, async (work, { password, ...input }) => {
  const username = input.username ?? `patient-${randomBytes(5).toString('hex')}`;
  const { phone_number = null, birthday = null, gender = null, locale = null } = input;
  if (birthday !== null && birthday > work.now.toISOString().slice(0, 10))
    throw new Invalid({ birthday: 'A birthday in the past.' });
  await refuseTaken(work, { email: input.email, username });
  const patient = await enterPatient(work, {
    first_name: input.first_name,
    last_name: input.last_name,
    email: input.email,
    username,
    password: await hashPassword(password),
    phone_number,
    birthday,
    gender,
    locale,
    location: input.location ?? null,
    time_zone: input.time_zone ?? null,
  });
  await givePatientRole(work, patient);
  work.later('mail-email-verification', { patient_id: patient.id });
  return patient;
});

/**
 * Both are unique, in the trash too, and each may be what another signs in with in place of the other.
 * @throws Invalid
 */
async function refuseTaken(work: Work, names: Pick<Patient, 'email' | 'username'>): Promise<void> {
  const taken: Record<string, string> = {};
  for (const field of ['email', 'username'] as const) {
    const where = [{ email: names[field] }, { username: names[field] }];
    if (await work.manager.findOne(Patient, { where, withDeleted: true }))
      taken[field] = 'This is taken: sign in, or choose another.';
  }
  if (Object.keys(taken).length > 0) throw new Invalid(taken);
}

async function givePatientRole(work: Work, { id }: Patient): Promise<void> {
  const role = await work.manager.findOneByOrFail(Role, { name: 'patient', guard_name: 'patient' });
  const held = { role_id: role.id, model_type: 'Patient', model_id: id };
  await work.manager.getRepository(ModelHasRole).insert(held);
  work.note('model_has_roles', id, 'noted', { role: { before: null, after: role.name } });
}
