import { z } from 'zod';
import { ANONYMIZATION_LEVELS } from '../../domain/people/entities.js';
import { type SeenPatient, seenByClinic } from '../../domain/people/seen-by-clinic.js';
import { clinicOf, type SignedCall } from '../call.js';
import { namelessAddress } from '../file-address.js';
import { day, fileLink } from '../shape.js';

const known = (example: string) => z.string().nullable().meta({ example });

/** Null is what the clinic may not see yet, or what is not known. */
export const PatientOfClinic = z
  .strictObject({
    anonymization_level: z.enum(ANONYMIZATION_LEVELS).meta({ example: 'partial' }),
    patient_code: known('PAT-000123'),
    first_name: known('Ingrid'),
    age_band: known('30-39'),
    country: known('Sweden'),
    last_name: z.string().nullable(),
    birthday: day.nullable(),
    gender: z.string().nullable(),
    email: z.string().nullable(),
    phone_number: z.string().nullable(),
    location: z.string().nullable(),
    profile_image: fileLink.nullable(),
  })
  .meta({ id: 'PatientOfClinic' });

/** A file of a patient by an address that tells no name. */
export const fileOfPatient = (path: string | null): string | null =>
  path === null || path === '' ? null : namelessAddress(path);

export const patientOf = ({ view }: SeenPatient) => ({
  ...view,
  profile_image: fileOfPatient(view.profile_image),
});

/** What the caller's clinic may see of these patients. */
export const seenIn = (call: Pick<SignedCall, 'manager' | 'caller'>, ids: readonly string[]) =>
  seenByClinic(call.manager, ids, clinicOf(call));
