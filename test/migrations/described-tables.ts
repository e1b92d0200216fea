/**
 * The described tables, column by column, in order. `?` may be empty, `=` has a default; `string` is 255 long; `stamps` are
 * created_at and updated_at, `trash` is deleted_at. Each index leads with these columns.
 */
export interface Described {
  columns: string;
  unique?: string[];
  indexes?: string[];
}

export const described: Record<string, Described> = {
  patients: {
    columns: `
      id uuid, first_name string, last_name string, username string, patient_code string?, email string,
      password string, birthday date?, gender string?, phone_number string?, location string?,
      location_id uuid?, profile_image string?, activation_code string?, email_verified_at timestamp?,
      status string?, anonymization_level string=full, remember_token string(100)?, stamps and trash`,
    unique: ['email', 'username', 'patient_code'],
    indexes: ['location_id', 'status'],
  },
  providers: {
    columns: `
      id uuid, user_id uuid?, provider_name string, email string, phone_number string?,
      profile_image string?, provider_bio text?, city string, country string, status string=active,
      timezone string?, stamps and trash`,
    indexes: ['user_id', 'status', 'country', 'city'],
  },
  users: {
    columns: `
      id uuid, username string, firstname string, lastname string, email string, password string,
      avatar string?, role string?, email_verified_at timestamp?, remember_token string(100)?, stamps`,
    unique: ['email', 'username'],
  },
  provider_users: {
    columns: `
      id uuid, provider_id uuid, firstname string, lastname string, title string?, email string,
      password string, phone_number string?, profile_image string?, status string=active, stamps and trash`,
    unique: ['email'],
    indexes: ['provider_id', 'status'],
  },
  inquiries: {
    columns: `
      id uuid, patient_id uuid, problem string, scan_url string, treatment_schedule json,
      problem_details text, nature_of_concern string?, duration_of_concern string?,
      previous_treatments string?, symptom_severity string?, lifestyle_factors string?,
      additional_files string?, additional_notes string?, stamps`,
    indexes: ['patient_id', 'created_at'],
  },
  medical_histories: {
    columns: `
      id uuid, inquiry_id uuid, age text?, medical_conditions text?, medications text?, allergies text?,
      previous_surgeries text?, smoking_status text?, alcohol_consumption text?, family_history text?,
      critical_conditions text?, alert_level text?, stamps`,
    indexes: ['inquiry_id'],
  },
  quotes: {
    columns: `
      id uuid, inquiry_id uuid, provider_id uuid, treatment_id uuid, package_id uuid?, treatment_date json,
      discount_id uuid?, commission int, quote_amount money, currency string, note text?, status string,
      expires_at timestamp?, expiration_hours int=48, auto_accepted bool=0,
      appointment_pre_scheduled bool=0, stamps`,
    indexes: [
      'inquiry_id',
      'provider_id',
      'status',
      'created_at',
      'provider_id, status',
      'inquiry_id, provider_id',
    ],
  },
  treatments: {
    columns: `
      id uuid, user_id uuid, treatment_name string, treatment_type string, treatment_description text,
      thumbnail string, video string?, status string=active, ended_at timestamp?, stamps`,
    indexes: ['user_id', 'status', 'treatment_type'],
  },
  packages: {
    columns: `
      id uuid, provider_id uuid, package_name string, package_price money, currency string,
      package_description text?, package_category string, status string=active, stamps`,
    indexes: ['provider_id', 'package_category', 'status'],
  },
  package_items: {
    columns: `
      id uuid, package_id uuid, item_name string, item_value string, item_price money, stamps`,
    indexes: ['package_id'],
  },
  schedules: {
    columns: `
      id uuid, quote_id uuid, schedule_date date, schedule_time time?, location string?, notes text?,
      status string=pending, stamps`,
    indexes: ['quote_id', 'schedule_date'],
  },
  payments: {
    columns: `
      id uuid, quote_id uuid, patient_id uuid, provider_id uuid, amount money, currency string,
      payment_type string, payment_method string, payment_status string, stripe_payment_intent_id string?,
      transaction_id string?, metadata json?, installment_plan_id uuid?, installment_number int?,
      total_installments int?, is_installment bool=0, stamps`,
    indexes: ['quote_id', 'patient_id', 'provider_id', 'payment_status'],
  },
  after_cares: {
    columns: `
      id uuid, quote_id uuid?, provider_id uuid, patient_id uuid, aftercare_type string,
      aftercare_template_id uuid, recovery_stage string, recovery_percentage int=0, status string=active,
      pricing_model string?, total_price money?, currency string(3)?, duration_months int?, stamps`,
    indexes: ['quote_id', 'patient_id', 'provider_id', 'aftercare_type', 'status'],
  },
  aftercare_milestone_templates: {
    columns: `
      id uuid, template_name string, template_description text?, duration_months int, status string=active,
      stamps`,
    indexes: ['status'],
  },
  aftercare_milestone_definitions: {
    columns: `
      id uuid, template_id uuid, milestone_name string, duration_days int, order_index int,
      scan_frequency_days int?, scan_count int?, questionnaire_frequency_days int?,
      activity_restrictions json?, resources json?, stamps`,
    indexes: ['template_id', 'order_index'],
  },
  aftercare_milestones: {
    columns: `
      id uuid, after_care_id uuid, milestone_definition_id uuid, milestone_name string, start_date date,
      end_date date, milestone_status string=pending, completion_percentage int=0, notes text?, stamps`,
    indexes: ['after_care_id', 'milestone_status', 'start_date', 'end_date'],
  },
  aftercare_milestone_scans: {
    columns: `
      id uuid, aftercare_milestone_id uuid, scan_url string, scan_type string, scan_date date,
      is_overdue bool=0, stamps`,
    indexes: ['aftercare_milestone_id', 'scan_date'],
  },
  aftercare_questionnaires: {
    columns: `
      id uuid, questionnaire_name string, questionnaire_description text?, questionnaire_type string,
      questions json, status string=active, stamps`,
    indexes: ['questionnaire_type', 'status'],
  },
  aftercare_milestone_definition_questionnaires: {
    columns: `
      id uuid, milestone_definition_id uuid, questionnaire_id uuid, frequency_days int, stamps`,
    indexes: ['milestone_definition_id', 'questionnaire_id'],
  },
  aftercare_questionnaire_responses: {
    columns: `
      id uuid, aftercare_milestone_id uuid, questionnaire_id uuid, patient_id uuid, responses json,
      response_date date, is_overdue bool=0, flagged_urgent bool=0, stamps`,
    indexes: ['aftercare_milestone_id', 'questionnaire_id', 'patient_id', 'flagged_urgent', 'response_date'],
  },
  standalone_aftercare_requests: {
    columns: `
      id uuid, patient_id uuid, treatment_date date, clinic_name string, treatment_type string,
      graft_count int?, current_concerns text?, photo_urls json?, surgeon_notes_url string?,
      duration_months int, pricing_model string, total_price money, currency string(3),
      request_status string=pending, assigned_provider_id uuid?, assigned_by_admin_id uuid?,
      assigned_at timestamp?, stamps`,
    indexes: ['patient_id', 'request_status', 'assigned_provider_id'],
  },
  reviews: {
    columns: `
      id uuid, patient_id uuid, provider_id uuid, quote_id uuid?, overall_rating int, facility_rating int?,
      staff_rating int?, results_rating int?, value_rating int?, review_text text?, is_published bool=0,
      stamps`,
    indexes: ['patient_id', 'provider_id', 'quote_id', 'is_published'],
  },
  conversations: {
    columns: `
      id uuid, inquiry_id uuid?, stamps`,
    indexes: ['inquiry_id'],
  },
  messages: {
    columns: `
      id uuid, conversation_id uuid, sender_id uuid, sender_type string, content text,
      attachment_url string?, is_read bool=0, stamps`,
    indexes: ['conversation_id', 'sender_id', 'sender_type'],
  },
  affiliates: {
    columns: `
      id uuid, affiliate_name string, email string, phone_number string?, company_name string?,
      website string?, contact_person string?, address text?, city string?, country string?,
      profile_image string?, status string=draft, commission_type string=percentage,
      commission_value money=0.00, payment_cycle string=monthly, start_date date?, end_date date?,
      notes text?, discount_codes json?, feature_flag_enabled bool=1, facebook string?, instagram string?,
      tiktok string?, twitter string?, linkedin string?, stamps and trash`,
    unique: ['email'],
    indexes: ['status'],
  },
  affiliate_discount_codes: {
    columns: `
      id uuid, affiliate_id uuid, code string, discount_type string, discount_value money, usage_limit int?,
      usage_count int=0, start_date date?, end_date date?, status string=active, stamps`,
    unique: ['code'],
    indexes: ['affiliate_id', 'status'],
  },
  locations: {
    columns: `
      id uuid, name string(200), address text, address2 text?, address3 text?, address4 text?,
      address5 text?, city string(50)?, state string(50)?, postal_code string(20)?, country string(50)?,
      map_selector text?, phone string(20), email string, whatsapp_or_sms string(200)?, fax text?,
      description text, legal_name string(200), tax string(100), stamps`,
    indexes: ['country', 'city'],
  },
  location_starting_prices: {
    columns: `
      id uuid, location_id uuid?, country_name string?, starting_price money, currency string,
      description text?, stamps`,
    indexes: ['location_id', 'country_name'],
  },
  workflow_timelines: {
    columns: `
      id uuid, inquiry_id uuid, event string, metadata json?, stamps`,
    indexes: ['inquiry_id', 'created_at'],
  },
  notification_preferences: {
    columns: `
      id uuid, provider_id uuid, quote_notification bool=1, schedule_notification bool=1,
      start_treatment_notification bool=1, after_care_notification bool=0, review_notification bool=0,
      stamps`,
    indexes: ['provider_id'],
  },
  discounts: {
    columns: `
      id uuid, discount_code string, discount_type string, discount_value money, provider_id uuid?,
      usage_limit int?, usage_count int=0, start_date date?, end_date date?, status string=active,
      requires_provider_approval bool=0, approval_status string=pending, approved_by_provider_id uuid?,
      stamps`,
    unique: ['discount_code'],
    indexes: ['provider_id', 'status'],
  },
  files: {
    columns: `
      id uuid, fileable_id uuid, fileable_type string, file_path string, file_name string, file_type string,
      file_size int, stamps`,
    indexes: ['fileable_id', 'fileable_type'],
  },
  roles: {
    columns: `
      id bigint, name string, guard_name string, stamps?`,
    unique: ['name, guard_name'],
  },
  permissions: {
    columns: `
      id bigint, name string, guard_name string, stamps?`,
    unique: ['name, guard_name'],
  },
  model_has_roles: {
    columns: `
      role_id bigint, model_type string, model_id uuid`,
  },
  role_has_permissions: {
    columns: `
      permission_id bigint, role_id bigint`,
  },
  oauth_access_tokens: {
    columns: `
      id string(100), user_id uuid?, client_id uuid, name string?, scopes text?, revoked bool,
      created_at timestamp?=now, updated_at timestamp?=now, expires_at timestamp?`,
  },
  oauth_clients: {
    columns: `
      id uuid, user_id uuid?, name string, secret string(100)?, provider string?, redirect text,
      personal_access_client bool, password_client bool, revoked bool, stamps`,
  },
  installment_payment_plans: {
    columns: `
      id uuid, quote_id uuid, patient_id uuid, total_amount money, installment_amount money,
      number_of_installments int, completed_installments int=0, payment_frequency string=monthly,
      first_payment_date date, final_payment_date date, status string=active, stamps`,
    indexes: ['quote_id', 'patient_id', 'status'],
  },
};
