import { type Work } from '../../core/work.js';
import { readSetting } from '../settings/read-setting.js';
import { MedicalHistory } from './entities.js';

/** critical (red) with any critical condition; standard (yellow) with anything else to know; else none (green). */
export function alertLevelOf(
  history: Partial<MedicalHistory>,
  critical: readonly string[],
): 'critical' | 'standard' | 'none' {
  const listed = new Set(critical.map((name) => name.toLowerCase()));
  const conditions = history.critical_conditions ?? [];
  if (conditions.some((name) => listed.has(name.toLowerCase()))) return 'critical';
  const known = [history.medical_conditions, history.allergies, history.medications];
  return conditions.length > 0 || known.some((text) => text?.trim()) ? 'standard' : 'none';
}

export async function createMedicalHistory(
  work: Work,
  values: Partial<MedicalHistory>,
): Promise<MedicalHistory> {
  const alert_level = alertLevelOf(values, await readSetting(work.manager, 'critical_conditions'));
  return work.create(MedicalHistory, { ...values, alert_level });
}

export async function changeMedicalHistory(
  work: Work,
  row: MedicalHistory,
  patch: Partial<MedicalHistory>,
): Promise<MedicalHistory> {
  const alert_level = alertLevelOf(
    { ...row, ...patch },
    await readSetting(work.manager, 'critical_conditions'),
  );
  const known = new Set(row.critical_conditions);
  const isNew = (patch.critical_conditions ?? []).some((name) => !known.has(name));
  return work.change(MedicalHistory, row, {
    ...patch,
    alert_level,
    ...(isNew || alert_level !== 'critical' ? ASK_AGAIN : {}),
  });
}

/** What somebody acknowledged was another alert. */
const ASK_AGAIN = { alert_acknowledged_at: null, alert_acknowledged_by_user_id: null };
