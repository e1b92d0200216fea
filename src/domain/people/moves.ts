import { machine } from '../../core/machine.js';
import { type Patient } from './entities.js';

/** Derived from the row: whoever was merged or erased has left for good. */
export type AccountState = 'active' | 'suspended' | 'merged' | 'erased';

export const account = machine<AccountState>({
  active: ['suspended', 'merged', 'erased'],
  suspended: ['active', 'erased'],
  merged: [],
  erased: [],
});

export function accountOf(
  patient: Pick<Patient, 'suspended_at' | 'merged_into_patient_id' | 'erased_at'>,
): AccountState {
  if (patient.erased_at) return 'erased';
  if (patient.merged_into_patient_id) return 'merged';
  return patient.suspended_at ? 'suspended' : 'active';
}
