import approveErasure from '../actions/approve-erasure.js';
import changeEmail from '../actions/change-email.js';
import declineErasure from '../actions/decline-erasure.js';
import enterInquiry from '../actions/enter-inquiry.js';
import enterPatientAction from '../actions/enter-patient.js';
import erasePatient from '../actions/erase-patient.js';
import exportPersonalData from '../actions/export-personal-data.js';
import mergePatients from '../actions/merge-patients.js';
import previewProviderView from '../actions/preview-provider-view.js';
import reactivatePatient from '../actions/reactivate-patient.js';
import resetPatientSecondFactor from '../actions/reset-patient-second-factor.js';
import sendPasswordReset from '../actions/send-password-reset.js';
import suspendPatient from '../actions/suspend-patient.js';
import { area, resource } from '../src/admin/definition.js';
import { Patient, PassportDetail, PatientConsent, PatientResource } from '../src/domain/people/entities.js';
import { mayBeRestored } from '../src/domain/people/may-be-restored.js';
import { enterPatient } from '../src/domain/people/enter-patient.js';

export const people = area(
  { name: 'Patients', icon: 'Users', read: 'patients.read', write: 'patients.write' },
  resource(Patient, {
    list: ['first_name', 'last_name', 'patient_code', 'email', 'status', 'anonymization_level', 'created_at'],
    sort: { by: 'created_at', direction: 'desc' },
    groups: {
      Person: ['first_name', 'last_name', 'patient_code', 'birthday', 'gender', 'profile_image'],
      Contact: ['email', 'phone_number', 'location', 'location_id', 'locale', 'time_zone'],
      Journey: ['status', 'anonymization_level'],
      Account: ['username', 'email_verified_at', 'suspended_at'],
    },
    related: [
      { table: 'inquiries', by: 'patient_id' },
      { table: 'payments', by: 'patient_id' },
      { table: 'after_cares', by: 'patient_id', label: 'Aftercare plans' },
      { table: 'standalone_aftercare_requests', by: 'patient_id', label: 'Aftercare requests' },
      { table: 'patient_consents', by: 'patient_id', label: 'Consents' },
      { table: 'reviews', by: 'patient_id' },
      { table: 'passport_details', by: 'patient_id', label: 'Passports' },
      { table: 'conversations', by: 'patient_id' },
      { table: 'second_factors', by: 'patient_id', label: 'Second factor' },
    ],
    actions: [
      enterPatientAction,
      enterInquiry,
      previewProviderView,
      changeEmail,
      sendPasswordReset,
      resetPatientSecondFactor,
      suspendPatient,
      reactivatePatient,
      mergePatients,
      exportPersonalData,
      erasePatient,
      approveErasure,
      declineErasure,
    ],
    save: { create: enterPatient, restore: mayBeRestored },
  }),
  resource(PassportDetail),
  resource(PatientConsent, { label: 'Consents' }),
  resource(PatientResource, { label: 'Material for patients' }),
);
