import { Refusal } from '../../core/errors.js';
import { type Patient } from './entities.js';

/** Some patients are in the trash for good. @throws Refusal for those */
export function mayBeRestored({ erased_at, merged_into_patient_id }: Patient): void {
  if (erased_at !== null)
    throw new Refusal('The data of this patient was erased: nothing can be brought back.');
  if (merged_into_patient_id !== null)
    throw new Refusal('This record was merged into another one, which holds everything: go on there.', {
      table: 'patients',
      id: merged_into_patient_id,
    });
}
