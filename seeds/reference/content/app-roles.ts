import { type CLINIC_ROLES } from '../../../src/domain/access/permissions.js';

/** What the same verb does for whoever signs in to either app. */
const OF_BOTH_APPS = ['app.conversations.reply', 'app.notifications.read', 'app.files.upload'] as const;

/** Prefixed, so that no right in an app is ever taken for one in the back office. */
export const CLINIC_APP_PERMISSIONS = [
  ...OF_BOTH_APPS,
  'clinic.inquiries.read',
  'clinic.quotes.write',
  'clinic.schedule.write',
  'clinic.treatment.record',
  'clinic.aftercare.read',
  'clinic.aftercare.write',
  'clinic.catalogue.write',
  'clinic.profile.write',
  'clinic.discounts.decide',
  'clinic.bills.read',
  'clinic.reviews.read',
  'clinic.team.manage',
  'clinic.tokens.manage',
] as const;

type ClinicPermission = (typeof CLINIC_APP_PERMISSIONS)[number];

export const CLINIC_APP_ROLES: Record<(typeof CLINIC_ROLES)[number], readonly ClinicPermission[]> = {
  owner: CLINIC_APP_PERMISSIONS,
  doctor: [
    ...OF_BOTH_APPS,
    'clinic.inquiries.read',
    'clinic.quotes.write',
    'clinic.reviews.read',
    'clinic.treatment.record',
    'clinic.aftercare.read',
    'clinic.aftercare.write',
  ],
  coordinator: [
    ...OF_BOTH_APPS,
    'clinic.inquiries.read',
    'clinic.quotes.write',
    'clinic.reviews.read',
    'clinic.schedule.write',
    'clinic.aftercare.read',
    'clinic.catalogue.write',
  ],
};

export const PATIENT_APP_ROLES = {
  patient: [
    'patient.profile.read',
    'patient.profile.write',
    'patient.inquiries.read',
    'patient.inquiries.write',
    'patient.quotes.decide',
    'patient.payments.read',
    'patient.payments.make',
    'patient.aftercare.read',
    'patient.aftercare.write',
    'patient.reviews.write',
    ...OF_BOTH_APPS,
  ],
} as const;
