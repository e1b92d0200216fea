import { Steps } from './support/steps.js';
import { addCheck, addColumn, addForeignKey, addUniqueIndex, alterTable } from './support/tables.js';

/** The second factor of staff, for patients and clinics' people too. */
export class AppSecondFactors1761177640000 extends Steps {
  readonly steps = [
    alterTable('second_factors', 'MODIFY user_id char(36) NULL', 'MODIFY user_id char(36) NOT NULL'),
    // On the way back only those of staff have a place.
    { up: 'DO 0', down: 'DELETE FROM second_factors WHERE user_id IS NULL' },
    {
      up: 'DO 0',
      down: `DELETE c FROM second_factor_recovery_codes c
               JOIN second_factors f ON f.id = c.second_factor_id WHERE f.user_id IS NULL`,
    },
    addColumn('second_factors', 'patient_id', 'char(36) NULL'),
    addColumn('second_factors', 'provider_user_id', 'char(36) NULL'),
    addUniqueIndex('second_factors', 'idx_second_factors_patient_id', 'patient_id'),
    addUniqueIndex('second_factors', 'idx_second_factors_provider_user_id', 'provider_user_id'),
    addForeignKey('second_factors', 'patient_id', 'patients', 'RESTRICT'),
    addForeignKey('second_factors', 'provider_user_id', 'provider_users', 'RESTRICT'),
    addCheck(
      'second_factors',
      'holder',
      '(user_id IS NOT NULL) + (patient_id IS NOT NULL) + (provider_user_id IS NOT NULL) = 1',
    ),
  ];
}
