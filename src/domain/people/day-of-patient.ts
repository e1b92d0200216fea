import { dayIn } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { Provider } from '../providers/entities.js';
import { Patient } from './entities.js';

interface Treated {
  patient_id: string;
  provider_id: string | null;
}

/** Where a patient's days begin and end; where that is not known, the clinic's zone. */
export async function zoneOfPatient(
  { manager }: Work,
  { patient_id, provider_id }: Treated,
): Promise<string | null> {
  const patient = await manager.findOneBy(Patient, { id: patient_id });
  if (patient?.time_zone) return patient.time_zone;
  const clinic = provider_id && (await manager.findOneBy(Provider, { id: provider_id }));
  return clinic ? clinic.timezone : null;
}

/** The calendar day on which a moment falls for a patient. */
export const dayOfPatient = async (work: Work, treated: Treated, moment: Date): Promise<string> =>
  dayIn(await zoneOfPatient(work, treated), moment);
