import { NotFound, Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { Patient } from './entities.js';

/**
 * For a guard: the patient, locked.
 * @throws Refusal where the person is gone: merged into another, erased, or in the trash
 */
export async function lockPatient(work: Work, id: string): Promise<Patient> {
  const patient = await work.findBy(Patient, { id });
  if (patient?.erased_at) throw new Refusal("This patient's data was erased: there is nothing left to do.");
  if (patient) return patient;
  const gone = await work.manager.findOne(Patient, { where: { id }, withDeleted: true });
  if (!gone) throw new NotFound('There is no such patient.');
  if (gone.merged_into_patient_id === null)
    throw new Refusal('This patient is in the trash: restore the record first.');
  throw new Refusal('This patient was merged into another: open that one.', {
    table: 'patients',
    id: gone.merged_into_patient_id,
  });
}

/** A code that says who it is without saying it. */
export const codeOfPatient = ({ patient_code, id }: Patient): string => patient_code ?? id;
