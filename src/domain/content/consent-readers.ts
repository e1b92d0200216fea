import { type EntityManager } from 'typeorm';
import { query } from '../../core/database.js';
import { type TermsAndConditions } from './entities.js';

/** What nobody can use the platform without; to the rest only those are asked who agreed to it before. */
const NECESSARY = ['terms_of_service', 'privacy_policy', 'medical_data'];

/** The language in which a message would reach them: their own choice, else that of their country. */
const LANGUAGE = `CASE WHEN p.locale IN ('en', 'tr') THEN p.locale
  WHEN LOWER(p.location) COLLATE utf8mb4_bin LIKE '%turkey%' OR LOWER(p.location) COLLATE utf8mb4_bin LIKE '%türkiye%'
  THEN 'tr' ELSE 'en' END`;

const PATIENTS = `FROM patients p
  WHERE p.deleted_at IS NULL AND p.erased_at IS NULL AND p.merged_into_patient_id IS NULL AND ${LANGUAGE} = ?
    AND NOT EXISTS (SELECT 1 FROM patient_consents c
                     WHERE c.patient_id = p.id AND c.terms_and_conditions_id = ? AND c.withdrawn_at IS NULL)
    AND (? OR EXISTS (SELECT 1 FROM patient_consents c
                       WHERE c.patient_id = p.id AND c.consent_type = ? AND c.withdrawn_at IS NULL))`;

const OWNERS = `FROM provider_users p
  JOIN model_has_roles h ON h.model_type = 'ProviderUser' AND h.model_id = p.id
  JOIN roles r ON r.id = h.role_id AND r.guard_name = 'provider' AND r.name = 'owner'
  WHERE p.deleted_at IS NULL AND p.status = 'active' AND COALESCE(p.locale, 'en') = ?`;

/** Whose consent to this text is asked for: patients, or the owners of clinics. */
export function readersOf({ id, audience, locale, agreement_type }: TermsAndConditions) {
  const type = audience === 'patients' ? ('Patient' as const) : ('ProviderUser' as const);
  const [from, values] =
    type === 'Patient'
      ? [PATIENTS, [locale, id, NECESSARY.includes(agreement_type), agreement_type]]
      : [OWNERS, [locale]];
  return {
    type,
    async count(manager: EntityManager): Promise<number> {
      const sql = `SELECT COUNT(DISTINCT p.id) AS readers ${from}`;
      const [row] = await query<{ readers: number | string }>(manager, sql, values);
      return Number(row?.readers ?? 0);
    },
    /** The next of them, in the order of their ids. */
    async after(manager: EntityManager, last: string, limit: number): Promise<string[]> {
      const sql = `SELECT DISTINCT p.id ${from} AND p.id > ? ORDER BY p.id LIMIT ?`;
      const rows = await query<{ id: string }>(manager, sql, [...values, last, limit]);
      return rows.map((row) => row.id);
    },
  };
}
