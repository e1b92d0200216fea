export const PUBLICATION_STATES = ['draft', 'published', 'archived'] as const;
export const RESOURCE_TYPES = ['video', 'guide', 'pdf'] as const;

/** What a patient can be asked to agree to; a consent names one of these and the text agreed to. */
export const AGREEMENT_TYPES = [
  'terms_of_service',
  'privacy_policy',
  'medical_data',
  'photo_use',
  'marketing',
] as const;
