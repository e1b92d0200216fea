import { type MedicalHistory } from '../../src/domain/inquiries/entities.js';
import { alertLevelOf } from '../../src/domain/inquiries/alert-level.js';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/read-setting.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { Random } from '../support/random.js';
import { HEALTH } from './data/patient-texts.js';
import { staffId } from './staff.js';
import { type PatientStory, type Stored } from './types.js';

/** The medical staff have come as far as this; what came later waits. */
const LOOKED_AT = -10;

/** A patient tells every clinic the same. */
export function buildHistory(
  patient: PatientStory,
  inquiry_id: string,
  sentAt: number,
  clock: Clock,
): Stored<MedicalHistory> {
  const random = new Random(`health of patient ${patient.number}`);
  const health = random.weighted(HEALTH.map((one) => [one, one.weight] as const));
  const told = {
    age: Math.floor(-clock.dayOf(patient.row.birthday!) / 365.25),
    medical_conditions: health.conditions,
    medications: health.medications,
    allergies: health.allergies,
    previous_surgeries: health.surgeries,
    smoking_status: random.pick(['never', 'never', 'former smoker', '5-10 cigarettes a day']),
    alcohol_consumption: random.pick(['none', 'occasionally', 'at weekends']),
    family_history: random.pick([
      'Father bald at 40',
      'Hair loss on both sides',
      'No hair loss in the family',
    ]),
    critical_conditions: health.critical,
  };
  const alert_level = alertLevelOf(told, DEFAULT_SETTINGS.critical_conditions);
  const isSeen = alert_level === 'critical' && sentAt < LOOKED_AT;
  return {
    id: seedId(`medical history ${inquiry_id}`, sentAt),
    inquiry_id,
    ...told,
    alert_level,
    alert_acknowledged_at: isSeen ? clock.at(sentAt + 0.5) : null,
    alert_acknowledged_by_user_id: isSeen ? staffId('medical') : null,
    created_at: clock.at(sentAt),
    updated_at: clock.at(isSeen ? sentAt + 0.5 : sentAt),
  };
}
