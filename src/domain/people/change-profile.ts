import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { GENDERS, Patient } from './entities.js';
import { optionalDay, optionalPhone, requiredText } from './fields.js';
import { lockPatient } from './lock-patient.js';
import { LOCALES } from './states.js';
import { isTimeZone } from './time-zone.js';

const fill = 'Please fill this in.';

/** What is left out stays as it is. */
export const ChangeProfile = z.object({
  first_name: requiredText(fill).optional(),
  last_name: requiredText(fill).optional(),
  birthday: optionalDay(),
  gender: z.enum(GENDERS, 'Choose one of these.').optional(),
  phone_number: optionalPhone(),
  location: requiredText(fill).optional(),
  locale: z.enum(LOCALES, 'Choose one of these.').optional(),
  time_zone: z.string().refine(isTimeZone, 'A time zone such as Europe/Istanbul.').optional(),
});

/** A patient's own data, by the patient. */
export const changeProfile = verb(
  'changeProfile',
  'patient.profile.write',
  ChangeProfile,
  (work) => lockPatient(work, work.actor.id ?? ''),
  async (work, patient, input) => {
    const given = Object.entries(input).filter(([, value]) => value !== undefined);
    return work.change(Patient, patient, Object.fromEntries(given));
  },
);
