import { randomBytes } from 'node:crypto';
import { In } from 'typeorm';
import { z } from 'zod';
import { keys } from '../../core/crypto.js';
import { Invalid } from '../../core/errors.js';
import { tableVerb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { enterPatient } from './enter-patient.js';
import { GENDERS, Patient } from './entities.js';
import {
  emailAddress,
  optionalChoice,
  optionalDay,
  optionalPhone,
  optionalText,
  requiredText,
} from './fields.js';
import { LOCALES } from './states.js';

export const EnterPatient = z.object({
  first_name: requiredText('What is the first name?'),
  last_name: requiredText('What is the last name?'),
  email: emailAddress(),
  phone_number: optionalPhone(),
  birthday: optionalDay(),
  gender: optionalChoice(GENDERS),
  location: optionalText(),
  locale: optionalChoice(LOCALES),
  username: optionalText(),
});

type Entered = z.output<typeof EnterPatient>;

/** Somebody who phones: a patient with a code, who is mailed a link to set a password. */
export const enterPatientByStaff = tableVerb(
  'enterPatient',
  'patients.write',
  EnterPatient,
  async (work, input) => {
    const username = input.username || `patient-${randomBytes(5).toString('hex')}`;
    await refuseTaken(work, { email: input.email, username });
    await warnOfDuplicates(work, input);
    const { phone_number = null, birthday = null, gender = null, locale = null } = input;
    if (birthday !== null && birthday > work.now.toISOString().slice(0, 10))
      throw new Invalid({ birthday: 'A birthday in the past.' });
    const patient = await enterPatient(work, {
      ...input,
      username,
      phone_number,
      birthday,
      gender,
      locale,
      location: input.location || null,
    });
    work.remark('Mailed to the patient', 'A link to set a password, good for an hour');
    work.later('mail-patient-password', { patient_id: patient.id });
    return patient;
  },
);

/** Both are unique, in the trash too. @throws Invalid */
async function refuseTaken(work: Work, names: Pick<Patient, 'email' | 'username'>): Promise<void> {
  for (const column of ['email', 'username'] as const) {
    const found = await work.manager.findOne(Patient, {
      where: { [column]: names[column] },
      withDeleted: true,
      // So that of two who enter the same person at once the second reads what the first has written.
      lock: { mode: 'pessimistic_write' },
    });
    if (found)
      throw new Invalid({
        [column]: `${nameOf(found)} has this already${found.deleted_at ? ', in the trash' : ''}.`,
      });
  }
}

/** Two rows for one person are cheaper to prevent than to merge; only a person can tell. */
async function warnOfDuplicates(work: Work, input: Entered): Promise<void> {
  const { first_name, last_name, birthday, phone_number } = input;
  if (phone_number) {
    const hashes = keys().blindIndexes(phone_number, 'patients.phone_number');
    for (const found of await work.manager.findBy(Patient, { phone_number_index: In(hashes) }))
      work.remark('Perhaps the same person', `${nameOf(found)} has this phone number`);
  }
  if (!birthday) return;
  for (const found of await work.manager.findBy(Patient, { first_name, last_name, birthday }))
    work.remark('Perhaps the same person', `${nameOf(found)} has this name and birthday`);
}

const nameOf = ({ patient_code, id }: Patient) => patient_code ?? id;
