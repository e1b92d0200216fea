import { type EntityManager, In } from 'typeorm';
import { Patient } from './entities.js';
import { levelFor, type ProviderView, viewAt } from './provider-view.js';
import { withoutNames } from './without-names.js';

/** A patient as one clinic may see them now, and what the patient wrote without what the clinic may not know. */
export interface SeenPatient {
  view: ProviderView;
  words: (text: string | null) => string | null;
}

const NOBODY: SeenPatient = {
  view: {
    anonymization_level: 'full',
    patient_code: null,
    first_name: null,
    age_band: null,
    country: null,
    last_name: null,
    birthday: null,
    gender: null,
    email: null,
    phone_number: null,
    location: null,
    profile_image: null,
  },
  words: () => null,
};

/** @returns who it is by their id; of who is in the trash nothing is left */
export async function seenByClinic(
  manager: EntityManager,
  patientIds: readonly string[],
  providerId: string,
): Promise<(patientId: string) => SeenPatient> {
  const patients = await manager.findBy(Patient, { id: In([...new Set(patientIds)]) });
  const seen = new Map<string, SeenPatient>();
  for (const patient of patients) {
    const view = await viewAt(manager, patient, await levelFor(manager, patient, providerId));
    seen.set(patient.id, { view, words: withoutNames(patient, view) });
  }
  return (id) => seen.get(id) ?? NOBODY;
}

/** What somebody wrote, for a message to a clinic. */
export async function wordsForClinic(
  manager: EntityManager,
  { patient_id, provider_id }: { patient_id: string; provider_id: string },
  text: string,
): Promise<string> {
  const seen = await seenByClinic(manager, [patient_id], provider_id);
  return seen(patient_id).words(text) ?? '';
}
