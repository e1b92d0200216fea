interface Rights {
  read: string;
  /** Null where no person writes these tables. */
  write: string | null;
  tables: string;
}

/** Which right opens which table, as the platform's rules mean it. */
const RIGHTS: Rights[] = [
  {
    read: 'patients.read',
    write: 'patients.write',
    tables: 'patients passport_details patient_consents patient_resources',
  },
  { read: 'patients.read', write: null, tables: 'alerts_notifications' },
  {
    read: 'inquiries.read',
    write: 'inquiries.write',
    tables: 'inquiries inquiry_providers questionnaires workflow_timelines',
  },
  { read: 'medical.alert', write: 'medical.write', tables: 'medical_histories' },
  {
    read: 'quotes.read',
    write: 'quotes.transition',
    tables: 'quotes quote_packages quote_clinicians schedules timelines hotels flights',
  },
  { read: 'payments.read', write: 'payments.record', tables: 'payments payment_histories' },
  { read: 'payments.read', write: 'payments.plan', tables: 'installment_payment_plans' },
  {
    read: 'payments.read',
    write: null,
    tables: `aftercare_payments approval_requests gateway_customers gateway_events
      gateway_drifts payment_disputes`,
  },
  {
    read: 'aftercare.read',
    write: 'aftercare.manage',
    tables: `standalone_aftercare_requests after_cares after_care_instructions after_care_medications
      aftercare_milestones aftercare_milestone_scans aftercare_questionnaire_responses aftercare_clinicians
      aftercare_questions aftercare_question_answers recovery_progress_logs`,
  },
  { read: 'aftercare.read', write: 'settings.manage', tables: 'aftercare_prices' },
  {
    read: 'templates.read',
    write: 'templates.manage',
    tables: `aftercare_milestone_templates aftercare_milestone_definitions aftercare_questionnaires
      aftercare_milestone_definition_questionnaires aftercare_templates instruction_templates
      medication_templates aftercare_workflows aftercare_workflow_steps aftercare_resources`,
  },
  { read: 'reviews.read', write: 'reviews.moderate', tables: 'reviews' },
  { read: 'reviews.read', write: null, tables: 'provider_ratings' },
  {
    read: 'conversations.read',
    write: null,
    tables: `conversations messages aftercare_conversations aftercare_conversation_participants
      aftercare_messages`,
  },
  {
    read: 'providers.read',
    write: 'providers.manage',
    tables: `providers provider_users provider_team_members provider_documents provider_staff_invitations
      provider_awards provider_languages provider_media provider_resources notification_preferences`,
  },
  {
    read: 'catalogue.read',
    write: 'catalogue.manage',
    tables: `treatments treatment_includes treatment_customizes provider_treatment_pricings packages
      package_items locations location_starting_prices location_preferences
      location_preferences_countries languages`,
  },
  {
    read: 'content.read',
    write: 'content.manage',
    tables: 'information terms_and_conditions discovery_questions',
  },
  {
    read: 'discounts.read',
    write: 'discounts.manage',
    tables: 'discounts fixed_discounts',
  },
  { read: 'discounts.read', write: null, tables: 'provider_discounts' },
  { read: 'commissions.read', write: null, tables: 'set_commissions provider_commissions' },
  { read: 'bills.read', write: 'bills.manage', tables: 'provider_bills' },
  { read: 'bills.read', write: null, tables: 'provider_bill_lines' },
  { read: 'banking.read', write: 'banking.verify', tables: 'banking_details' },
  {
    read: 'affiliates.read',
    write: 'affiliates.manage',
    tables: 'affiliates affiliate_discount_codes',
  },
  { read: 'affiliates.read', write: 'affiliates.pay', tables: 'affiliate_commissions' },
  { read: 'staff.read', write: 'staff.manage', tables: 'users' },
  {
    read: 'staff.read',
    write: null,
    tables: `roles permissions model_has_roles model_has_permissions role_has_permissions second_factors
      second_factor_recovery_codes`,
  },
  { read: 'settings.manage', write: null, tables: 'settings' },
  {
    read: 'system.read',
    write: null,
    tables: `failed_jobs notification_mails outbox_messages background_tasks bulk_rows saved_views files media oauth_clients oauth_access_tokens idempotency_keys signing_keys
      oauth_refresh_tokens oauth_auth_codes oauth_personal_access_clients personal_access_tokens
      password_reset_tokens password_reset_tokens_for_all_users`,
  },
  { read: 'audit.read', write: null, tables: 'audit_entries audit_seals audit_seal_entries' },
];

/** What a workflow or the program itself writes: no form makes such a row. */
const MADE_BY_THE_PROGRAM = new Set(
  `patient_consents workflow_timelines provider_bills payment_histories
   installment_payment_plans affiliate_commissions after_cares provider_staff_invitations`.split(/\s+/),
);

const byTable = new Map(
  RIGHTS.flatMap((rights) => rights.tables.split(/\s+/).map((table) => [table, rights] as const)),
);

const rightsOf = (table: string): Rights => {
  const rights = byTable.get(table);
  if (!rights) throw new Error(`The rules say nothing about the table ${table}`);
  return rights;
};

export const knownTables = [...byTable.keys()];
export const readPermission = (table: string): string => rightsOf(table).read;
export const writePermission = (table: string): string | null => rightsOf(table).write;
export const isMadeByForm = (table: string): boolean =>
  rightsOf(table).write !== null && !MADE_BY_THE_PROGRAM.has(table);

/** Answers about health: whoever may not read them cannot write them down either. */
export const isMadeByMedicalStaff = (table: string): boolean =>
  ['questionnaires', 'aftercare_questionnaire_responses', 'aftercare_question_answers'].includes(table);
