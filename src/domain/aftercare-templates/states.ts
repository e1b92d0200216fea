/** What a patient is to do or avoid, by subject. */
export const INSTRUCTION_CATEGORIES = [
  'washing',
  'sleep',
  'activity',
  'nutrition',
  'sun_exposure',
  'medication',
  'general',
] as const;

export const MEDICATION_FORMS = [
  'tablet',
  'capsule',
  'spray',
  'lotion',
  'shampoo',
  'ointment',
  'injection',
  'other',
] as const;
